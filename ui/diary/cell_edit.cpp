// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/cell_edit.h"

#include "core/diary/next_morning.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

namespace restride {

namespace {

bool isPain(DiaryColumn column) {
    return column == DiaryColumn::Before || column == DiaryColumn::During || column == DiaryColumn::Morning;
}

PainInput* painCell(const DiaryLog& log, const DiaryRow& row, DiaryColumn column, QWidget* parent) {
    auto* input = new PainInput(parent);
    input->setValue(column == DiaryColumn::Before   ? painBefore(log, row)
                    : column == DiaryColumn::During ? painDuring(log, row)
                                                    : painInMorning(log, row));
    return input;
}

/// The answers about the knee, begun where there are none.
KneeResponse& kneeOf(Run& run) {
    if (!run.knee) run.knee = KneeResponse{};
    return *run.knee;
}

Edits runEdits(const DiaryLog& log, const DiaryRow& row, DiaryColumn column, const CellValue& value) {
    Run run = log.run(row);
    if (column == DiaryColumn::Length && value.distance) run.distance = *value.distance;
    if (column == DiaryColumn::Time) run.duration = value.duration;
    if (column == DiaryColumn::Exertion) run.effort = value.effort;
    if (column == DiaryColumn::Before) kneeOf(run).before = value.pain;
    if (column == DiaryColumn::During) kneeOf(run).during = value.pain;
    if (run == log.run(row)) return {};
    return {{Put<Run>{run}}};
}

}  // namespace

QWidget* cellInput(const DiaryLog& log, const DiaryRow& row, DiaryColumn column, QWidget* parent) {
    if (isPain(column)) return painCell(log, row, column, parent);
    if (column == DiaryColumn::Exertion) {
        auto* input = new EffortInput(parent);
        input->setValue(effortOf(log, row));
        return input;
    }
    if (column == DiaryColumn::Length) {
        auto* input = new DistanceInput(parent);
        input->setValue(log.run(row).distance);
        return input;
    }
    auto* input = new DurationInput(parent);
    input->setValue(log.run(row).duration);
    return input;
}

std::optional<CellValue> cellValue(const QWidget& input, DiaryColumn column) {
    if (isPain(column)) return CellValue{.pain = dynamic_cast<const PainInput&>(input).value()};
    if (column == DiaryColumn::Exertion) return CellValue{.effort = dynamic_cast<const EffortInput&>(input).value()};
    if (column == DiaryColumn::Length) {
        const auto distance = dynamic_cast<const DistanceInput&>(input).value();
        return distance ? std::optional(CellValue{.distance = distance}) : std::nullopt;
    }
    const auto& time = dynamic_cast<const DurationInput&>(input);
    return time.isWrong() ? std::nullopt : std::optional(CellValue{.duration = time.value()});
}

Edits cellEdits(const Diary& diary, const DiaryLog& log, const DiaryRow& row, DiaryColumn column,
                const CellValue& value) {
    if (column == DiaryColumn::Morning) {
        const Date on = row.kind == EntryKind::Run ? row.on + 1 : row.on;
        const auto edit = withMorningPain(diary, on, value.pain);
        return edit ? Edits{{*edit}} : Edits{};
    }
    if (row.kind == EntryKind::Run) return runEdits(log, row, column, value);
    if (row.kind == EntryKind::Strength) {
        StrengthSession session = log.strengthSession(row);
        if (session.painDuring == value.pain) return {};
        session.painDuring = value.pain;
        return {{Put<StrengthSession>{session}}};
    }
    CrossTraining session = log.crossTraining(row);
    if (column == DiaryColumn::Exertion) session.effort = value.effort;
    if (column == DiaryColumn::During) session.painDuring = value.pain;
    if (session == log.crossTraining(row)) return {};
    return {{Put<CrossTraining>{session}}};
}

}  // namespace restride
