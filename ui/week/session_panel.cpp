// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/session_panel.h"

#include "ui/text/format.h"
#include "ui/week/flow_layout.h"
#include "ui/week/length_editor.h"
#include "ui/week/panel_scroll.h"
#include "ui/week/week_text.h"
#include "ui/week/why_box.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int panelInset = 16;
/// Of the inset, so much is the scroll bar's where there is one.
constexpr int panelBarRoom = PanelScroll::barWidth;
constexpr int blockGap = 8;

/// A head in the tone of its part, which follows a change of theme.
class PartLabel final : public QLabel {
public:
    PartLabel(const QString& text, StepsPart part, QWidget* parent) : QLabel(text, parent), m_part(part) {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(headingFont(smallFont(font())));
        dress();
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) dress();
    }

private:
    void dress() {
        const Theme& theme = themeOf(palette());
        const QColor colour = tone(theme).text;
        if (palette().color(QPalette::WindowText) == colour) return;
        QPalette words = palette();
        words.setColor(QPalette::WindowText, colour);
        setPalette(words);
    }
    [[nodiscard]] const Tone& tone(const Theme& theme) const {
        switch (m_part) {
            case StepsPart::Prime:
                return theme.prime;
            case StepsPart::Perform:
                return theme.perform;
            case StepsPart::Restore:
                return theme.restore;
            case StepsPart::Strength:
                return theme.strength;
            case StepsPart::Told:
                break;
        }
        return theme.settled;
    }

    StepsPart m_part;
};

struct PanelActText {
    QString text;
    const char* name;
};

PanelActText panelActWords(PanelAct act) {
    switch (act) {
        case PanelAct::Log:
            return {SessionPanel::tr("Log run…"), "logRun"};
        case PanelAct::Done:
            return {SessionPanel::tr("Done"), "doneSession"};
        case PanelAct::Lock:
            return {SessionPanel::tr("Lock"), "lock"};
        case PanelAct::Unlock:
            return {SessionPanel::tr("Unlock"), "unlock"};
        case PanelAct::Skip:
            return {SessionPanel::tr("Skip"), "skip"};
        case PanelAct::AsPlanned:
            return {SessionPanel::tr("As planned again"), "asPlanned"};
        case PanelAct::OpenDiary:
            return {SessionPanel::tr("Open the diary"), "openDiary"};
        case PanelAct::KeepFree:
            return {SessionPanel::tr("Keep this day free"), "keepFree"};
        case PanelAct::UseAgain:
            return {SessionPanel::tr("Use this day again"), "useAgain"};
    }
    return {};
}

bool isMainAct(PanelAct act) {
    return act == PanelAct::Log || act == PanelAct::Done;
}

QString panelStateText(const WeekPicture& week, const SessionPicture& picture) {
    if (picture.state == CardState::Rested)
        return SessionPanel::tr("Rested: its day went by. That is fine; nothing is made up for.");
    if (picture.state == CardState::Skipped)
        return SessionPanel::tr("Skipped by your own decision. Nothing is added elsewhere for it.");
    if (week.tense == WeekTense::Later)
        return SessionPanel::tr("An outlook: it is planned for good when its week begins.");
    QStringList marks;
    for (const MarkText& mark : cardText(picture).marks) marks += mark.text;
    return marks.join(QStringLiteral(" · "));
}

}  // namespace

SessionPanel::SessionPanel(QWidget* parent)
    : Card(parent),
      m_whole(new QVBoxLayout(this)),
      m_head(new QVBoxLayout),
      m_scroll(new PanelScroll(this)),
      m_column(new QVBoxLayout),
      m_why(new WhyBox(this)),
      m_length(new LengthEditor(this)),
      m_acts(new QWidget(this)),
      m_menu(new QMenu(this)),
      m_moves(new QMenu(tr("Move to"), this)) {
    setObjectName(QStringLiteral("panel"));
    m_whole->setContentsMargins(panelInset, cardPadding, panelInset - panelBarRoom, cardPadding);
    m_whole->setSpacing(10);
    m_head->setSpacing(2);
    m_whole->addLayout(m_head);
    // What the steps do not need is left below the buttons.
    m_whole->addWidget(m_scroll, 1000);
    m_whole->addWidget(m_length);
    m_whole->addWidget(m_acts);
    m_whole->addStretch(1);
    auto* inner = new QVBoxLayout(m_scroll->content());
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    m_column->setSpacing(3);
    inner->addLayout(m_column);
    inner->addWidget(m_why);
    inner->addStretch();
    auto* acts = new FlowLayout(6, m_acts);
    acts->setContentsMargins(0, 0, panelBarRoom, 0);
    m_length->setContentsMargins(0, 0, panelBarRoom, 0);
    m_length->hide();
    setFocusPolicy(Qt::ClickFocus);
    connect(m_length, &LengthEditor::lengthChosen, this, &SessionPanel::lengthChosen);
    connect(m_length, &LengthEditor::cancelled, this, [this] {
        holdFocus();
        m_length->hide();
        finishActs();
    });
}

void SessionPanel::setOverflow(PanelOverflow overflow) {
    m_scroll->setWhole(overflow == PanelOverflow::Grow);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_length, m_acts}) m_whole->removeWidget(widget);
    // Above the steps the buttons come first, below them last.
    int place = overflow == PanelOverflow::Grow ? 1 : 2;
    m_whole->insertWidget(place, overflow == PanelOverflow::Grow ? m_acts : m_length);
    m_whole->insertWidget(++place, overflow == PanelOverflow::Grow ? m_length : m_acts);
}

/// What hides while it has the focus would hand it to a card, and so choose that.
void SessionPanel::holdFocus() {
    const QWidget* focused = QApplication::focusWidget();
    m_hadFocus = focused == this || isAncestorOf(focused);
    if (m_hadFocus) setFocus();
}

void SessionPanel::clear() {
    holdFocus();
    clearLayout(m_head);
    clearLayout(m_column);
    clearLayout(m_acts->layout());
    m_menu->clear();
    m_moves->clear();
    m_length->hide();
    m_planned.reset();
}

void SessionPanel::show(const WeekPicture& week, const SessionPicture& picture, const std::vector<StepBlock>& blocks) {
    clear();
    addHead(picture.session.on, sessionTitle(picture.session), panelStateText(week, picture));
    for (const StepBlock& block : blocks) addBlock(block);
    std::vector<Reason> why = picture.session.reasons;
    if (picture.told) why = picture.told->reasons;
    m_why->show(why, week.reasons);
    addActs(week, picture);
    finishActs();
}

void SessionPanel::showRest(const WeekPicture& week, Date day) {
    clear();
    const auto kept = week.restLocks[static_cast<std::size_t>(day - week.monday)];
    addHead(day, tr("Rest day"), kept ? tr("kept free") : QString());
    m_column->addWidget(plainLabel(
        day < week.today ? tr("Nothing was done on this day.") : tr("Nothing is planned on this day."), this));
    m_why->show({}, week.reasons);
    if (week.tense == WeekTense::Running && day >= week.today && kept != LockOwner::Physio)
        addAct(kept ? PanelAct::UseAgain : PanelAct::KeepFree);
    finishActs();
}

void SessionPanel::showNothing() {
    clear();
    m_why->show({}, {});
    m_column->addWidget(softLabel(tr("Nothing is chosen."), this));
    finishActs();
}

void SessionPanel::addHead(Date day, const QString& title, const QString& state) {
    m_head->addWidget(softLabel(longDayText(day), this));
    auto* head = headingLabel(title, this);
    QFont face = head->font();
    face.setPointSizeF(face.pointSizeF() * 1.12);
    head->setFont(face);
    head->setObjectName(QStringLiteral("panelTitle"));
    m_head->addWidget(head);
    if (state.isEmpty()) return;
    auto* words = softLabel(state, this);
    words->setObjectName(QStringLiteral("panelState"));
    m_head->addWidget(words);
}

void SessionPanel::addBlock(const StepBlock& block) {
    if (m_column->count() > 0) m_column->addSpacing(blockGap);
    m_column->addWidget(new PartLabel(block.title, block.part, this));
    for (const StepRow& step : block.rows) {
        auto* name = plainLabel(step.name, this);
        auto* dose = softLabel(step.dose, this);
        if (step.below) {
            dose->setFont(smallFont(dose->font()));
            m_column->addWidget(name);
            m_column->addWidget(dose);
            m_column->addSpacing(3);
            continue;
        }
        dose->setWordWrap(false);
        dose->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(name, 1);
        row->addWidget(dose);
        m_column->addLayout(row);
    }
}

void SessionPanel::addActs(const WeekPicture& week, const SessionPicture& picture) {
    const PlannedSession& session = picture.session;
    const PanelAct main = session.kind == SessionKind::Run ? PanelAct::Log : PanelAct::Done;
    switch (picture.state) {
        case CardState::Done:
            return addAct(PanelAct::OpenDiary);
        case CardState::Rested:
            return addAct(main);
        case CardState::Skipped:
            return addAct(PanelAct::AsPlanned);
        case CardState::Planned:
            break;
    }
    if (week.tense != WeekTense::Running) return;
    addAct(main);
    if (isMovable(week, picture)) {
        addMoves(week, picture);
        addAct(session.lock ? PanelAct::Unlock : PanelAct::Lock);
    }
    if (session.kind == SessionKind::Run && session.type != SessionType::WalkRun && session.distance) {
        m_planned = session.distance;
        auto* length = plainButton(tr("Shorten…"), m_acts);
        length->setObjectName(QStringLiteral("shorten"));
        connect(length, &QPushButton::clicked, this, &SessionPanel::askLength);
        m_acts->layout()->addWidget(length);
        connect(m_menu->addAction(length->text()), &QAction::triggered, this, &SessionPanel::askLength);
    }
    addAct(PanelAct::Skip);
    if (picture.ownSize) addAct(PanelAct::AsPlanned);
}

void SessionPanel::addAct(PanelAct act) {
    const PanelActText text = panelActWords(act);
    auto* button = isMainAct(act) ? primaryButton(text.text, m_acts) : plainButton(text.text, m_acts);
    button->setObjectName(QLatin1String(text.name));
    connect(button, &QPushButton::clicked, this, [this, act] { emit wanted(act); });
    m_acts->layout()->addWidget(button);
    connect(m_menu->addAction(text.text), &QAction::triggered, this, [this, act] { emit wanted(act); });
}

void SessionPanel::addMoves(const WeekPicture& week, const SessionPicture& picture) {
    for (int i = 0; i < 7; ++i) {
        const Date day = week.monday + i;
        auto* action = m_moves->addAction(weekdayText(day.weekday()));
        action->setEnabled(day >= week.today && day != picture.session.on);
        connect(action, &QAction::triggered, this, [this, day] { emit moveWanted(day); });
    }
    m_menu->addMenu(m_moves);
    auto* button = plainButton(tr("Move…"), m_acts);
    button->setObjectName(QStringLiteral("move"));
    connect(button, &QPushButton::clicked, this,
            [this, button] { m_moves->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_acts->layout()->addWidget(button);
}

void SessionPanel::finishActs() {
    m_acts->setVisible(m_acts->layout()->count() > 0);
    // What is new stands at the end of the window's chain until it is put in its place.
    QWidget* last = m_length->tabEnd();
    for (QPushButton* button : m_why->findChildren<QPushButton*>() + m_acts->findChildren<QPushButton*>()) {
        setTabOrder(last, button);
        last = button;
    }
    if (QLayoutItem* first = m_acts->layout()->itemAt(0); first && m_hadFocus) {
        first->widget()->show();
        first->widget()->setFocus();
    }
}

void SessionPanel::askLength() {
    if (!m_planned) return;
    m_length->show();
    m_length->ask(*m_planned);
}

}  // namespace restride
