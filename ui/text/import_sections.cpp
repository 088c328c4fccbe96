// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_sections.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/runner_text.h"

#include <QCoreApplication>

#include <map>
#include <tuple>
#include <utility>

namespace restride {

namespace {

struct ImportRows {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// A place in the files: `table.csv, line 7`.
QString placeText(const std::string& file, std::optional<int> line) {
    if (!line) return toQString(file);
    return ImportRows::tr("%1, line %2", "a file and its line").arg(toQString(file)).arg(*line);
}

/// Goes through a preview, part by part.
class Sections {
public:
    Sections(const ImportPreview& preview, AnsweredBy by) : m_preview(preview), m_by(by) {}

    std::vector<ImportSection> list() {
        addNew();
        addMerged();
        addChanged();
        addDuplicates();
        addSkipped();
        addEvidence();
        return std::move(m_list);
    }

private:
    void add(ImportPart part, const QString& title, std::vector<QStringList> rows) {
        if (!rows.empty()) m_list.push_back({part, title, std::move(rows)});
    }

    static QString timeText(const std::optional<Duration>& time) { return time ? durationText(*time) : QString(); }

    static QString sourcesText(const Run& run) {
        if (run.sources.empty()) return {};
        QString first = toQString(run.sources.front().file);
        if (run.sources.size() == 1) return first;
        return ImportRows::tr("%1 and %n more", "a file and the count of others",
                              static_cast<int>(run.sources.size() - 1))
            .arg(first);
    }

    static QStringList rowOf(const Run& run) {
        return {fullDayText(run.on), distanceText(run.distance), timeText(run.duration), sourcesText(run)};
    }
    static QStringList rowOf(const CrossTraining& session) {
        return {fullDayText(session.on), session.minutes ? minutesText(*session.minutes) : QString(),
                session.kind ? crossText(*session.kind) : QString()};
    }
    static QStringList rowOf(const StrengthSession& session) {
        return {fullDayText(session.on), session.minutes ? minutesText(*session.minutes) : QString(),
                ImportRows::tr("%n set(s)", nullptr, static_cast<int>(session.sets.size()))};
    }

    template <class Entry>
    static std::vector<QStringList> rowsOf(const std::vector<Entry>& entries) {
        std::vector<QStringList> rows;
        for (const Entry& entry : entries) rows.push_back(rowOf(entry));
        return rows;
    }

    void addNew() {
        const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
        add(ImportPart::NewRuns, ImportRows::tr("%n new run(s)", nullptr, count(m_preview.runs)),
            rowsOf(m_preview.runs));
        add(ImportPart::NewCross, ImportRows::tr("%n new cross-training session(s)", nullptr, count(m_preview.cross)),
            rowsOf(m_preview.cross));
        add(ImportPart::NewStrength, ImportRows::tr("%n new strength session(s)", nullptr, count(m_preview.strength)),
            rowsOf(m_preview.strength));
    }

    static QStringList changeRow(const Change<Run>& change) {
        return {fullDayText(change.after.on),
                ImportRows::tr("%1, was %2", "a distance and the one before")
                    .arg(distanceText(change.after.distance), distanceText(change.before.distance)),
                placeText(change.file, change.line)};
    }

    template <class SomeSession>
    static QStringList sessionRow(const Change<SomeSession>& change) {
        return rowOf(change.after) << placeText(change.file, change.line);
    }

    void addMerged() {
        std::vector<QStringList> rows;
        for (const auto& change : m_preview.merged) rows.push_back(changeRow(change));
        for (const auto& change : m_preview.mergedCross) rows.push_back(sessionRow(change));
        for (const auto& change : m_preview.mergedStrength) rows.push_back(sessionRow(change));
        add(ImportPart::Merged, ImportRows::tr("Merged with what you had typed; your answers stay"), rows);
    }

    void addChanged() {
        std::vector<QStringList> rows;
        for (const auto& change : m_preview.changed) rows.push_back(changeRow(change));
        add(ImportPart::Changed, ImportRows::tr("Changed by a fuller or corrected source"), rows);
    }

    void addDuplicates() {
        if (m_preview.duplicates.empty()) return;
        std::vector<QStringList> rows;
        for (const Duplicate& duplicate : m_preview.duplicates)
            rows.push_back({placeText(duplicate.file, duplicate.line)});
        add(ImportPart::Known, ImportRows::tr("%n known already", nullptr, static_cast<int>(rows.size())), rows);
    }

    void addSkipped() {
        std::vector<QStringList> rows;
        for (const Skipped& skipped : m_preview.skipped)
            rows.push_back({placeText(skipped.file, skipped.line), skipText(skipped, m_by)});
        add(ImportPart::LeftOut, ImportRows::tr("Left out"), rows);
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
                                     : ImportRows::tr("%n file(s)", nullptr, static_cast<int>(list.size()));
            rows.push_back({file, evidenceText(*list.front(), m_by)});
        }
        add(ImportPart::FoundOut, ImportRows::tr("Found out"), rows);
    }

    const ImportPreview& m_preview;
    AnsweredBy m_by;
    std::vector<ImportSection> m_list;
};

}  // namespace

std::vector<ImportSection> importSections(const ImportPreview& preview, AnsweredBy by) {
    return Sections(preview, by).list();
}

}  // namespace restride
