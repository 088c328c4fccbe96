// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "core/assess/run_responses.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/load_chart.h"
#include "ui/charts/load_words.h"
#include "ui/charts/response_chart.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/diary_says.h"
#include "ui/trends/segments.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <array>

namespace restride {

namespace {

enum class TrendsRange { SixWeeks, TwelveWeeks, Year, All };
constexpr std::array<int, 3> weeksOfTrendsRange{6, 12, 52};
/// In the order of the kinds of file that are offered.
constexpr std::array pictureEnds{QLatin1String(".png"), QLatin1String(".svg"), QLatin1String(".pdf")};
constexpr int trendsWeeksAhead = 4;
constexpr int loadCardHeight = 300;
constexpr int lowerCardHeight = 256;
/// Three cards side by side need so much.
constexpr int widthOfThree = 960;

}  // namespace

TrendsPage::TrendsPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* scrolled = new QWidget(this);
    scrolled->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(makeHeader());
    column->addWidget(makeCards(), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(scrolled);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_range, &Segments::chosen, this, &TrendsPage::refresh);
    connect(m_measure, &Segments::chosen, this, &TrendsPage::refresh);
    connect(m_table, &QPushButton::toggled, this, &TrendsPage::fillTables);
    arrange();
}

QWidget* TrendsPage::makeHeader() {
    auto* header = new QWidget(this);
    m_days = softLabel({}, header);
    m_days->setObjectName(QStringLiteral("days"));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(titleLabel(tr("Trends"), header));
    titles->addWidget(m_days);

    m_range = new Segments(tr("Time shown"), {tr("6 wk"), tr("12 wk"), tr("1 yr"), tr("All")},
                           static_cast<int>(TrendsRange::TwelveWeeks), header);
    m_range->setObjectName(QStringLiteral("range"));
    m_measure = new Segments(tr("Load"), {unitText(), tr("min"), tr("min × RPE")},
                             static_cast<int>(LoadMeasure::DistanceRun), header);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_table = plainButton(tr("Table"), header);
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setCheckable(true);
    m_table->setAccessibleDescription(tr("Shows the table behind each chart"));
    auto* save = plainButton(tr("Save picture…"), header);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &TrendsPage::savePicture);

    auto* segments = new QHBoxLayout;
    segments->setSpacing(cardGap);
    segments->addWidget(m_range);
    segments->addWidget(m_measure);
    segments->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(cardGap);
    buttons->addWidget(m_table);
    buttons->addWidget(save);
    buttons->addStretch();
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(cardGap);
    m_controls->addLayout(segments);
    m_controls->addLayout(buttons);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->addLayout(titles, 1);
    m_head->addLayout(m_controls);
    return header;
}

QWidget* TrendsPage::makeCards() {
    auto* cards = new QWidget(this);
    m_load = new LoadChart;
    m_load->setObjectName(QStringLiteral("load"));
    m_loadCard = new ChartCard(loadTitleText(), loadLegendText(LoadMeasure::DistanceRun), m_load, cards);
    m_loadCard->setMinimumHeight(loadCardHeight);
    m_responses = new ResponseChart;
    m_responses->setObjectName(QStringLiteral("responses"));
    m_responseCard = new ChartCard(tr("Next morning against the usual, by run"), {}, m_responses, cards);
    m_calendar = new CalendarChart;
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendarCard = new ChartCard(tr("Calendar"), tr("worst pain of each day"), m_calendar, cards);
    m_saysCard = new Card(cards);
    m_saysCard->setObjectName(QStringLiteral("says"));
    auto* says = new QVBoxLayout(m_saysCard);
    says->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    says->addWidget(headingLabel(tr("What the diary says"), m_saysCard));
    m_says = new QVBoxLayout;
    says->addLayout(m_says);
    says->addStretch();
    for (ChartCard* card : {m_responseCard, m_calendarCard}) card->setMinimumHeight(lowerCardHeight);
    for (ChartCard* card : {m_loadCard, m_responseCard, m_calendarCard})
        connect(m_table, &QPushButton::toggled, card, &ChartCard::showTable);

    m_lower = new QGridLayout;
    m_lower->setSpacing(cardGap);
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(m_loadCard, 3);
    column->addLayout(m_lower, 2);
    return cards;
}

/// What does not fit side by side goes below.
void TrendsPage::arrange() {
    // The scroll bar may come.
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int controls = m_controls->itemAt(0)->sizeHint().width() + m_controls->itemAt(1)->sizeHint().width();
    constexpr int leastTitle = 170;
    const auto direction = [](bool wide) { return wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom; };
    m_head->setDirection(direction(room >= controls + 2 * cardGap + leastTitle));
    m_controls->setDirection(direction(room >= controls + cardGap));
    const bool three = room >= widthOfThree;
    m_lower->addWidget(m_responseCard, 0, 0);
    m_lower->addWidget(m_calendarCard, 0, 1);
    m_lower->addWidget(m_saysCard, three ? 0 : 1, three ? 2 : 0, 1, three ? 1 : 2);
    m_lower->setColumnStretch(0, 6);
    m_lower->setColumnStretch(1, 5);
    m_lower->setColumnStretch(2, three ? 5 : 0);
}

void TrendsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void TrendsPage::setWeekStart(Weekday day) {
    m_weekStart = day;
    showCalendar();
    fillTables();
}

LoadMeasure TrendsPage::measure() const {
    return static_cast<LoadMeasure>(m_measure->choice());
}

/// A diary that is younger than the range is shown from its first week.
TrendsPage::Days TrendsPage::days() const {
    const Date today = session().today();
    const Date first = std::min(firstEntry(session().diary()).value_or(today), today).monday();
    const auto range = static_cast<TrendsRange>(m_range->choice());
    if (range == TrendsRange::All) return {first, today};
    const int weeks = weeksOfTrendsRange[static_cast<std::size_t>(range)];
    return {std::max(first, today.monday() - 7 * (weeks - 1)), today};
}

LoadPicture TrendsPage::picture() const {
    const Date from = days().from;
    const Date to = session().today().monday() + 7 * trendsWeeksAhead;
    return loadPicture(session().diary(), session().assessment(), &session().block(), measure(), from, to);
}

void TrendsPage::refresh() {
    m_load->show(picture());
    m_loadCard->setNote(loadLegendText(measure()));
    showResponses();
    showCalendar();
    fillTables();
}

/// Only when they are seen: ten years are thousands of rows of words.
void TrendsPage::fillTables() {
    if (!m_table->isChecked()) return;
    m_loadCard->setTable(loadTable(m_load->picture()));
    m_responseCard->setTable(responseTable(m_responses->picture()));
    m_calendarCard->setTable(calendarTable(m_calendar->grid().picture()));
}

void TrendsPage::showResponses() {
    const Diary& diary = session().diary();
    const Assessment& assessment = session().assessment();
    const std::vector<RunResponse> responses = runResponses(diary.runner.asked, assessment.runs);
    const auto [from, to] = days();
    m_responses->show(responsePicture(responses, assessment.toleratedRun, from, to));

    const int calm = session().rules().greenMax;
    const DiaryCounts counts = diaryCounts(diary, assessment.runs, responses, from, to, calm);
    m_days->setText(tr("%1 · %2, %3", "days, runs, and how many of them with a knee check")
                        .arg(daysText(from, to), tr("%n run(s)", nullptr, counts.runs),
                             tr("%n with a knee check", nullptr, counts.checked)));
    clearLayout(m_says);
    for (const QString& sentence : diarySentences(counts, calm)) m_says->addWidget(plainLabel(sentence, m_saysCard));
    if (!counts.weeks && !counts.byLength) return;
    auto* note = softLabel(feedbackNote(), m_saysCard);
    note->setFont(smallFont(note->font()));
    m_says->addWidget(note);
}

void TrendsPage::showCalendar() {
    const auto [from, to] = days();
    m_calendar->show({dayCalendar(session().diary(), from, to), session().assessment().painLimits, m_weekStart});
}

void TrendsPage::savePicture() {
    const QStringList filters{tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Page (*.pdf)")};
    QString filter = filters.front();
    QString name = QFileDialog::getSaveFileName(this, tr("Save picture"),
                                                tr("Restride trends", "a file's name") + pictureEnds.front(),
                                                filters.join(QStringLiteral(";;")), &filter);
    if (name.isEmpty()) return;
    if (!pictureFormat(name)) {
        // Some desktops give back a filter of their own.
        name += pictureEnds[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(filter)))];
        if (!mayReplace(name)) return;
    }
    saveAs(name);
}

/// The dialog has asked for the name that was typed, not for this one.
bool TrendsPage::mayReplace(const QString& fileName) {
    if (!QFileInfo::exists(fileName)) return true;
    const QString question = tr("%1 is there already. Replace it?").arg(QFileInfo(fileName).fileName());
    QMessageBox box(QMessageBox::Question, tr("Save picture"), question, QMessageBox::Yes | QMessageBox::No, this);
    box.setTextFormat(Qt::PlainText);
    return box.exec() == QMessageBox::Yes;
}

void TrendsPage::saveAs(const QString& fileName) {
    const QByteArray bytes = loadChartFile(picture(), *pictureFormat(fileName));
    if (bytes.isEmpty()) return emit noticed({NoticeKind::Error, tr("The picture could not be made.")});
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        emit noticed({NoticeKind::Done, tr("Saved as %1.").arg(fileName)});
    else
        emit noticed({NoticeKind::Error, tr("%1 cannot be written (%2).").arg(fileName, file.errorString())});
}

}  // namespace restride
