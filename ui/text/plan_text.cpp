// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plan_text.h"

#include "ui/text/format.h"
#include "ui/text/lines.h"
#include "ui/text/qt_convert.h"
#include "ui/text/reason_text.h"
#include "ui/text/session_text.h"
#include "ui/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace restride {

namespace {

QString sentencesOf(const std::vector<Reason>& reasons) {
    QStringList sentences;
    for (const Reason& reason : reasons) sentences += sentence(reason);
    return sentences.join(QLatin1Char(' '));
}

class PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)

public:
    PlanText(const Plan& plan, const Assessment& assessment, const Library& library)
        : m_plan(plan), m_assessment(assessment), m_library(library) {}

    QString text() {
        if (m_plan.withheld) addWithheld(*m_plan.withheld);
        for (const PlannedWeek& week : m_plan.weeks) addWeek(week);
        m_lines.addBlank();
        m_lines.addWrapped(QString(), tr("Restride is a planning aid made from your own notes. It does not replace a "
                                         "clinician: when in doubt, ask one."));
        return m_lines.text();
    }

private:
    void addWithheld(const Withheld& withheld) {
        m_lines.add(tr("No plan for now"));
        m_lines.addBlank();
        m_lines.addWrapped(QString(), levelText(withheld.level));
        if (withheld.level == FlagLevel::Clinician) {
            m_lines.addWrapped(QString(), tr("These rules are made for adults, so Restride makes no plan for a runner "
                                             "under eighteen."));
            return;
        }
        m_lines.addWrapped(QString(), tr("Your notes hold a warning sign that should be looked at before you train "
                                         "again:"));
        for (const std::string& code : withheld.codes) {
            const auto flag = fromWord<RedFlag>(code);
            m_lines.addWrapped(QStringLiteral("  - "), flag ? flagText(*flag) : toQString(code));
        }
        m_lines.addWrapped(QString(), tr("Until then: no running and no training of the leg. Once somebody has looked "
                                         "at it, enter the clearance in the diary; planning goes on from there, "
                                         "gently."));
    }

    void addWeek(const PlannedWeek& week) {
        if (&week != m_plan.weeks.data()) m_lines.addBlank();
        addHead(week);
        if (week.conflict) addConflict(*week.conflict);
        m_lines.addBlank();
        m_lines.addTable(tableOf(week));
        // A projected week is an outlook: its table and its own reasons are enough.
        if (!week.projected) addSteps(week);
        m_lines.addBlank();
        m_lines.add(tr("Why this week"));
        for (const Reason& reason : week.reasons) m_lines.addWrapped(QStringLiteral("  - "), sentence(reason));
        if (!week.projected && week.proved && !week.conflict)
            m_lines.addWrapped(QStringLiteral("  - "), tr("Every way to place these sessions was weighed: no week "
                                                          "suits the rules and your wishes better."));
    }

    void addHead(const PlannedWeek& week) {
        QString head = tr("Week of %1 · %2").arg(fullDayText(week.start), phaseText(week.phase));
        if (week.deload) head += tr(" · a lighter week");
        if (week.projected)
            head += tr(" · outlook, as if all goes as planned");
        else
            head += tr(" · knee: %1").arg(statusText(m_assessment.status));
        m_lines.add(head);
        if (week.target.count() == 0 && week.planned.count() == 0)
            m_lines.add(tr("No running this week."));
        else
            m_lines.add(tr("Target %1, planned %2, no run longer than %3.")
                            .arg(distanceText(week.target), distanceText(week.planned), distanceText(week.runCap)));
    }

    void addConflict(const Conflict& conflict) {
        m_lines.addBlank();
        m_lines.addWrapped(QString(), tr("These fixed days do not go together with the rules, so the week is not "
                                         "planned. Please free one of them:"));
        for (const LockedPlace& lock : conflict.locks) {
            const QString form = lock.by == LockOwner::Physio ? tr("%1 on %2, fixed by your physiotherapist")
                                                              : tr("%1 on %2, fixed by you");
            m_lines.addWrapped(QStringLiteral("  - "), form.arg(lockTargetText(lock.target), weekdayText(lock.day)));
        }
    }

    std::vector<QStringList> tableOf(const PlannedWeek& week) const {
        std::vector<QStringList> rows;
        for (int i = 0; i < 7; ++i) {
            const Date on = week.start + i;
            QString day = dayText(on);
            for (const PlannedSession& session : week.sessions) {
                if (session.on != on) continue;
                rows.push_back({day, typeText(session.type),
                                session.distance ? distanceText(*session.distance) : QString(),
                                minutesText(session.minutes), remarksOf(session)});
                day.clear();
            }
            if (!day.isEmpty()) rows.push_back({day, emptyDayText(week, on)});
        }
        return rows;
    }

    /// What a day without a session says: the past is past, and an unsolved week says nothing of what is to come.
    QString emptyDayText(const PlannedWeek& week, Date on) const {
        if (on < m_plan.today) return tr("–", "a past day without a session");
        return week.conflict ? QString() : tr("Rest");
    }

    static QString remarksOf(const PlannedSession& session) {
        QStringList remarks;
        if (session.done) remarks += tr("done");
        if (session.hard) remarks += tr("the harder one");
        if (session.effort && !session.done) remarks += tr("effort %1").arg(scoreText(*session.effort));
        if (session.lock == LockOwner::Physio) remarks += tr("fixed by your physiotherapist");
        if (session.lock == LockOwner::Runner) remarks += tr("fixed by you");
        return remarks.join(QStringLiteral(", "));
    }

    void addSteps(const PlannedWeek& week) {
        for (const PlannedSession& session : week.sessions) {
            if (session.done) continue;
            m_lines.addBlank();
            m_lines.add(tr("%1 · %2", "day and session").arg(dayText(session.on), typeText(session.type)));
            addSession(session);
        }
    }

    void addSession(const PlannedSession& session) {
        if (!session.prime.empty())
            m_lines.addWrapped(tr("  Prime   %1: ").arg(minutesText(minutesOf(session.prime)), 6),
                               stepsText(m_library, session.prime));
        if (session.perform) {
            const QString what = performText(*session.perform);
            m_lines.addWrapped(tr("  Perform %1: ").arg(minutesText(session.perform->minutes), 6),
                               what.isEmpty() ? tr("an even, easy effort") : what);
        }
        if (!session.restore.empty())
            m_lines.addWrapped(tr("  Restore %1: ").arg(minutesText(minutesOf(session.restore)), 6),
                               stepsText(m_library, session.restore));
        for (const Prescription& exercise : session.exercises)
            m_lines.addWrapped(tr("  %1: ", "name of an exercise").arg(exerciseText(m_library, exercise.exercise)),
                               doseText(exercise));
        m_lines.addWrapped(tr("  Why: "), sentencesOf(session.reasons));
    }

    const Plan& m_plan;
    const Assessment& m_assessment;
    const Library& m_library;
    Lines m_lines;
};

class AssessmentText {
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)

public:
    explicit AssessmentText(const Assessment& assessment) : m_assessment(assessment) {}

    QString text() {
        m_lines.add(tr("Your diary on %1").arg(fullDayText(m_assessment.today)));
        m_lines.addBlank();
        m_lines.addTable(facts(), 2);
        m_lines.addBlank();
        for (const Reason& reason : m_assessment.statusReasons)
            m_lines.addWrapped(QStringLiteral("  - "), sentence(reason));
        for (const OpenFlag& flag : m_assessment.redFlags)
            m_lines.addWrapped(QStringLiteral("  - "), sentence(FlagOpen{.flag = flag.code, .since = flag.since}));
        addLights();
        return m_lines.text();
    }

private:
    static constexpr int shownDays = 14;

    std::vector<QStringList> facts() const {
        std::vector<QStringList> rows;
        rows.push_back({tr("Knee"), statusText(m_assessment.status)});
        rows.push_back(
            {tr("Phase"), m_assessment.phaseSince
                              ? tr("%1, since %2").arg(phaseText(m_assessment.phase), dayText(*m_assessment.phaseSince))
                              : phaseText(m_assessment.phase)});
        if (m_assessment.morningBaseline)
            rows.push_back({tr("Usual morning"), scoreText(*m_assessment.morningBaseline)});
        rows.push_back({tr("Mornings"), trendText(m_assessment.trend.word)});
        rows.push_back({tr("Irritability"), irritabilityText(m_assessment.irritability)});
        if (!m_assessment.monday().weeks.empty()) rows.push_back({tr("Weeks, newest first"), weeksText()});
        rows.push_back({tr("Typical week"), distanceText(m_assessment.monday().typicalWeek)});
        rows.push_back({tr("Recent level"), distanceText(m_assessment.monday().reference)});
        rows.push_back({tr("Longest run taken well"), distanceText(m_assessment.toleratedRun)});
        if (m_assessment.onset) rows.push_back({tr("Pain began as early as"), distanceText(*m_assessment.onset)});
        return rows;
    }

    QString weeksText() const {
        QStringList list;
        for (const Distance week : m_assessment.monday().weeks) list += distanceText(week);
        return list.join(QStringLiteral(", "));
    }

    void addLights() {
        bool headed = false;
        for (const JudgedRun& run : m_assessment.runs) {
            if (m_assessment.today - run.on > shownDays) continue;
            if (!headed) {
                m_lines.addBlank();
                m_lines.add(tr("The runs of the last two weeks"));
            }
            headed = true;
            const QString word = run.light ? lightText(*run.light) : tr("no light");
            QString why = sentencesOf(run.reasons);
            if (why.isEmpty()) why = tr("Nothing was told of the pain.");
            m_lines.addWrapped(tr("  %1, %2: ", "day and light of a run").arg(dayText(run.on), word), why);
        }
    }

    const Assessment& m_assessment;
    Lines m_lines;
};

}  // namespace

QString planText(const Plan& plan, const Assessment& assessment, const Library& library) {
    return PlanText(plan, assessment, library).text();
}

QString assessmentText(const Assessment& assessment) {
    return AssessmentText(assessment).text();
}

}  // namespace restride
