// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/qt_convert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace restride {

namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    explicit ErrorText(const DocumentError& error) : m_error(error) {}

    [[nodiscard]] QString text() const {
        return tr("%1: %2", "a place in a document, and what is wrong there").arg(place(), fault());
    }

private:
    [[nodiscard]] QString place() const {
        if (m_error.line > 0) return tr("Line %1, column %2").arg(m_error.line).arg(m_error.column);
        return m_error.pointer.empty() ? tr("The document") : toQString(m_error.pointer);
    }

    [[nodiscard]] QString fault() const {
        switch (m_error.fault) {
            case DocumentFault::NotJson:
                return tr("this is not JSON. Please check commas, quotes and brackets just before this place.");
            case DocumentFault::Cut:
                return tr("the text ends in the middle of the document. Please copy or save it again, whole.");
            case DocumentFault::NotUtf8:
                return tr("this is not UTF-8 text. Please save the document as UTF-8.");
            case DocumentFault::NumberTooBig:
                return tr("this number is too big. Please check it for digits too many.");
            case DocumentFault::RepeatedKey:
                return tr("this field stands twice in one object. Please keep one of them.");
            case DocumentFault::NestedTooDeep:
                return tr("lists and objects are nested too deep. Please check the brackets.");
            case DocumentFault::UnknownFormat:
                return tr("this is another kind of document. Please choose one whose format is %1.").arg(words());
            case DocumentFault::NewerVersion:
                return tr("a newer version of Restride wrote this. Please update Restride; it knows versions up to %1.")
                    .arg(m_error.highest);
            case DocumentFault::Missing:
                return tr("something is missing here. Please enter %1.").arg(expected());
            case DocumentFault::WrongType:
            case DocumentFault::UnknownWord:
                return tr("this cannot be read. Please enter %1.").arg(expected());
            case DocumentFault::OutOfRange:
                if (m_error.lowest > m_error.highest)
                    return tr(
                        "this cannot be set by whom it names. Please remove it, or let the physiotherapist set "
                        "it.");
                return tr("this is out of range. Please enter %1.").arg(expected());
            case DocumentFault::TooManyDecimals:
                return tr("this number is too fine. Please enter at most %n decimal(s).", nullptr, m_error.places);
            case DocumentFault::Duplicate:
                return tr("there is one of this already. Please keep one of them.");
            case DocumentFault::EndsBeforeStart:
                return tr("this ends before it begins. Please exchange the two days.");
            case DocumentFault::EndsTooLate:
                return tr("this ends too late. Please enter a day at most %n day(s) after the first.", nullptr,
                          static_cast<int>(m_error.highest));
        }
        return {};
    }

    /// Fits after "Please enter".
    [[nodiscard]] QString expected() const {
        switch (m_error.expected) {
            case ExpectedValue::Nothing:
                return tr("another value");
            case ExpectedValue::Object:
                return tr("an object in braces");
            case ExpectedValue::Array:
                return tr("a list in brackets");
            case ExpectedValue::Text:
                return tr("text in quotes");
            case ExpectedValue::Truth:
                return tr("true or false");
            case ExpectedValue::WholeNumber:
                return tr("a whole number from %1 to %2").arg(bound(m_error.lowest), bound(m_error.highest));
            case ExpectedValue::Number:
                return tr("a number from %1 to %2").arg(bound(m_error.lowest), bound(m_error.highest));
            case ExpectedValue::Date:
                return tr("a day as YYYY-MM-DD, between 1950 and 2100");
            case ExpectedValue::Monday:
                return tr("the day of a Monday, as YYYY-MM-DD");
            case ExpectedValue::TimeOfDay:
                return tr("a time of day as HH:MM");
            case ExpectedValue::Id:
                return tr("an id of 1 to 64 characters");
            case ExpectedValue::SessionName:
                return tr("a session's name of at most 31 characters");
            case ExpectedValue::Word:
                return tr("one of these words: %1").arg(words());
            case ExpectedValue::Tempo:
                return tr("a tempo as 3-0-1: seconds down, held, up");
        }
        return {};
    }

    /// As it is typed into a document, in every language.
    [[nodiscard]] QString bound(std::int64_t units) const {
        std::int64_t one = 1;
        for (int i = 0; i < m_error.places; ++i) one *= 10;
        return QString::number(static_cast<double>(units) / static_cast<double>(one), 'f',
                               QLocale::FloatingPointShortest);
    }

    [[nodiscard]] QString words() const {
        QStringList list;
        for (const std::string_view word : m_error.words) list += toQString(word);
        return list.join(QStringLiteral(", "));
    }

    const DocumentError& m_error;
};

}  // namespace

QString errorText(const DocumentError& error) {
    return ErrorText(error).text();
}

}  // namespace restride
