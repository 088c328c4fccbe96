// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/run_form.h"

#include "core/diary/next_morning.h"
#include "ui/session/new_id.h"
#include "ui/text/format.h"
#include "ui/text/qt_convert.h"
#include "ui/text/runner_text.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/widgets.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

constexpr int noteLines = 2;

bool isOfDiary(const Diary& diary, const Run& run) {
    return std::ranges::find(diary.runs, run.id, &Run::id) != diary.runs.end();
}

QString runFormTitle(bool isNew) {
    return isNew ? RunForm::tr("Log a run") : RunForm::tr("Change a run");
}

QPlainTextEdit* noteInput(QWidget* parent) {
    auto* note = new QPlainTextEdit(parent);
    note->setTabChangesFocus(true);
    note->setFixedHeight(note->fontMetrics().lineSpacing() * noteLines + 20);
    return note;
}

/// The shoes that are worn, and the one that this run was run in.
QComboBox* shoeInput(const Diary& diary, const std::optional<Id>& worn, QWidget* parent) {
    auto* shoes = new QComboBox(parent);
    shoes->addItem(RunForm::tr("Not told"));
    for (const Shoe& shoe : diary.shoes)
        if (!shoe.retired || shoe.id == worn) shoes->addItem(toQString(shoe.name), toQString(shoe.id.text()));
    if (worn) shoes->setCurrentIndex(std::max(0, shoes->findData(toQString(worn->text()))));
    return shoes;
}

}  // namespace

RunForm::RunForm(const Diary& diary, const Run& start, Date today, const PainLimits& limits, Write write,
                 QWidget* parent)
    : EntryForm(runFormTitle(!isOfDiary(diary, start)), std::move(write), parent),
      m_diary(diary),
      m_start(start),
      m_today(today),
      m_isNew(!isOfDiary(diary, start)),
      m_on(new DayInput(start.on, this)),
      m_kind(new ChoiceInput<RunKind>(runKindText, {}, this)),
      m_distance(new DistanceInput(this)),
      m_duration(new DurationInput(this)),
      m_pace(softLabel({}, this)),
      m_effort(new EffortInput(this)),
      m_before(new PainInput(limits, this)),
      m_during(new PainInput(limits, this)),
      m_morning(new PainInput(limits, this)),
      m_settle(new ChoiceInput<Settle>(settleText, tr("Not told"), this)),
      m_gait(new YesNoInput(tr("Not told"), this)),
      m_note(noteInput(this)),
      m_swelling(new ChoiceInput<Swelling>(swellingText, tr("Not told"), this)),
      m_onset(new DistanceInput(this, DistanceInput::Least::Zero)),
      m_zone(new ChoiceInput<KneeZone>(zoneText, tr("Not told"), this)),
      m_quality(new SetInput<PainQuality>(qualityText, 3, this)),
      m_flags(new SetInput<RunFlag>(runFlagText, 1, this)),
      m_surface(new ChoiceInput<Surface>(surfaceText, tr("Not told"), this)),
      m_terrain(new ChoiceInput<Terrain>(terrainText, tr("Not told"), this)),
      m_stressor(new ChoiceInput<Stressor>(stressorText, tr("Nothing new"), this)),
      m_cadence(new CadenceInput(this)),
      m_shoe(shoeInput(diary, start.shoe, this)),
      m_painkiller(new QCheckBox(tr("Painkiller in the 8 hours before"), this)) {
    if (m_isNew) m_start.id = newId();
    fillIn();
    askAboutRun();
    askAboutKnee();
    askMore();
    listen();
    dayChosen();
    if (!m_isNew) allowRemoval({{Remove<Run>{m_start}}}, tr("Delete the run of %1").arg(dayText(m_start.on)));
    m_distance->setFocus();
    m_distance->selectAll();
}

void RunForm::askAboutRun() {
    m_on->setObjectName(QStringLiteral("day"));
    m_distance->setObjectName(QStringLiteral("distance"));
    m_duration->setObjectName(QStringLiteral("duration"));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_pace->setObjectName(QStringLiteral("pace"));
    m_on->setLatest(std::max(m_today, m_start.on));
    QGridLayout* grid = addGroup(tr("The run"), m_pace);
    addPair(grid, tr("Day"), m_on, tr("Kind"), m_kind);
    addPair(grid, tr("Distance (%1)").arg(unitText()), m_distance, tr("Time"), m_duration);
    addRow(grid, tr("Effort"), m_effort);
    m_effort->setToolTip(tr("0 rest, 3 easy and able to talk, 10 all you have"));
}

void RunForm::askAboutKnee() {
    m_before->setObjectName(QStringLiteral("before"));
    m_during->setObjectName(QStringLiteral("during"));
    m_morning->setObjectName(QStringLiteral("morning"));
    m_settle->setObjectName(QStringLiteral("settle"));
    m_gait->setObjectName(QStringLiteral("gait"));
    m_note->setObjectName(QStringLiteral("note"));
    for (PainInput* pain : {m_before, m_during, m_morning}) pain->setToolTip(tr("0 no pain, 10 the worst imaginable"));
    QGridLayout* grid = addGroup(tr("The knee"));
    addRow(grid, tr("Pain before"), m_before);
    addRow(grid, tr("Worst pain during"), m_during);
    m_morningQuestion = addRow(grid, tr("Pain next morning"), m_morning);
    addPair(grid, tr("Pain was gone"), m_settle, tr("Ran differently"), m_gait);
    m_settle->setToolTip(tr("When the knee was back to where it was before the run"));
    m_gait->setToolTip(tr("Whether the knee made you walk or run differently, such as a limp"));
    addRow(grid, tr("Note"), m_note);
}

void RunForm::askMore() {
    m_swelling->setObjectName(QStringLiteral("swelling"));
    m_onset->setObjectName(QStringLiteral("onset"));
    m_cadence->setObjectName(QStringLiteral("cadence"));
    m_painkiller->setObjectName(QStringLiteral("painkiller"));
    QGridLayout* grid = addFold(tr("More"), hasMore());
    addPair(grid, tr("Swelling"), m_swelling, tr("Pain began at (%1)").arg(unitText()), m_onset);
    addPair(grid, tr("Where"), m_zone, tr("Cadence"), m_cadence);
    addPair(grid, tr("Surface"), m_surface, tr("Terrain"), m_terrain);
    if (m_shoe->count() > 1)
        addPair(grid, tr("New stress"), m_stressor, tr("Shoe"), m_shoe);
    else
        addRow(grid, tr("New stress"), m_stressor);
    m_shoe->setVisible(m_shoe->count() > 1);
    addRow(grid, tr("The pain was"), m_quality);
    addRow(grid, tr("It happened"), m_flags);
    addRow(grid, {}, m_painkiller);
}

void RunForm::fillIn() {
    m_kind->setValue(m_start.kind);
    if (m_start.distance > Distance()) m_distance->setValue(m_start.distance);
    m_duration->setValue(m_start.duration);
    m_effort->setValue(m_start.effort);
    m_note->setPlainText(toQString(m_start.note));
    m_surface->setValue(m_start.surface);
    m_terrain->setValue(m_start.terrain);
    m_stressor->setValue(m_start.stressor);
    m_cadence->setValue(m_start.cadence);
    m_painkiller->setChecked(m_start.painkiller);
    if (m_start.knee) fillInKnee(*m_start.knee);
}

void RunForm::fillInKnee(const KneeResponse& knee) {
    m_before->setValue(knee.before);
    m_during->setValue(knee.during);
    m_settle->setValue(knee.settle);
    m_gait->setAnswer(knee.gaitChanged);
    m_swelling->setValue(knee.swelling);
    m_onset->setValue(knee.onset);
    m_zone->setValue(knee.zone);
    m_quality->setValue(knee.quality);
    m_flags->setValue(knee.flags);
}

/// Something is told that the fold would hide.
bool RunForm::hasMore() const {
    const KneeResponse knee = m_start.knee.value_or(KneeResponse{});
    return knee.swelling || knee.onset || knee.zone || !knee.quality.empty() || !knee.flags.empty() ||
           m_start.surface || m_start.terrain || m_start.stressor || m_start.cadence || m_start.painkiller ||
           m_start.shoe;
}

void RunForm::listen() {
    const auto look = [this] { lookAgain(); };
    for (WrittenInput* input : std::initializer_list<WrittenInput*>{m_distance, m_duration, m_onset, m_cadence})
        connect(input, &WrittenInput::changed, this, look);
    connect(m_on, &QDateEdit::dateChanged, this, &RunForm::dayChosen);
    connect(m_morning, &StepInput::changed, this, [this] { m_morningTouched = true; });
    const auto showPace = [this] {
        const auto distance = m_distance->value();
        const auto duration = m_duration->value();
        m_pace->setText(distance && duration
                            ? paceText(secondsPerKilometre(duration->count() * 1000 / distance->count()))
                            : QString());
    };
    connect(m_distance, &WrittenInput::changed, this, showPace);
    connect(m_duration, &WrittenInput::changed, this, showPace);
    showPace();
}

/// What was answered of that day's next morning, unless it was answered here.
void RunForm::dayChosen() {
    const bool come = morningHasCome();
    m_morning->setVisible(come);
    m_morningQuestion->setVisible(come);
    m_morningQuestion->setText(tr("Pain on %1, morning").arg(dayText(m_on->day() + 1)));
    if (!m_morningTouched) m_morning->setValue(nextMorningPain(m_diary, m_on->day()));
    lookAgain();
}

QString RunForm::problem() const {
    if (m_distance->isWrong()) return tr("The distance has to be a number above 0, at most 500 km.");
    if (m_duration->isWrong()) return tr("Please write the time as 31:40, or with hours as 1:02:03.");
    if (m_onset->isWrong()) return tr("Please write where the pain began as a distance.");
    if (m_cadence->isWrong()) return tr("The cadence has to be between 60 and 260 steps a minute, both feet.");
    if (!m_distance->value()) return tr("Please tell how far you ran.");
    if (m_onset->value() && *m_onset->value() > *m_distance->value())
        return tr("The pain cannot have begun after the end of the run.");
    return {};
}

Run RunForm::run() const {
    Run run = m_start;
    run.on = m_on->day();
    run.kind = m_kind->value().value_or(RunKind::Easy);
    run.distance = m_distance->value().value_or(Distance());
    run.duration = m_duration->value();
    run.effort = m_effort->value();
    run.surface = m_surface->value();
    run.terrain = m_terrain->value();
    run.stressor = m_stressor->value();
    run.cadence = m_cadence->value();
    run.painkiller = m_painkiller->isChecked();
    run.note = m_note->toPlainText().trimmed().toStdString();
    run.shoe = Id::from(m_shoe->currentData().toString().toStdString());
    run.knee = knee();
    return run;
}

std::optional<KneeResponse> RunForm::knee() const {
    KneeResponse knee = m_start.knee.value_or(KneeResponse{});
    knee.before = m_before->value();
    knee.during = m_during->value();
    knee.settle = m_settle->value();
    knee.swelling = m_swelling->value();
    knee.gaitChanged = m_gait->answer();
    knee.onset = m_onset->value();
    knee.zone = m_zone->value();
    knee.quality = m_quality->value();
    knee.flags = m_flags->value();
    if (knee == KneeResponse{} && !m_start.knee) return std::nullopt;
    return knee;
}

Edits RunForm::edits() const {
    Edits edits;
    const Run told = run();
    if (m_isNew || told != m_start) edits.list.push_back(Put<Run>{told});
    if (!morningHasCome()) return edits;
    if (auto morning = withMorningPain(m_diary, told.on + 1, m_morning->value()))
        edits.list.push_back(*std::move(morning));
    return edits;
}

QString RunForm::stepText() const {
    const Run told = run();
    return m_isNew ? tr("Log a run of %1").arg(measuredText(told.distance))
                   : tr("Change the run of %1").arg(dayText(told.on));
}

}  // namespace restride
