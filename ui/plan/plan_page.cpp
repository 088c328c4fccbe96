// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/plan/block_part.h"
#include "ui/plan/form_part.h"
#include "ui/plan/issued_part.h"
#include "ui/plan/knee_part.h"
#include "ui/plan/rules_part.h"
#include "ui/runner/availability_form.h"
#include "ui/runner/equipment_form.h"
#include "ui/runner/goal_form.h"
#include "ui/runner/lately_form.h"
#include "ui/runner/person_form.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/widgets.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace restride {

namespace {

template <Status status>
const Tone& statusTone(const Theme& theme) {
    return toneOf(theme, status);
}
/// By status: a chip asks for its tone whenever the theme changes.
constexpr std::array statusTones{statusTone<Status::Settled>, statusTone<Status::Hold>, statusTone<Status::Amber>,
                                 statusTone<Status::Flare>, statusTone<Status::Stop>};

FormPart* goalAndDays(Session& session, QWidget* parent) {
    return new FormPart(
        session, PlanPage::tr("Goal and days"),
        {{PlanPage::tr("The goal"), {}, new GoalForm(session.today(), parent)},
         {PlanPage::tr("Days and minutes"),
          PlanPage::tr("How much time each day holds, warming up included, and what may be done on it."),
          new AvailabilityForm(FormLength::Whole, parent)},
         {PlanPage::tr("Before the diary"), PlanPage::tr("Counts until the diary has weeks of its own."),
          new LatelyForm(FormLength::Whole, parent)},
         {PlanPage::tr("The runner"), {}, new PersonForm(Asking::Myself, session.today(), parent)}},
        parent);
}

FormPart* strengthAndEquipment(Session& session, QWidget* parent) {
    return new FormPart(session, PlanPage::tr("Strength and equipment"),
                        {{PlanPage::tr("Strength and equipment"), {}, new EquipmentForm(FormLength::Whole, parent)}},
                        parent);
}

}  // namespace

PlanPage::PlanPage(Session& session, QWidget* parent)
    : Page(session, parent), m_status(new Chip(this)), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)) {
    auto* top = new QHBoxLayout;
    top->setSpacing(cardGap);
    top->addWidget(titleLabel(tr("Plan"), this));
    top->addWidget(m_status);
    top->addStretch();
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setAccessibleName(tr("Parts of the plan"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_tabs);
    column->addSpacing(cardGap / 2);
    column->addWidget(m_stack, 1);
    addPart(new BlockPart(session, m_stack), tr("Block"));
    addPart(goalAndDays(session, m_stack), tr("Goal and days"));
    auto* knee = new KneePart(session, m_stack);
    addPart(knee, tr("Knee and warning signs"));
    addPart(strengthAndEquipment(session, m_stack), tr("Strength and equipment"));
    addPart(new RulesPart(session, m_stack), tr("Rules"));
    addPart(new IssuedPart(session, m_stack), tr("Issued plans"));
    const int kneeTab = m_stack->indexOf(knee);
    for (const PlanPart* part : m_parts)
        connect(part, &PlanPart::signsWanted, this, [this, kneeTab] { m_tabs->setCurrentIndex(kneeTab); });
    connect(m_tabs, &QTabBar::currentChanged, this, &PlanPage::showPart);
}

void PlanPage::addPart(PlanPart* part, const QString& name) {
    m_parts.push_back(part);
    m_stack->addWidget(part);
    m_tabs->addTab(name);
    connect(part, &PlanPart::noticed, this, &Page::noticed);
}

void PlanPage::showPart(int place) {
    m_stack->setCurrentIndex(place);
    m_parts[static_cast<std::size_t>(place)]->refresh();
}

bool PlanPage::hasUnapplied() const {
    return std::ranges::any_of(m_parts, [](const PlanPart* part) { return part->hasUnapplied(); });
}

void PlanPage::refresh() {
    const Status status = session().assessment().status;
    m_status->show(shapeOf(status), tr("Knee: %1").arg(statusText(status)),
                   statusTones[static_cast<std::size_t>(status)]);
    showPart(m_tabs->currentIndex());
}

}  // namespace restride
