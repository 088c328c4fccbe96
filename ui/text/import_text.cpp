// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "ui/text/import_sections.h"
#include "ui/text/lines.h"
#include "ui/text/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace restride {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString withDetail(const QString& sentence, const std::string& detail) {
    if (detail.empty()) return sentence;
    return ImportText::tr("%1 (%2)", "a sentence and what the file says").arg(sentence, toQString(detail));
}

QString reasonText(SkipReason reason, AnsweredBy by) {
    switch (reason) {
        case SkipReason::Unreadable:
            return ImportText::tr("it cannot be read");
        case SkipReason::Empty:
            return ImportText::tr("it is empty");
        case SkipReason::UnknownFormat:
            return ImportText::tr("it is of no format that Restride knows");
        case SkipReason::TooLarge:
            return ImportText::tr("it is larger or deeper than Restride takes");
        case SkipReason::NotAnActivity:
            return ImportText::tr("it holds no activity");
        case SkipReason::NoActivities:
            return ImportText::tr("there is no activity in it");
        case SkipReason::Damaged:
            return ImportText::tr("it is damaged; what was whole was read");
        case SkipReason::Truncated:
            return ImportText::tr("it ends too early; what was whole was read");
        case SkipReason::BadChecksum:
            return ImportText::tr("its checksum is wrong, so its values may be too; it was read");
        case SkipReason::BadRow:
            return ImportText::tr("the row cannot be read");
        case SkipReason::NoDate:
            return ImportText::tr("it has no date");
        case SkipReason::NoDistance:
            return ImportText::tr("the run has no distance");
        case SkipReason::NoDuration:
            return ImportText::tr("the session has no duration");
        case SkipReason::OutOfRange:
            return ImportText::tr("this cannot be right");
        case SkipReason::OtherSport:
            return ImportText::tr("the diary has no place for this sport");
        case SkipReason::UnknownSport:
            return by == AnsweredBy::Window
                       ? ImportText::tr("it does not say which sport it was")
                       : ImportText::tr("it does not say which sport it was; --take sport=run takes it for a run");
        case SkipReason::Transition:
            return ImportText::tr("a change from one sport to the next");
        case SkipReason::LinkedFileMissing:
            return ImportText::tr("the table names a file that the archive does not hold; the row was read");
        case SkipReason::EncryptedArchive:
            return ImportText::tr("it is encrypted; please unpack it with its password first");
        case SkipReason::NoSuchColumn:
            return ImportText::tr("the table has no such column; it was read without");
        case SkipReason::Unclear:
            return ImportText::tr("an answer is needed first");
    }
    return {};
}

/// The count of members, where an archive has passed them over.
QString passedOver(int count) {
    return ImportText::tr("%n file(s) in it hold no activity", nullptr, count);
}

QString subjectText(GuessSubject subject) {
    switch (subject) {
        case GuessSubject::Format:
            return ImportText::tr("Format");
        case GuessSubject::Encoding:
            return ImportText::tr("Encoding");
        case GuessSubject::Language:
            return ImportText::tr("Language");
        case GuessSubject::Separator:
            return ImportText::tr("Separator");
        case GuessSubject::DecimalSign:
            return ImportText::tr("Decimal sign");
        case GuessSubject::DateOrder:
            return ImportText::tr("Order of dates");
        case GuessSubject::DistanceUnit:
            return ImportText::tr("Unit of distances");
        case GuessSubject::ElevationUnit:
            return ImportText::tr("Unit of heights");
        case GuessSubject::WeightUnit:
            return ImportText::tr("Unit of weights");
        case GuessSubject::DurationForm:
            return ImportText::tr("Form of times");
        case GuessSubject::Zone:
            return ImportText::tr("Time zone");
        case GuessSubject::Cadence:
            return ImportText::tr("Cadence");
        case GuessSubject::Sport:
            return ImportText::tr("Sport");
        case GuessSubject::Columns:
            return ImportText::tr("Columns");
    }
    return {};
}

QString basisText(GuessBasis basis, AnsweredBy by) {
    switch (basis) {
        case GuessBasis::Told:
            return ImportText::tr("the file says so");
        case GuessBasis::Option:
            return ImportText::tr("you said so");
        case GuessBasis::Exporter:
            return ImportText::tr("this exporter always writes it");
        case GuessBasis::Rows:
            return ImportText::tr("the rows allow nothing else");
        case GuessBasis::Stride:
            return ImportText::tr("stride, cadence and time agree with it");
        case GuessBasis::PaceColumn:
            return ImportText::tr("the pace column agrees with it");
        case GuessBasis::PlausiblePace:
            return ImportText::tr("other paces would be implausible");
        case GuessBasis::System:
            return by == AnsweredBy::Window ? ImportText::tr("it is that of this computer")
                                            : ImportText::tr("it is that of this computer; --zone names another");
    }
    return {};
}

QString surenessText(Sureness sure) {
    switch (sure) {
        case Sureness::Certain:
            return ImportText::tr("certain");
        case Sureness::Likely:
            return ImportText::tr("likely");
        case Sureness::Unclear:
            return ImportText::tr("unclear");
    }
    return {};
}

/// The option that answers, with its value left open.
QString optionFor(GuessSubject subject) {
    switch (subject) {
        case GuessSubject::DistanceUnit:
            return QStringLiteral("--take unit=");
        case GuessSubject::DateOrder:
            return QStringLiteral("--take dates=");
        case GuessSubject::DecimalSign:
            return QStringLiteral("--take decimal=");
        case GuessSubject::DurationForm:
            return QStringLiteral("--take duration=");
        case GuessSubject::WeightUnit:
            return QStringLiteral("--take weight=");
        case GuessSubject::Sport:
            return QStringLiteral("--take sport=");
        case GuessSubject::Zone:
            return QStringLiteral("--zone ");
        case GuessSubject::Columns:
            return QStringLiteral("--map date=…,distance=…,duration=");
        case GuessSubject::Format:
        case GuessSubject::Encoding:
        case GuessSubject::Language:
        case GuessSubject::Separator:
        case GuessSubject::ElevationUnit:
        case GuessSubject::Cadence:
            break;
    }
    return {};
}

/// As rows of the text; an export holds thousands.
void addSection(Lines& lines, const ImportSection& section) {
    constexpr std::size_t mostRows = 40;
    if (!lines.text().isEmpty()) lines.addBlank();
    lines.add(section.title);
    const auto shown = std::min(section.rows.size(), mostRows);
    lines.addTable({section.rows.begin(), section.rows.begin() + static_cast<std::ptrdiff_t>(shown)}, 2);
    if (shown < section.rows.size())
        lines.add(QStringLiteral("  ") +
                  ImportText::tr("… and %n more", nullptr, static_cast<int>(section.rows.size() - shown)));
}

}  // namespace

QString skipText(const Skipped& skipped, AnsweredBy by) {
    bool isCount = false;
    const int count = toQString(skipped.detail).toInt(&isCount);
    if (skipped.reason == SkipReason::NotAnActivity && isCount) return passedOver(count);
    if (skipped.reason == SkipReason::EncryptedArchive) return reasonText(skipped.reason, by);
    return withDetail(reasonText(skipped.reason, by), skipped.detail);
}

QString evidenceText(const Evidence& evidence, AnsweredBy by) {
    if (evidence.decided.empty())
        return ImportText::tr("%1: unclear", "what could not be decided").arg(subjectText(evidence.subject));
    QString text = ImportText::tr("%1: %2, %3: %4", "what was decided, how surely, and why")
                       .arg(subjectText(evidence.subject), toQString(evidence.decided), surenessText(evidence.sure),
                            basisText(evidence.basis, by));
    if (evidence.support + evidence.against > 1)
        text +=
            QLatin1Char(' ') + ImportText::tr("(%1 for it, %2 against)").arg(evidence.support).arg(evidence.against);
    return text;
}

QString questionText(const Question& question) {
    QStringList choices;
    for (const std::string& choice : question.choices) choices += toQString(choice);
    const QString list = choices.join(QStringLiteral(", "));
    const QString option = optionFor(question.subject);
    const QString file = toQString(question.file);
    if (option.isEmpty())
        return ImportText::tr("%1: this is unclear: %2 (%3). Please save the file in another form.")
            .arg(file, subjectText(question.subject), list);
    if (question.subject == GuessSubject::Columns)
        return ImportText::tr(
                   "%1: the table is of no program that Restride knows. Please name its columns with %2…; they "
                   "are: %3.")
            .arg(file, option, list);
    return ImportText::tr("%1: this is unclear: %2. Please answer with %3 and one of: %4.")
        .arg(file, subjectText(question.subject), option, list);
}

QString importText(const ImportPreview& preview) {
    Lines lines;
    if (preview.runs.empty() && preview.cross.empty() && preview.strength.empty())
        lines.add(ImportText::tr("Nothing new."));
    for (const ImportSection& section : importSections(preview, AnsweredBy::Options)) addSection(lines, section);
    return lines.text();
}

}  // namespace restride
