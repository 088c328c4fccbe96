// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/planner/planner.h"

#include <utility>

namespace restride {

namespace {

constexpr int weeksAhead = 16;

/// The edits that lead to the other side of a step. The walk itself is the session's: a step that cannot be written
/// must not move the stack.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(const QString& title, Edits other) : QUndoCommand(title), m_other(std::move(other)) {}

    [[nodiscard]] const Edits& other() const { return m_other; }
    void setOther(Edits other) { m_other = std::move(other); }

private:
    Edits m_other;
};

}  // namespace

Session::Session(World world, QObject* parent) : QObject(parent), m_world(std::move(world)), m_today(m_world.today()) {
    workOut();
}

Expected<void, StoreError> Session::open(const Id& runner) {
    auto loaded = m_world.store->load(runner);
    if (!loaded) return unexpected(std::move(loaded.error()));
    m_runner = runner;
    m_revision = loaded->revision;
    m_diary = std::move(loaded->diary);
    m_steps.clear();
    takeTheDay();
    workOut();
    emit changed();
    return {};
}

const Plan& Session::block() const {
    if (!m_block) m_block = makePlan(m_diary, m_assessment, library(), m_world.rules, m_today, weeksAhead);
    return *m_block;
}

bool Session::perform(const Edits& edits, const QString& title) {
    if (edits.list.empty()) return true;
    auto back = write(edits);
    if (!back) return false;
    m_steps.push(new EditCommand(title, *std::move(back)));
    emit changed();
    return true;
}

bool Session::undo() {
    if (!canUndo()) return true;
    const int step = m_steps.index() - 1;
    // The stack holds commands of this kind only, and gives them out const.
    auto* command =
        static_cast<EditCommand*>(const_cast<QUndoCommand*>(m_steps.command(step)));  // NOLINT(*-const-cast)
    auto other = write(command->other());
    if (!other) return false;
    command->setOther(*std::move(other));
    m_steps.undo();
    emit changed();
    return true;
}

bool Session::redo() {
    if (!canRedo()) return true;
    const int step = m_steps.index();
    auto* command =
        static_cast<EditCommand*>(const_cast<QUndoCommand*>(m_steps.command(step)));  // NOLINT(*-const-cast)
    auto other = write(command->other());
    if (!other) return false;
    command->setOther(*std::move(other));
    m_steps.redo();
    emit changed();
    return true;
}

void Session::lookAtTheClock() {
    if (!takeTheDay()) return;
    workOut();
    emit changed();
}

bool Session::takeTheDay() {
    const Date now = m_world.today();
    if (now == m_today) return false;
    m_today = now;
    for (const StoreNotice notice : m_world.store->beginDay(now)) emit noticed(notice);
    return true;
}

std::optional<Edits> Session::write(const Edits& edits) {
    Step step = m_diary.after(edits);
    const auto revision = m_world.store->write(m_runner, m_revision, edits);
    if (!revision) {
        emit failed(revision.error());
        return std::nullopt;
    }
    m_revision = *revision;
    m_diary = std::move(step.diary);
    workOut();
    return std::move(step.back);
}

void Session::workOut() {
    m_rulesToday = rulesOn(m_diary, m_world.rules, m_today);
    m_assessment = assess(m_diary, m_world.rules, m_today);
    m_plan = makePlan(m_diary, m_assessment, library(), m_world.rules, m_today);
    m_block.reset();
}

}  // namespace restride
