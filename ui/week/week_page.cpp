// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_page.h"

#include "core/assess/pain_limit_history.h"
#include "core/diary/done_as_planned.h"
#include "core/diary/pain_told.h"
#include "ui/charts/load_chart.h"
#include "ui/print/print_week.h"
#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"
#include "ui/week/meter_card.h"
#include "ui/week/morning_bar.h"
#include "ui/week/note_card.h"
#include "ui/week/stop_card.h"
#include "ui/week/week_head.h"
#include "ui/week/week_meters.h"
#include "ui/week/week_notes.h"
#include "ui/week/week_text.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

constexpr int weekPanelWidth = 292;
/// From here on the panel stands beside grid and chart, beside the chart alone, below all.
constexpr int panelBesideAll = 980;
constexpr int panelBesideChart = 720;
constexpr int metersInTwoRows = 660;
constexpr int chartHeight = 250;
constexpr int chartWeeksBefore = 6;

}  // namespace

WeekPage::WeekPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_head(new WeekHead(this)),
      m_scroll(new QScrollArea(this)),
      m_mornings(new MorningBar),
      m_stop(new StopCard),
      m_conflict(new NoteCard),
      m_start(new NoteCard),
      m_meterRow(new QWidget),
      m_meterGrid(new QGridLayout(m_meterRow)),
      m_grid(new WeekGrid),
      m_panel(new SessionPanel),
      m_chartCard(new Card),
      m_chart(new LoadChart(m_chartCard)),
      m_body(new QWidget),
      m_bodyGrid(new QGridLayout(m_body)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(cardGap);
    whole->addWidget(m_head);
    whole->addWidget(m_scroll, 1);
    buildBody();
    connectViews();
    addShortcuts();
}

void WeekPage::buildBody() {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(m_scroll);
    inner->setObjectName(QStringLiteral("scrolled"));
    m_scroll->setWidget(inner);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    m_meterGrid->setContentsMargins(0, 0, 0, 0);
    m_meterGrid->setSpacing(cardGap);
    for (std::size_t i = 0; i < m_meters.size(); ++i) {
        m_meters[i] = new MeterCard(m_meterRow);
        m_meters[i]->setObjectName(QStringLiteral("meter-") + QString::number(i));
    }
    m_conflict->setObjectName(QStringLiteral("conflict"));
    m_start->setObjectName(QStringLiteral("start"));
    m_chartCard->setObjectName(QStringLiteral("chartCard"));
    auto* chartColumn = new QVBoxLayout(m_chartCard);
    chartColumn->setContentsMargins(cardPadding, cardPadding - 3, cardPadding, cardPadding - 4);
    chartColumn->setSpacing(4);
    auto* heads = new QHBoxLayout;
    auto* name = headingLabel(tr("Pain against weekly load"), m_chartCard);
    name->setWordWrap(false);
    heads->addWidget(name);
    auto* key = softLabel(tr("bars: %1 run, pale = planned, hatched = lighter week · line: worst pain").arg(unitText()),
                          m_chartCard);
    key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    heads->addWidget(key, 1);
    chartColumn->addLayout(heads);
    chartColumn->addWidget(m_chart, 1);
    m_chart->setMinimumHeight(chartHeight);
    m_bodyGrid->setContentsMargins(0, 0, 0, 0);
    m_bodyGrid->setSpacing(cardGap + 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_mornings, m_conflict, m_start, m_meterRow})
        column->addWidget(widget);
    column->addWidget(m_stop);
    column->addWidget(m_body, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_grid, m_panel, m_chartCard}) widget->setParent(m_body);
    m_stop->hide();
    m_conflict->hide();
    m_start->hide();
}

void WeekPage::connectViews() {
    connect(m_head, &WeekHead::earlierWanted, this, [this] { showWeek(m_picture.monday - 7); });
    connect(m_head, &WeekHead::laterWanted, this, [this] { showWeek(m_picture.monday + 7); });
    connect(m_head, &WeekHead::thisWeekWanted, this, [this] { showWeek(thisMonday()); });
    connect(m_head, &WeekHead::useWanted, this, &WeekPage::useWeek);
    connect(m_head, &WeekHead::printWanted, this, &WeekPage::print);
    connect(m_head, &WeekHead::logWanted, this, &WeekPage::logNext);
    connect(m_mornings, &MorningBar::answered, this, &WeekPage::answer);
    connect(m_stop, &StopCard::cleared, this, &WeekPage::clear);
    connect(m_stop, &StopCard::diaryWanted, this, [this] { emit pageWanted(PageKind::Diary); });
    connect(m_grid, &WeekGrid::chosen, this, &WeekPage::choose);
    connect(m_grid, &WeekGrid::opened, this, &WeekPage::open);
    connect(m_grid, &WeekGrid::moveWanted, this, &WeekPage::move);
    connect(m_grid, &WeekGrid::menuWanted, this, [this](const WeekChoice& choice, const QPoint& global) {
        choose(choice);
        if (!m_panel->menu()->isEmpty()) m_panel->menu()->popup(global);
    });
    connect(m_panel, &SessionPanel::wanted, this, &WeekPage::act);
    connect(m_panel, &SessionPanel::lengthChosen, this, &WeekPage::setLength);
    connect(m_panel, &SessionPanel::moveWanted, this, [this](Date day) {
        if (m_choice.card) move(*m_choice.card, day);
    });
    connect(m_chart, &LoadChart::weekChosen, this, &WeekPage::showWeek);
}

void WeekPage::addShortcuts() {
    const auto add = [this](int key, int days) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, days] { showWeek(m_picture.monday + days); });
    };
    add(Qt::Key_PageUp, -7);
    add(Qt::Key_PageDown, 7);
}

Date WeekPage::thisMonday() const {
    return session().today().monday();
}

const Plan& WeekPage::planOf(Date monday) const {
    return monday > thisMonday() ? session().block() : session().plan();
}

const PlannedWeek* WeekPage::plannedWeek() const {
    for (const PlannedWeek& week : planOf(m_picture.monday).weeks)
        if (week.start == m_picture.monday) return &week;
    return nullptr;
}

bool WeekPage::hasFreeTime() const {
    return std::ranges::any_of(session().diary().runner.availability,
                               [](const auto& day) { return day && day->minutes.count() > 0; });
}

bool WeekPage::canPrint() const {
    return session().plan().withheld || (plannedWeek() != nullptr && hasFreeTime());
}

const SessionPicture* WeekPage::chosenSession() const {
    return m_choice.card ? findSession(m_picture, *m_choice.card) : nullptr;
}

void WeekPage::meetRunner() {
    if (m_runner == session().runner()) return;
    m_runner = session().runner();
    m_unknownMornings.clear();
    m_otherWeek.reset();
    m_stop->forgetWords();
}

void WeekPage::refresh() {
    meetRunner();
    const Date monday = m_otherWeek.value_or(thisMonday());
    const bool sameWeek = monday == m_picture.monday;
    m_picture = weekPicture(session().diary(), session().assessment(), planOf(monday), monday);
    const bool stillThere = chosenSession() || m_choice.restDay;
    if (!sameWeek || !stillThere) m_choice = {firstToShow(m_picture), {}};
    if (!m_choice.card && !m_choice.restDay) m_choice.restDay = std::clamp(session().today(), monday, monday + 6);
    if (m_choice.restDay && std::ranges::any_of(m_picture.sessions, [&](const SessionPicture& picture) {
            return picture.session.on == *m_choice.restDay;
        }))
        m_choice = {firstToShow(m_picture), {}};
    showHead();
    showMornings();
    showWeekViews();
    showNotes();
    showChartSoon();
    arrange();
}

void WeekPage::showWeek(Date monday) {
    const auto first = firstEntry(session().diary());
    const Date earliest = std::min(first.value_or(thisMonday()).monday(), thisMonday());
    const Date latest = session().plan().withheld ? thisMonday() : thisMonday() + 7 * (planning::mostWeeks - 1);
    const Date wanted = std::clamp(monday.monday(), earliest, latest);
    m_otherWeek = wanted == thisMonday() ? std::nullopt : std::optional(wanted);
    refresh();
}

void WeekPage::showHead() {
    const bool stopped = session().plan().withheld.has_value();
    const auto first = firstEntry(session().diary());
    const bool running = m_picture.tense == WeekTense::Running;
    WeekHead::Offers offers;
    offers.earlier = !stopped && first && first->monday() < m_picture.monday;
    offers.later = !stopped && m_picture.monday < thisMonday() + 7 * (planning::mostWeeks - 1);
    offers.thisWeek = m_picture.monday != thisMonday();
    offers.print = canPrint();
    offers.use = running && !stopped && !m_picture.issued && !m_picture.conflict && hasFreeTime();
    offers.log = !stopped;
    m_head->show(weekTitle(m_picture.monday, session().today()),
                 stopped ? QString() : weekLine(m_picture, session().assessment()),
                 kneeChip(session().diary(), session().assessment()), offers);
}

void WeekPage::showMornings() {
    if (m_unknownOn != session().today()) m_unknownMornings.clear();
    std::vector<Date> untold = untoldMornings(session().diary(), session().today());
    std::erase_if(untold, [this](Date morning) { return m_unknownMornings.contains(morning); });
    // Whoever has answered by key goes on with the week.
    if (m_mornings->input()->hasFocus() && untold.empty()) m_grid->focusChosen(m_choice);
    m_mornings->show(untold, session().today(), painLimitsOn(session().assessment().painLimits, session().today()));
}

void WeekPage::showWeekViews() {
    const auto& withheld = session().plan().withheld;
    const bool blank = !hasFreeTime() && m_picture.sessions.empty() && !firstEntry(session().diary());
    m_stop->setVisible(withheld.has_value());
    if (withheld) m_stop->show(*withheld);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_meterRow, m_grid, m_panel, m_chartCard})
        widget->setVisible(!withheld && !blank);
    if (withheld || blank) return;
    const std::array<Meter, 4> meters = metersOf(m_picture);
    for (std::size_t i = 0; i < meters.size(); ++i) m_meters[i]->show(meters[i]);
    m_grid->show(m_picture, m_choice);
    showPanel();
}

void WeekPage::showNotes() {
    const bool stopped = session().plan().withheld.has_value();
    m_conflict->setVisible(!stopped && m_picture.conflict.has_value());
    if (m_conflict->isVisibleTo(this))
        m_conflict->show(conflictNote(*m_picture.conflict, [this](const LockedPlace& lock) {
            take(freeing(session(), m_picture.monday, lock));
        }));
    m_start->setVisible(!stopped && !hasFreeTime() && m_picture.tense == WeekTense::Running);
    if (m_start->isVisibleTo(this))
        m_start->show(startNote(
            {[this] { emit pageWanted(PageKind::Plan); }, [this] { emit importWanted({}); }, [this] { logNext(); }}));
}

void WeekPage::showPanel() {
    if (const SessionPicture* chosen = chosenSession())
        m_panel->show(m_picture, *chosen, blocksOf(*chosen, session().diary().runner, session().library()));
    else if (m_choice.restDay)
        m_panel->showRest(m_picture, *m_choice.restDay);
    else
        m_panel->showNothing();
}

void WeekPage::showChartSoon() {
    if (std::exchange(m_chartWaits, true)) return;
    // The block takes a while: first the week, then the chart.
    QTimer::singleShot(0, this, &WeekPage::showChart);
}

void WeekPage::showChart() {
    m_chartWaits = false;
    if (!m_chartCard->isVisibleTo(this)) return;
    const Plan& block = session().block();
    const Date from = thisMonday() - 7 * chartWeeksBefore;
    const Date to = block.weeks.empty() ? thisMonday() + 6 : block.weeks.back().start + 6;
    m_chart->show(loadPicture(session().diary(), session().assessment(), &block, LoadMeasure::DistanceRun, from, to));
}

void WeekPage::arrange() {
    const int wide = width();
    const int meterColumns = wide < metersInTwoRows ? 2 : 4;
    for (int i = 0; i < 4; ++i) {
        MeterCard* meter = m_meters[static_cast<std::size_t>(i)];
        m_meterGrid->removeWidget(meter);
        m_meterGrid->addWidget(meter, i / meterColumns, i % meterColumns);
        m_meterGrid->setColumnStretch(i, i < meterColumns ? 1 : 0);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_grid, m_panel, m_chartCard})
        m_bodyGrid->removeWidget(widget);
    const bool beside = wide >= panelBesideChart;
    m_panel->setFixedWidth(beside ? weekPanelWidth : QWIDGETSIZE_MAX);
    if (!beside) m_panel->setMinimumWidth(0);
    m_bodyGrid->setColumnStretch(0, 1);
    if (wide >= panelBesideAll) {
        m_bodyGrid->addWidget(m_grid, 0, 0);
        m_bodyGrid->addWidget(m_chartCard, 1, 0);
        m_bodyGrid->addWidget(m_panel, 0, 1, 2, 1);
    } else if (beside) {
        m_bodyGrid->addWidget(m_grid, 0, 0, 1, 2);
        m_bodyGrid->addWidget(m_chartCard, 1, 0);
        m_bodyGrid->addWidget(m_panel, 1, 1);
    } else {
        m_bodyGrid->addWidget(m_grid, 0, 0, 1, 2);
        m_bodyGrid->addWidget(m_panel, 1, 0, 1, 2);
        m_bodyGrid->addWidget(m_chartCard, 2, 0, 1, 2);
    }
    m_bodyGrid->setRowStretch(1, beside ? 1 : 0);
    m_panel->setOverflow(wide >= panelBesideAll ? PanelOverflow::Scroll : PanelOverflow::Grow);
}

void WeekPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void WeekPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    // The one thing that one key answers comes first.
    if (m_mornings->isVisible()) m_mornings->input()->setFocus();
}

void WeekPage::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && m_mornings->isVisible() && m_mornings->input()->take(*event)) return;
    Page::keyPressEvent(event);
}

void WeekPage::showFocus() {
    if (QWidget* focus = QApplication::focusWidget(); focus && m_grid->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

void WeekPage::choose(const WeekChoice& choice) {
    showFocus();
    if (choice == m_choice) return;
    m_choice = choice;
    m_grid->choose(choice);
    showPanel();
}

void WeekPage::open(const WeekChoice& choice) {
    choose(choice);
    const SessionPicture* chosen = chosenSession();
    if (!chosen || m_picture.tense == WeekTense::Later) return;
    if (chosen->state == CardState::Skipped) return;
    if (chosen->state == CardState::Done) return act(PanelAct::OpenDiary);
    act(chosen->session.kind == SessionKind::Run ? PanelAct::Log : PanelAct::Done);
}

void WeekPage::act(PanelAct act) {
    const Date monday = m_picture.monday;
    if (m_choice.restDay) {
        if (act == PanelAct::KeepFree) take(keepingFree(*m_choice.restDay));
        if (act == PanelAct::UseAgain) take(usingAgain(*m_choice.restDay));
    }
    const SessionPicture* chosen = chosenSession();
    if (!chosen) return;
    const PlannedSession what = chosen->session;
    switch (act) {
        case PanelAct::Log:
            return logChosen();
        case PanelAct::Done:
            take(doing(session(), what));
            return;
        case PanelAct::OpenDiary:
            emit pageWanted(PageKind::Diary);
            return;
        case PanelAct::Lock:
            return fix(what, what.on);
        case PanelAct::Unlock:
            take(unlocking(session(), monday, what));
            return;
        case PanelAct::Skip:
            take(skipping(monday, what));
            return;
        case PanelAct::AsPlanned:
            take(planningAgain(session(), monday, what));
            return;
        case PanelAct::KeepFree:
        case PanelAct::UseAgain:
            // Acts on a day without a session.
            return;
    }
}

void WeekPage::logNext() {
    const SessionPicture* chosen = chosenSession();
    const bool open = chosen && chosen->session.kind == SessionKind::Run && chosen->state == CardState::Planned &&
                      chosen->session.on == session().today();
    if (open) return logChosen();
    Run run;
    run.on = session().today();
    emit logWanted(run);
}

void WeekPage::logChosen() {
    const SessionPicture* chosen = chosenSession();
    if (chosen) emit logWanted(runAsPlanned(chosen->session, std::min(chosen->session.on, session().today())));
}

void WeekPage::move(const CardKey& card, Date day) {
    const SessionPicture* what = findSession(m_picture, card);
    if (!what) return;
    if (const QString why = whyNot(m_picture, *what, day); !why.isEmpty()) {
        emit noticed({NoticeKind::Warning, why});
        return;
    }
    m_choice = {what->key, {}};
    fix(what->session, day);
    // Once the card is where it belongs now.
    QTimer::singleShot(0, this, &WeekPage::showFocus);
}

void WeekPage::fix(const PlannedSession& what, Date day) {
    // The Monday is taken now, because when the offer's button is pressed another week may be on screen.
    const auto keep = [=, this, monday = m_picture.monday](std::optional<Distance> length) {
        take(fixing(session(), monday, what, day, length));
    };
    const auto fitting = fittingLength(session(), what, day);
    if (!fitting) return keep(std::nullopt);
    emit noticed(shorterOffer(what, day, *fitting, [keep, length = *fitting] { keep(length); }));
}

void WeekPage::setLength(Distance length) {
    if (const SessionPicture* chosen = chosenSession())
        take(lengthening(session(), m_picture.monday, chosen->session, length));
}

void WeekPage::answer(Date morning, std::optional<PainScore> pain) {
    if (pain) {
        take(answering(session(), morning, *pain));
        return;
    }
    m_unknownOn = session().today();
    m_unknownMornings.insert(morning);
    showMornings();
}

void WeekPage::clear(const QString& who, const QString& words) {
    if (take(clearing(session(), who, words))) m_stop->forgetWords();
}

void WeekPage::useWeek() {
    take(usingWeek(session()));
}

bool WeekPage::take(const Decision& decision) {
    const auto notice = decide(session(), decision);
    if (notice) emit noticed(*notice);
    return notice.has_value();
}

void WeekPage::print() {
    if (!canPrint()) {
        emit noticed({NoticeKind::Warning, tr("Nothing is planned in this week, so there is nothing to print.")});
        return;
    }
    // Copies: while the dialog is open another day may begin, and with it another plan.
    const Runner runner = session().diary().runner;
    const std::optional<Withheld> withheld = session().plan().withheld;
    const PlannedWeek week = withheld ? PlannedWeek{} : *plannedWeek();
    // The limits on paper are those in force here, a physiotherapist's too.
    printWeek(this, SheetContent{&runner, withheld ? nullptr : &week, &session().library(),
                                 withheld ? &*withheld : nullptr, session().rules(), session().today()});
}

}  // namespace restride
