#include "tests/engine/plan/any_plan.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

template <class E> E any_word()
{
    const auto words = vocabulary<E>();
    return words[*rc::gen::inRange<std::size_t>(0, words.size())].meaning;
}

Dose any_dose()
{
    Dose dose;
    dose.unit = any_word<DoseUnit>();
    dose.sets = *rc::gen::inRange(1, 9);
    dose.count = dose.unit == DoseUnit::hold ? 1 : *rc::gen::inRange(1, 60);
    if (dose.unit == DoseUnit::hold) dose.hold = Seconds(*rc::gen::inRange(1, 200));
    if (dose.unit != DoseUnit::hold && dose.unit != DoseUnit::minutes)
        dose.tempo = {*rc::gen::inRange(1, 6), *rc::gen::inRange(0, 4), *rc::gen::inRange(1, 6)};
    dose.rest = Seconds(*rc::gen::inRange(0, 200));
    if (*rc::gen::arbitrary<bool>()) dose.bout = Seconds(*rc::gen::inRange(1, 400));
    dose.effort = *rc::gen::inRange(0, 11);
    dose.takes = Seconds(*rc::gen::inRange(1, 4000));
    dose.load = *rc::gen::inRange(0, 2000);
    return dose;
}

/// Quotes, colons, accents and what looks like a number or a truth.
std::string any_text()
{
    return *rc::gen::element<std::string>("plain", "with: colon", "say \"so\"", "it's", "niño, 5 años", "yes",
                                          "007", "# no remark", "- dash", "a, b", "[x]", "1.50", "null", "~",
                                          " spaces ");
}

PlannedItem any_item(const std::string& name, Range<int> weeks)
{
    PlannedItem item;
    item.exercise = ExerciseId(name);
    item.role = any_word<ItemRole>();
    item.sides = any_word<SideUse>();
    item.side = any_word<Side>();
    item.first = any_word<Side>();
    for (int week = weeks.least; week <= weeks.most; ++week) item.doses[week] = any_dose();
    return item;
}

PlannedSession any_session(Range<int> weeks)
{
    PlannedSession session;
    session.day = any_word<Weekday>();
    session.at = ClockTime{*rc::gen::inRange(0, 24 * 60)};
    session.training = *rc::gen::arbitrary<bool>();
    const int items = *rc::gen::inRange(1, 4);
    for (int at = 0; at < items; ++at)
        session.items.push_back(any_item("exercise-" + std::to_string(at), weeks));
    session.lighter = {{0, session.items[0].doses}};
    if (*rc::gen::arbitrary<bool>()) session.least = {{items - 1, session.items[0].doses}};
    return session;
}

void add_phases(Plan& plan)
{
    const int phases = *rc::gen::inRange(1, 4);
    for (int at = 0; at < phases; ++at) {
        PlannedPhase phase;
        phase.name = any_text();
        phase.weeks = {plan.weeks + 1, plan.weeks + *rc::gen::inRange(1, 4)};
        plan.weeks = phase.weeks.most;
        if (*rc::gen::arbitrary<bool>()) phase.pace[any_word<Modality>()] = any_word<Pace>();
        for (int session = *rc::gen::inRange(1, 3); session > 0; --session)
            phase.sessions.push_back(any_session(phase.weeks));
        plan.phases.push_back(std::move(phase));
    }
}

Translations any_words()
{
    Translations words;
    words.by_language = {{"en", any_text()}, {"es", any_text()}};
    return words;
}

void add_notes(Plan& plan)
{
    if (*rc::gen::arbitrary<bool>()) plan.revises = 1, plan.changes = {any_words(), any_words()};
    if (*rc::gen::arbitrary<bool>()) plan.mode = PlanMode::arrange;
    if (*rc::gen::arbitrary<bool>()) plan.overrides = {{RuleId("B21"), any_text(), any_text(), plan.start}};
    if (*rc::gen::arbitrary<bool>())
        plan.warnings = {{RuleId("B48"), any_text(), any_words()}, {RuleId("SA23"), "", {}}};
    if (*rc::gen::arbitrary<bool>())
        plan.dates = {
            {plan.start, {540}, DateChange::lighter, {}, any_words(), RuleId("injection")},
            {plan.start + std::chrono::days(1),
             {540},
             DateChange::moved,
             MovedTo{plan.start + std::chrono::days(2), {600}},
             any_words(),
             RuleId("J24")},
            {plan.start + std::chrono::days(1), {900}, DateChange::least, {}, any_words(), RuleId("J31")},
            {plan.start + std::chrono::days(6),
             {540},
             DateChange::none,
             {},
             any_words(),
             RuleId("free-time")}};
}

KeptPlace any_kept_place()
{
    return {*rc::gen::inRange(0, 52), any_word<Weekday>(), ClockTime{*rc::gen::inRange(0, 24 * 60)},
            ExerciseId("exercise-1"), *rc::gen::arbitrary<bool>()};
}

}

Plan any_plan()
{
    Plan plan;
    plan.id = any_text();
    plan.patient = any_text();
    plan.protocol = ProtocolId("combined-8-weeks");
    plan.version = *rc::gen::inRange(1, 50);
    plan.start = read_date("2026-11-23").value();
    if (*rc::gen::arbitrary<bool>()) {
        plan.approved_by = any_text();
        plan.approved_on = plan.start;
    }
    plan.made.by = any_text();
    plan.made.seed = *rc::gen::arbitrary<std::uint64_t>();
    plan.made.search_steps = *rc::gen::inRange(0, 1000000);
    plan.made.briskest = any_word<Pace>();
    if (*rc::gen::arbitrary<bool>()) plan.made.briskest_of[any_word<Modality>()] = any_word<Pace>();
    plan.made.emphasis = any_word<Emphasis>();
    plan.made.patient = any_text();
    plan.made.exercises = any_text();
    plan.made.protocol = any_text();
    plan.made.clinic = any_text();
    if (*rc::gen::arbitrary<bool>()) plan.made.older = any_text(), plan.made.from_week = 3;
    if (*rc::gen::arbitrary<bool>()) plan.made.splits = {2, 5};
    if (*rc::gen::arbitrary<bool>()) plan.made.kept = {any_kept_place(), any_kept_place()};
    add_phases(plan);
    plan.parts = {{RuleId("goals"), any_text(), *rc::gen::inRange(-50L, 50L)}};
    plan.points = plan.parts[0].points;
    if (*rc::gen::arbitrary<bool>()) plan.bound = plan.points - *rc::gen::inRange(0, 9);
    plan.proven = plan.bound == plan.points;
    plan.certificate = {17, 952, 0, *rc::gen::inRange(0L, 400000L)};
    plan.not_recorded = {any_text(), "home.floor_rise"};
    plan.applied = {RuleId("R01"), RuleId("S10")};
    if (*rc::gen::arbitrary<bool>())
        plan.pins = {{ExerciseId("bridge"), any_word<Weekday>(), 1}, {ExerciseId("row"), {}, {}}};
    if (*rc::gen::arbitrary<bool>()) plan.bans = {ExerciseId("wall-sit")};
    if (*rc::gen::arbitrary<bool>())
        plan.banned_places = {{ExerciseId("bridge"), any_word<Weekday>(), 1, ClockTime{540}},
                              {ExerciseId("row"), {}, *rc::gen::inRange(1, 53)}};
    add_notes(plan);
    return plan;
}

}
