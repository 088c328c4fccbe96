// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/planner/planner.h"

#include <utility>

namespace restride {

namespace {

constexpr int weeksAhead = 16;

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
    m_done.clear();
    m_undone.clear();
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
    m_done.push_back({title, *std::move(back)});
    m_undone.clear();
    emit changed();
    return true;
}

bool Session::undo() {
    return cross(m_done, m_undone);
}

bool Session::redo() {
    return cross(m_undone, m_done);
}

bool Session::cross(std::vector<HistoryStep>& from, std::vector<HistoryStep>& to) {
    if (from.empty()) return true;
    auto other = write(from.back().other);
    if (!other) return false;
    to.push_back({std::move(from.back().title), *std::move(other)});
    from.pop_back();
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
