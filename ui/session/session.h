// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/diary/diary_store.h"
#include "core/diary/edit.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace restride {

/// One runner's diary on screen: the one road for every change and the one signal after it. Pages read it and tell it
/// edits; they keep no diary of their own.
class Session final : public QObject {
    Q_OBJECT

public:
    /// What a session needs of the world; `store` and `library` outlive it.
    struct World {
        DiaryStore* store = nullptr;
        const Library* library = nullptr;
        /// The rules without a diary's own entries.
        Rules rules;
        /// The day here; asked again and again, for a day ends while the window is open.
        std::function<Date()> today;
        /// The moment, in seconds since 1970 in Greenwich; for the stamp of what is exported.
        std::function<std::int64_t()> now;
    };

    explicit Session(World world, QObject* parent = nullptr);

    /// Takes a runner of the store. What could be undone before no longer can.
    Expected<void, StoreError> open(const Id& runner);

    [[nodiscard]] const Diary& diary() const { return m_diary; }
    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }
    /// This week's plan.
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    /// This week and fifteen after it; worked out when first asked for after a change.
    [[nodiscard]] const Plan& block() const;
    /// The rules in force today.
    [[nodiscard]] const Rules& rules() const { return m_rulesToday; }
    /// The rules without a diary's own entries.
    [[nodiscard]] const Rules& defaultRules() const { return m_world.rules; }
    [[nodiscard]] Date today() const { return m_today; }
    /// The moment, in seconds since 1970 in Greenwich.
    [[nodiscard]] std::int64_t now() const { return m_world.now(); }
    [[nodiscard]] const Library& library() const { return *m_world.library; }
    /// All runners of the store, for a page that offers to open another.
    [[nodiscard]] Expected<std::vector<StoredRunner>, StoreError> runners() const { return m_world.store->runners(); }
    [[nodiscard]] const Id& runner() const { return m_runner; }

    /// Changes the diary: one transaction, one step of undo. `title` says what was done, for the undo menu. False if
    /// it could not be written: then nothing changed and `failed` has said why. No edits: true, and no step.
    bool perform(const Edits& edits, const QString& title);

    /// False if it could not be written; then the step stays undone or done as it was.
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// The title of the step that `undo` would take back; empty for none.
    [[nodiscard]] QString undoText() const { return canUndo() ? m_done.back().title : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? m_undone.back().title : QString(); }

    /// Reads the clock; when another day has begun, all is worked out anew and the store makes its backup.
    void lookAtTheClock();

signals:
    /// Everything is true again; read again.
    void changed();
    /// A change could not be written, and nothing has changed.
    void failed(const restride::StoreError& error);
    /// Another day has begun, and the store tells something of it.
    void noticed(restride::StoreNotice notice);

private:
    /// One change of the diary, and the edits that lead to its other side: back while it is done, on while it is
    /// undone.
    struct HistoryStep {
        QString title;
        Edits other;
    };

    /// Crosses the newest step of one side over to the other; it stays where it is when it cannot be written.
    bool cross(std::vector<HistoryStep>& from, std::vector<HistoryStep>& to);
    /// Writes the edits and works everything out anew; the edits that lead back, or nothing when the store refused.
    [[nodiscard]] std::optional<Edits> write(const Edits& edits);
    void workOut();
    /// Whether another day has begun; the store then does what is done once a day.
    bool takeTheDay();

    World m_world;
    Id m_runner;
    std::int64_t m_revision = 0;
    Date m_today;
    Diary m_diary;
    Rules m_rulesToday;
    Assessment m_assessment;
    Plan m_plan;
    mutable std::optional<Plan> m_block;
    /// Newest last, both of them. A new change empties what was undone.
    std::vector<HistoryStep> m_done;
    std::vector<HistoryStep> m_undone;
};

}  // namespace restride
