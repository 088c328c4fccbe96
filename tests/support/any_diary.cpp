// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_diary.h"

#include "core/base/json.h"
#include "core/diary/edit.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>

namespace restride {

namespace {

/// Values of every kind, from one seed. No distribution of the standard library is used: they differ between systems.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}

    std::int64_t between(std::int64_t low, std::int64_t high) {
        const auto count = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(m_engine() % count);
    }
    bool oneIn(int count) { return between(1, count) == 1; }
    bool coin() { return oneIn(2); }
    int number(int low, int high) { return static_cast<int>(between(low, high)); }
    /// The bounds themselves more often than their share.
    std::int64_t edgy(std::int64_t low, std::int64_t high) {
        if (oneIn(20)) return low;
        if (oneIn(20)) return high;
        return between(low, high);
    }

    Date date() {
        if (oneIn(100)) return day("1950-01-01");
        if (oneIn(100)) return day("2100-12-31");
        return day("2025-11-03") + number(0, 200);
    }
    Date monday() { return (day("2025-11-03") + number(0, 200)).monday(); }

    std::string text() {
        static constexpr std::array<std::string_view, 16> pieces{"a",  "B",    "0", " ", "\"", "\\",   "/", "\n",
                                                                 "\t", "\x01", "ü", "—", "🏃", "knee", "~", "{}"};
        std::string result;
        for (int i = number(0, 8); i > 0; --i) result += pieces[static_cast<std::size_t>(number(0, 15))];
        return result;
    }
    std::string name() { return "n" + text(); }
    Id id() {
        std::string bytes = "id-" + std::to_string(between(0, 1'000'000'000'000));
        if (oneIn(10)) bytes += "/é\"";
        if (oneIn(10)) bytes.resize(Id::longest, 'x');
        return Id::from(bytes).value();
    }

    template <Worded Enum>
    Enum one() {
        return static_cast<Enum>(number(0, static_cast<int>(Words<Enum>::list.size()) - 1));
    }
    template <Worded Enum>
    EnumSet<Enum> some() {
        EnumSet<Enum> set;
        for (int i = number(0, 4); i > 0; --i) set.insert(one<Enum>());
        return oneIn(10) ? EnumSet<Enum>::all() : set;
    }
    template <class Point>
    Point score() {
        return Point::from(between(Point::lowest, Point::highest)).value();
    }

    /// What `make` gives, or nothing.
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())> {
        if (coin()) return std::nullopt;
        return make();
    }
    template <class Point>
    std::optional<Point> maybeScore() {
        return maybe([&] { return score<Point>(); });
    }
    template <Worded Enum>
    std::optional<Enum> maybeOne() {
        return maybe([&] { return one<Enum>(); });
    }
    std::optional<bool> maybeBool() {
        return maybe([&] { return coin(); });
    }
    std::optional<int> maybeNumber(int low, int high) {
        return maybe([&] { return static_cast<int>(edgy(low, high)); });
    }
    template <class Amount>
    std::optional<Amount> maybeAmount(std::int64_t low, std::int64_t high) {
        return maybe([&] { return Amount(edgy(low, high)); });
    }

    Json json(int depth) {
        switch (number(0, depth > 0 ? 6 : 4)) {
            case 0:
                return {};
            case 1:
                return Json(coin());
            case 2:
                return Json(between(-1'000'000'000'000, 1'000'000'000'000));
            case 3:
                return Json(
                    JsonDecimal{std::to_string(between(-1'000, 1'000)) + "." + std::to_string(between(0, 999))});
            case 4:
                return Json(text());
            case 5: {
                Json::Array array;
                for (int i = number(0, 3); i > 0; --i) array.push_back(json(depth - 1));
                return Json(std::move(array));
            }
            default:
                return Json(members(depth - 1));
        }
    }
    /// Members by sorted keys that are no document's field.
    Json::Object members(int depth) {
        std::set<std::string> keys;
        for (int i = number(0, 3); i > 0; --i) keys.insert("x " + text());
        Json::Object object;
        for (const std::string& key : keys) object.push_back({key, json(depth)});
        return object;
    }
    UnknownFields unknown() {
        if (!oneIn(4)) return {};
        Json::Object object = members(3);
        return object.empty() ? UnknownFields{} : UnknownFields{writeJson(Json(std::move(object)))};
    }

private:
    std::mt19937_64 m_engine;
};

template <class Entry, class Make>
std::vector<Entry> listOf(Chance& chance, std::size_t size, Make make) {
    std::vector<Entry> list;
    for (auto i = chance.between(0, static_cast<std::int64_t>(size)); i > 0; --i) list.push_back(make(chance));
    return list;
}

/// The same, each entry once.
template <class Entry, class Make>
std::vector<Entry> entriesOf(Chance& chance, std::size_t size, Make make) {
    std::vector<Entry> list = listOf<Entry>(chance, size, make);
    std::sort(list.begin(), list.end(), [](const Entry& a, const Entry& b) { return keyOf(a) < keyOf(b); });
    const auto same = [](const Entry& a, const Entry& b) { return keyOf(a) == keyOf(b); };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
    return list;
}

Knee anyKnee(Chance& chance) {
    Knee knee;
    knee.side = chance.maybeOne<KneeSide>();
    knee.zones = chance.some<KneeZone>();
    knee.worseWith = chance.some<Provocation>();
    knee.easesWithWarmUp = chance.maybeBool();
    knee.morningStiffness = chance.maybeBool();
    knee.fineWhenWalking = chance.maybeBool();
    knee.sinceWeeks = chance.maybeNumber(0, 5'200);
    knee.unknown = chance.unknown();
    return knee;
}

Goal anyGoal(Chance& chance) {
    Goal goal;
    goal.kind = chance.maybeOne<GoalKind>();
    goal.weeklyDistance = chance.maybeAmount<Distance>(0, 500'000);
    goal.eventDate = chance.maybe([&] { return chance.date(); });
    goal.eventDistance = chance.maybeAmount<Distance>(1, 500'000);
    goal.unknown = chance.unknown();
    return goal;
}

Asked anyAsked(Chance& chance) {
    Asked asked;
    asked.weeklyDistance = chance.maybeAmount<Distance>(0, 500'000);
    asked.longestRun = chance.maybeAmount<Distance>(0, 500'000);
    asked.runsPerWeek = chance.maybeNumber(0, 50);
    asked.unknown = chance.unknown();
    return asked;
}

Availability anyAvailability(Chance& chance) {
    Availability available;
    available.minutes = minutes(chance.edgy(0, 1'440));
    available.kinds = chance.coin() ? EnumSet<SessionKind>::all() : chance.some<SessionKind>();
    available.unknown = chance.unknown();
    return available;
}

PrecautionAnswer anyPrecaution(Chance& chance) {
    return {chance.one<Precaution>(), chance.date(), chance.text(), chance.unknown()};
}

PlanBy anyPlanBy(Chance& chance) {
    return {chance.date(), chance.name(), chance.unknown()};
}

Runner anyRunner(Chance& chance) {
    Runner runner;
    runner.id = chance.id();
    runner.name = chance.text();
    runner.birthYear = chance.maybeNumber(1'900, 2'100);
    runner.adult = chance.maybeBool();
    runner.precautions = listOf<PrecautionAnswer>(chance, 4, anyPrecaution);
    runner.planBy = chance.maybe([&] { return anyPlanBy(chance); });
    runner.knee = chance.oneIn(5) ? Knee{} : anyKnee(chance);
    runner.goal = chance.oneIn(5) ? Goal{} : anyGoal(chance);
    runner.asked = chance.oneIn(5) ? Asked{} : anyAsked(chance);
    runner.wantsFaster = chance.maybeBool();
    runner.easyPace = chance.maybeAmount<Pace>(120, 1'200);
    runner.cadence = chance.maybeNumber(60, 260);
    for (auto& available : runner.availability) available = chance.maybe([&] { return anyAvailability(chance); });
    runner.maxSessionsPerDay = chance.maybeNumber(1, 2);
    runner.weeklyMinutes = chance.maybeAmount<Minutes>(0, 10'080);
    runner.preferredLongRunDays = chance.some<Weekday>();
    runner.preferredStrengthDays = chance.some<Weekday>();
    runner.equipment = chance.some<Equipment>();
    runner.strengthHistory = chance.maybeOne<StrengthHistory>();
    runner.crossTraining = chance.some<CrossKind>();
    runner.form = chance.some<FormNote>();
    runner.unknown = chance.unknown();
    return runner;
}

/// At most so many days after the day, and no day that documents do not know.
Date notLongAfter(Chance& chance, Date on, int days) {
    return std::min(on + chance.number(0, days), day("2100-12-31"));
}

PhaseEntry anyPhase(Chance& chance) {
    PhaseEntry entry;
    entry.on = chance.date();
    entry.phase = chance.one<Phase>();
    entry.by = chance.one<DecidedBy>();
    entry.until = chance.maybe([&] { return notLongAfter(chance, entry.on, PhaseEntry::longestHold); });
    entry.walkRunLevel = chance.maybeNumber(1, 7);
    entry.unknown = chance.unknown();
    return entry;
}

RuleEntry anyRule(Chance& chance) {
    RuleEntry entry;
    entry.on = chance.date();
    entry.name = chance.one<RuleName>();
    const RuleBounds ofRunner = boundsOf(entry.name, LockOwner::Runner);
    const bool physioAlone = ofRunner.lowest > ofRunner.highest;
    entry.by = physioAlone ? LockOwner::Physio : chance.one<LockOwner>();
    const RuleBounds bounds = boundsOf(entry.name, entry.by);
    entry.value = chance.edgy(bounds.lowest, bounds.highest);
    entry.who = chance.text();
    entry.reason = chance.text();
    entry.unknown = chance.unknown();
    return entry;
}

KneeResponse anyResponse(Chance& chance) {
    KneeResponse knee;
    if (chance.oneIn(8)) return knee;
    knee.before = chance.maybeScore<PainScore>();
    knee.during = chance.maybeScore<PainScore>();
    knee.settle = chance.maybeOne<Settle>();
    knee.swelling = chance.maybeOne<Swelling>();
    knee.gaitChanged = chance.maybeBool();
    knee.onset = chance.maybeAmount<Distance>(0, 500'000);
    knee.zone = chance.maybeOne<KneeZone>();
    knee.quality = chance.some<PainQuality>();
    knee.flags = chance.some<RunFlag>();
    knee.unknown = chance.unknown();
    return knee;
}

RunSource anySource(Chance& chance) {
    RunSource source;
    source.file = chance.text();
    source.device = chance.text();
    source.kind = chance.one<SourceKind>();
    source.distance = chance.maybeAmount<Distance>(1, 500'000);
    source.duration = chance.maybeAmount<Duration>(1, 604'800);
    source.unknown = chance.unknown();
    return source;
}

Run anyRun(Chance& chance) {
    Run run;
    run.id = chance.id();
    run.on = chance.date();
    run.at = chance.maybe([&] { return TimeOfDay{chance.number(0, 1'439)}; });
    run.kind = chance.one<RunKind>();
    run.distance = metres(chance.edgy(1, 500'000));
    run.duration = chance.maybeAmount<Duration>(1, 604'800);
    run.effort = chance.maybeScore<Effort>();
    run.cadence = chance.maybeNumber(60, 260);
    run.surface = chance.maybeOne<Surface>();
    run.terrain = chance.maybeOne<Terrain>();
    run.stressor = chance.maybeOne<Stressor>();
    run.shoe = chance.maybe([&] { return chance.id(); });
    run.painkiller = chance.coin();
    run.elapsed = chance.maybeAmount<Duration>(1, 604'800);
    run.climb = chance.maybeNumber(0, 100'000);
    run.descent = chance.maybeNumber(0, 100'000);
    run.sources = listOf<RunSource>(chance, 3, anySource);
    run.note = chance.text();
    run.knee = chance.maybe([&] { return anyResponse(chance); });
    run.unknown = chance.unknown();
    return run;
}

CheckIn anyCheckIn(Chance& chance) {
    CheckIn morning;
    morning.on = chance.date();
    morning.morningPain = chance.maybeScore<PainScore>();
    morning.sleep = chance.maybe([&] { return Sleep::hundredths(chance.edgy(0, 2'400)); });
    morning.sleepQuality = chance.maybeOne<SleepQuality>();
    morning.fatigue = chance.maybeScore<Fatigue>();
    morning.stress = chance.maybeScore<Stress>();
    morning.calfPain = chance.maybeScore<PainScore>();
    morning.swelling = chance.maybeOne<Swelling>();
    morning.briskWalkPain = chance.maybeScore<PainScore>();
    morning.squatPain = chance.maybeScore<PainScore>();
    morning.stepDownPain = chance.maybeScore<PainScore>();
    morning.unknown = chance.unknown();
    return morning;
}

StrengthSet anySet(Chance& chance) {
    StrengthSet set;
    set.exercise = chance.name();
    set.side = chance.maybeOne<KneeSide>();
    set.reps = chance.maybeNumber(0, 1'000);
    set.hold = chance.maybeNumber(0, 3'600);
    set.load = chance.maybeNumber(0, 10'000);
    set.rir = chance.maybeNumber(0, 20);
    set.pain = chance.maybeScore<PainScore>();
    set.unknown = chance.unknown();
    return set;
}

StrengthSession anyStrength(Chance& chance) {
    StrengthSession session;
    session.id = chance.id();
    session.on = chance.date();
    session.kind = chance.one<StrengthKind>();
    session.minutes = chance.maybeAmount<Minutes>(0, 1'440);
    session.painDuring = chance.maybeScore<PainScore>();
    session.sets = listOf<StrengthSet>(chance, 4, anySet);
    session.unknown = chance.unknown();
    return session;
}

CrossTraining anyCross(Chance& chance) {
    CrossTraining session;
    session.id = chance.id();
    session.on = chance.date();
    session.kind = chance.maybeOne<CrossKind>();
    session.minutes = chance.maybeAmount<Minutes>(0, 1'440);
    session.effort = chance.maybeScore<Effort>();
    session.painDuring = chance.maybeScore<PainScore>();
    session.unknown = chance.unknown();
    return session;
}

Span anySpan(Chance& chance) {
    const Date from = chance.date();
    return {from, notLongAfter(chance, from, 30), chance.one<SpanKind>(), chance.text(), chance.unknown()};
}

FlagAnswer anyFlagAnswer(Chance& chance) {
    return {chance.date(), chance.one<RedFlag>(), chance.coin(), chance.maybe([&] { return chance.name(); }),
            chance.unknown()};
}

Clearance anyClearance(Chance& chance) {
    return {chance.date(), chance.one<ClearedBy>(), chance.text(),   chance.text(),
            chance.text(), chance.some<RedFlag>(),  chance.unknown()};
}

std::string_view anySessionName(Chance& chance) {
    static constexpr std::array<std::string_view, 8> names{"long",      "easy1",     "technique", "quality1",
                                                           "walk_run1", "strength1", "cross1",    "rest"};
    return names[static_cast<std::size_t>(chance.number(0, 7))];
}

Lock anyLock(Chance& chance) {
    return {chance.monday(), LockTarget::fromDocument(anySessionName(chance)), chance.one<Weekday>(),
            chance.one<LockOwner>(), chance.unknown()};
}

ShownWeek anyShown(Chance& chance) {
    ShownWeek shown;
    shown.week = chance.monday();
    shown.on = chance.date();
    for (int i = chance.number(0, 5); i > 0; --i)
        shown.days[SessionName::fromDocument(chance.oneIn(5) ? chance.text() : anySessionName(chance))] =
            chance.one<Weekday>();
    shown.unknown = chance.unknown();
    return shown;
}

OwnDecision anyDecision(Chance& chance) {
    OwnDecision decision;
    decision.week = chance.monday();
    decision.session = SessionName::fromDocument(anySessionName(chance));
    decision.distance = chance.maybeAmount<Distance>(1, 500'000);
    decision.day = chance.maybeOne<Weekday>();
    decision.skip = chance.coin();
    decision.unknown = chance.unknown();
    return decision;
}

CueEntry anyCue(Chance& chance) {
    return {chance.date(), chance.one<Cue>(), chance.unknown()};
}

Shoe anyShoe(Chance& chance) {
    Shoe shoe;
    shoe.id = chance.id();
    shoe.name = chance.text();
    shoe.startDistance = chance.maybeAmount<Distance>(0, 5'000'000);
    shoe.drop = chance.maybeNumber(-20, 40);
    shoe.since = chance.maybe([&] { return chance.date(); });
    shoe.retired = chance.coin();
    shoe.unknown = chance.unknown();
    return shoe;
}

ActivityRating anyRating(Chance& chance) {
    return {chance.date(), chance.maybeNumber(0, 10), chance.unknown()};
}

OwnActivity anyActivity(Chance& chance) {
    OwnActivity activity;
    activity.name = chance.text();
    activity.scores = listOf<ActivityRating>(chance, 5, anyRating);
    activity.unknown = chance.unknown();
    return activity;
}

Note anyNote(Chance& chance) {
    Note note;
    note.on = chance.date();
    note.who = chance.text();
    note.text = chance.text();
    note.corrects = chance.maybe([&] { return chance.text(); });
    note.unknown = chance.unknown();
    return note;
}

IssuedSession anyIssuedSession(Chance& chance) {
    IssuedSession session;
    session.name = SessionName::fromDocument(anySessionName(chance));
    session.on = chance.date();
    session.kind = chance.one<SessionKind>();
    session.type = chance.one<SessionType>();
    session.hard = chance.coin();
    session.minutes = chance.maybeAmount<Minutes>(0, 1'440);
    session.distance = chance.maybeAmount<Distance>(0, 500'000);
    session.stressor = chance.maybeOne<Stressor>();
    session.done = chance.coin();
    return session;
}

IssuedWeek anyIssuedWeek(Chance& chance) {
    return {chance.monday(), chance.coin(), listOf<IssuedSession>(chance, 6, anyIssuedSession)};
}

void write(JsonWriter& writer, const IssuedSession& session) {
    writer.beginObject();
    writer.key("name");
    writer.string(session.name.text());
    writer.key("on");
    writer.string(session.on.iso());
    writer.key("kind");
    writer.string(word(session.kind));
    writer.key("type");
    writer.string(capitals(session.type));
    writer.key("hard");
    writer.boolean(session.hard);
    if (session.minutes) {
        writer.key("minutes");
        writer.integer(session.minutes->count());
    }
    if (session.distance) {
        writer.key("distance");
        writer.integer(session.distance->count());
    }
    writer.key("done");
    if (session.done)
        writer.string("run-7");
    else
        writer.null();
    if (session.stressor) {
        writer.key("perform");
        writer.beginObject();
        writer.key("stressor");
        writer.string(capitals(*session.stressor));
        writer.endObject();
    }
    writer.endObject();
}

/// A plan document that tells these weeks.
std::string planOf(const std::vector<IssuedWeek>& weeks) {
    JsonWriter writer(JsonForm::Compact);
    writer.beginObject();
    writer.key("format");
    writer.string("restride.plan");
    writer.key("weeks");
    writer.beginArray();
    for (const IssuedWeek& week : weeks) {
        writer.beginObject();
        writer.key("start");
        writer.string(week.start.iso());
        writer.key("projected");
        writer.boolean(week.projected);
        writer.key("sessions");
        writer.beginArray();
        for (const IssuedSession& session : week.sessions) write(writer, session);
        writer.endArray();
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.take();
}

IssuedPlan anyIssuedPlan(Chance& chance) {
    IssuedPlan issued;
    issued.on = chance.date();
    issued.by = chance.one<LockOwner>();
    issued.weeks = listOf<IssuedWeek>(chance, 3, anyIssuedWeek);
    issued.plan = issued.weeks.empty() && chance.coin() ? "{}" : planOf(issued.weeks);
    issued.unknown = chance.unknown();
    return issued;
}

}  // namespace

Diary randomDiary(std::uint64_t seed, std::size_t size) {
    Chance chance(seed);
    Diary diary;
    diary.runner = anyRunner(chance);
    diary.phases = entriesOf<PhaseEntry>(chance, size, anyPhase);
    diary.rules = entriesOf<RuleEntry>(chance, size, anyRule);
    diary.runs = entriesOf<Run>(chance, size, anyRun);
    diary.checkIns = entriesOf<CheckIn>(chance, size, anyCheckIn);
    diary.strength = entriesOf<StrengthSession>(chance, size, anyStrength);
    diary.cross = entriesOf<CrossTraining>(chance, size, anyCross);
    diary.spans = entriesOf<Span>(chance, size, anySpan);
    diary.redFlags = entriesOf<FlagAnswer>(chance, size, anyFlagAnswer);
    diary.clearances = entriesOf<Clearance>(chance, size, anyClearance);
    diary.locks = entriesOf<Lock>(chance, size, anyLock);
    diary.shown = entriesOf<ShownWeek>(chance, size, anyShown);
    diary.ownDecisions = entriesOf<OwnDecision>(chance, size, anyDecision);
    diary.cues = entriesOf<CueEntry>(chance, size, anyCue);
    diary.shoes = entriesOf<Shoe>(chance, size, anyShoe);
    diary.activities = entriesOf<OwnActivity>(chance, size, anyActivity);
    diary.notes = entriesOf<Note>(chance, size, anyNote);
    diary.issuedPlans = entriesOf<IssuedPlan>(chance, size, anyIssuedPlan);
    diary.unknown = chance.unknown();
    sortEntries(diary);
    return diary;
}

rc::Gen<Diary> anyDiary() {
    constexpr std::size_t longestList = 8;
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange<std::size_t>(0, longestList + 1), rc::gen::arbitrary<std::uint64_t>()),
        [](const auto& numbers) { return randomDiary(numbers.second, numbers.first); });
}

}  // namespace restride
