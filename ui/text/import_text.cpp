// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "ui/text/format.h"
#include "ui/text/lines.h"
#include "ui/text/qt_convert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace restride {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// A place in the files: `table.csv, line 7`.
QString placeText(const std::string& file, std::optional<int> line) {
    if (!line) return toQString(file);
    return ImportText::tr("%1, line %2", "a file and its line").arg(toQString(file)).arg(*line);
}

QString withDetail(const QString& sentence, const std::string& detail) {
    if (detail.empty()) return sentence;
    return ImportText::tr("%1 (%2)", "a sentence and what the file says").arg(sentence, toQString(detail));
}

QString reasonText(SkipReason reason) {
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
            return ImportText::tr("it does not say which sport it was; --take sport=run takes it for a run");
        case SkipReason::Transition:
            return ImportText::tr("a change from one sport to the next");
        case SkipReason::LinkedFileMissing:
            return ImportText::tr("the table names a file that the archive does not hold; the row was read");
        case SkipReason::EncryptedArchive:
            return ImportText::tr("it is encrypted; please unpack it with its password first");
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

QString basisText(GuessBasis basis) {
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
            return ImportText::tr("it is that of this computer; --zone names another");
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
        case GuessSubject::DurationForm:
        case GuessSubject::Cadence:
            break;
    }
    return {};
}

/// A list of one kind, told up to a bound: an export holds thousands.
class Report {
public:
    explicit Report(const ImportPreview& preview) : m_preview(preview) {}

    QString text() {
        addNew();
        addMerged();
        addChanged();
        addDuplicates();
        addSkipped();
        addEvidence();
        return m_lines.text();
    }

private:
    static constexpr std::size_t mostRows = 40;

    void head(const QString& title) {
        if (!m_lines.text().isEmpty()) m_lines.addBlank();
        m_lines.add(title);
    }

    void table(const QString& title, const std::vector<QStringList>& rows) {
        if (rows.empty()) return;
        head(title);
        const auto shown = std::min(rows.size(), mostRows);
        m_lines.addTable({rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown)}, 2);
        if (shown < rows.size())
            m_lines.add(QStringLiteral("  ") +
                        ImportText::tr("… and %n more", nullptr, static_cast<int>(rows.size() - shown)));
    }

    static QString timeText(const std::optional<Duration>& time) { return time ? durationText(*time) : QString(); }

    static QString sourcesText(const Run& run) {
        if (run.sources.empty()) return {};
        QString first = toQString(run.sources.front().file);
        if (run.sources.size() == 1) return first;
        return ImportText::tr("%1 and %n more", "a file and the count of others",
                              static_cast<int>(run.sources.size() - 1))
            .arg(first);
    }

    static QStringList rowOf(const Run& run) {
        return {fullDayText(run.on), distanceText(run.distance), timeText(run.duration), sourcesText(run)};
    }
    static QStringList rowOf(const CrossTraining& session) {
        return {fullDayText(session.on), session.minutes ? minutesText(*session.minutes) : QString(),
                session.kind ? toQString(word(*session.kind)) : QString()};
    }
    static QStringList rowOf(const StrengthSession& session) {
        return {fullDayText(session.on), session.minutes ? minutesText(*session.minutes) : QString(),
                ImportText::tr("%n set(s)", nullptr, static_cast<int>(session.sets.size()))};
    }

    template <class Entry>
    static std::vector<QStringList> rowsOf(const std::vector<Entry>& entries) {
        std::vector<QStringList> rows;
        for (const Entry& entry : entries) rows.push_back(rowOf(entry));
        return rows;
    }

    void addNew() {
        const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
        if (m_preview.runs.empty() && m_preview.cross.empty() && m_preview.strength.empty())
            head(ImportText::tr("Nothing new."));
        table(ImportText::tr("%n new run(s)", nullptr, count(m_preview.runs)), rowsOf(m_preview.runs));
        table(ImportText::tr("%n new cross-training session(s)", nullptr, count(m_preview.cross)),
              rowsOf(m_preview.cross));
        table(ImportText::tr("%n new strength session(s)", nullptr, count(m_preview.strength)),
              rowsOf(m_preview.strength));
    }

    static QStringList changeRow(const Change<Run>& change) {
        return {fullDayText(change.after.on),
                ImportText::tr("%1, was %2", "a distance and the one before")
                    .arg(distanceText(change.after.distance), distanceText(change.before.distance)),
                placeText(change.file, change.line)};
    }

    template <class PlannedSession>
    static QStringList sessionRow(const Change<PlannedSession>& change) {
        return rowOf(change.after) << placeText(change.file, change.line);
    }

    void addMerged() {
        std::vector<QStringList> rows;
        for (const auto& change : m_preview.merged) rows.push_back(changeRow(change));
        for (const auto& change : m_preview.mergedCross) rows.push_back(sessionRow(change));
        for (const auto& change : m_preview.mergedStrength) rows.push_back(sessionRow(change));
        table(ImportText::tr("Merged with what you had typed; your answers stay"), rows);
    }

    void addChanged() {
        std::vector<QStringList> rows;
        for (const auto& change : m_preview.changed) rows.push_back(changeRow(change));
        table(ImportText::tr("Changed by a fuller or corrected source"), rows);
    }

    void addDuplicates() {
        if (m_preview.duplicates.empty()) return;
        std::vector<QStringList> rows;
        for (const Duplicate& duplicate : m_preview.duplicates)
            rows.push_back({placeText(duplicate.file, duplicate.line)});
        table(ImportText::tr("%n known already", nullptr, static_cast<int>(rows.size())), rows);
    }

    void addSkipped() {
        std::vector<QStringList> rows;
        for (const Skipped& skipped : m_preview.skipped)
            rows.push_back({placeText(skipped.file, skipped.line), skipText(skipped)});
        table(ImportText::tr("Left out"), rows);
    }

    /// What many files of one import tell alike is told once.
    void addEvidence() {
        using Key = std::tuple<GuessSubject, std::string, GuessBasis, Sureness>;
        std::map<Key, std::vector<const Evidence*>> alike;
        for (const Evidence& one : m_preview.evidence)
            alike[{one.subject, one.decided, one.basis, one.sure}].push_back(&one);
        std::vector<QStringList> rows;
        for (const auto& [key, list] : alike) {
            const QString file = list.size() == 1
                                     ? toQString(list.front()->file)
                                     : ImportText::tr("%n file(s)", nullptr, static_cast<int>(list.size()));
            rows.push_back({file, evidenceText(*list.front())});
        }
        table(ImportText::tr("Found out"), rows);
    }

    const ImportPreview& m_preview;
    Lines m_lines;
};

}  // namespace

QString skipText(const Skipped& skipped) {
    bool isCount = false;
    const int count = toQString(skipped.detail).toInt(&isCount);
    if (skipped.reason == SkipReason::NotAnActivity && isCount) return passedOver(count);
    if (skipped.reason == SkipReason::EncryptedArchive) return reasonText(skipped.reason);
    return withDetail(reasonText(skipped.reason), skipped.detail);
}

QString evidenceText(const Evidence& evidence) {
    QString text = ImportText::tr("%1: %2, %3: %4", "what was decided, how surely, and why")
                       .arg(subjectText(evidence.subject), toQString(evidence.decided), surenessText(evidence.sure),
                            basisText(evidence.basis));
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
    return Report(preview).text();
}

}  // namespace restride
