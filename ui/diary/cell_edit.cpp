// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/cell_edit.h"

#include "core/assess/pain_limit_history.h"
#include "core/diary/next_morning.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

namespace restride {

namespace {

bool isPain(DiaryColumn column) {
    return column == DiaryColumn::Before || column == DiaryColumn::During || column == DiaryColumn::Morning;
}

PainInput* painCell(const DiaryLog& log, const DiaryRow& row, DiaryColumn column, QWidget* parent) {
    auto* input = new PainInput(painLimitsOn(log.painLimits, row.on), parent);
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

std::optional<PainScore> painIn(const CellValue& value) {
    return std::get<std::optional<PainScore>>(value);
}

std::optional<Effort> effortIn(const CellValue& value) {
    return std::get<std::optional<Effort>>(value);
}

Edits runEdits(const DiaryLog& log, const DiaryRow& row, DiaryColumn column, const CellValue& value) {
    Run run = log.run(row);
    if (column == DiaryColumn::Length) run.distance = std::get<std::optional<Distance>>(value).value_or(run.distance);
    if (column == DiaryColumn::Time) run.duration = std::get<std::optional<Duration>>(value);
    if (column == DiaryColumn::Exertion) run.effort = effortIn(value);
    if (column == DiaryColumn::Before) kneeOf(run).before = painIn(value);
    if (column == DiaryColumn::During) kneeOf(run).during = painIn(value);
    // An answer that was looked at and not given begins nothing.
    if (!log.run(row).knee && run.knee == KneeResponse{}) run.knee.reset();
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
    if (isPain(column)) return CellValue(dynamic_cast<const PainInput&>(input).value());
    if (column == DiaryColumn::Exertion) return CellValue(dynamic_cast<const EffortInput&>(input).value());
    if (column == DiaryColumn::Length) {
        const auto distance = dynamic_cast<const DistanceInput&>(input).value();
        return distance ? std::optional(CellValue(distance)) : std::nullopt;
    }
    const auto& time = dynamic_cast<const DurationInput&>(input);
    return time.isWrong() ? std::nullopt : std::optional(CellValue(time.value()));
}

Edits cellEdits(const Diary& diary, const DiaryLog& log, const DiaryRow& row, DiaryColumn column,
                const CellValue& value) {
    if (column == DiaryColumn::Morning) {
        const Date on = row.kind == EntryKind::Run ? row.on + 1 : row.on;
        const auto edit = withMorningPain(diary, on, painIn(value));
        return edit ? Edits{{*edit}} : Edits{};
    }
    if (row.kind == EntryKind::Run) return runEdits(log, row, column, value);
    if (row.kind == EntryKind::Strength) {
        StrengthSession session = log.strengthSession(row);
        if (session.painDuring == painIn(value)) return {};
        session.painDuring = painIn(value);
        return {{Put<StrengthSession>{session}}};
    }
    CrossTraining session = log.crossTraining(row);
    if (column == DiaryColumn::Exertion) session.effort = effortIn(value);
    if (column == DiaryColumn::During) session.painDuring = painIn(value);
    if (session == log.crossTraining(row)) return {};
    return {{Put<CrossTraining>{session}}};
}

}  // namespace restride
