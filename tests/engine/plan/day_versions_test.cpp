#include "engine/plan/day_versions.h"

#include "engine/plan/plan_calendar.h"
#include "engine/plan/shorter_dose.h"
#include "engine/timetable/order_class.h"
#include "engine/timetable/rules/rules.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

Dose any_dose(DoseUnit unit)
{
    Dose dose;
    dose.unit = unit;
    dose.sets = unit == DoseUnit::minutes ? 1 : *rc::gen::inRange(1, 4);
    dose.count = unit == DoseUnit::hold ? 1 : *rc::gen::inRange(1, 40);
    if (unit == DoseUnit::hold) dose.hold = Seconds(*rc::gen::inRange(1, 60));
    dose.effort = *rc::gen::inRange(1, 9);
    const Seconds work = unit == DoseUnit::minutes
                             ? Seconds(60 * dose.count)
                             : Seconds(4 * dose.count * dose.sets) + dose.hold * dose.sets;
    dose.takes = work + Seconds(*rc::gen::inRange(20, 100));
    dose.load = static_cast<int>(
        std::lround(static_cast<double>(dose.effort) * static_cast<double>(dose.takes.count()) / 60));
    return dose;
}

/// What may stand in a session; tone of the calf is raised and lowered, some of it is hard balance.
Exercise any_exercise(const std::string& id, DoseUnit unit)
{
    const auto modality = unit == DoseUnit::minutes
                              ? Modality::aerobic
                              : *rc::gen::element(Modality::stretch, Modality::resistance, Modality::balance);
    Exercise exercise = an_exercise(id, modality);
    exercise.dose.unit = unit;
    const int tone = *rc::gen::inRange(0, 4);
    if (tone == 0 && modality != Modality::stretch) exercise.tone.raises.insert(Muscle::calf);
    if (tone == 1 || (tone == 0 && modality == Modality::stretch)) exercise.tone.lowers.insert(Muscle::calf);
    if (modality == Modality::balance && *rc::gen::arbitrary<bool>())
        exercise.tags.insert(Tag::high_challenge);
    if (*rc::gen::inRange(0, 5) == 0) exercise.tags.insert(Tag::settle);
    return exercise;
}

PlannedItem any_item(const std::string& id, DoseUnit unit, int weeks)
{
    PlannedItem item;
    item.exercise = ExerciseId(id);
    item.doses[1] = any_dose(unit);
    for (int week = 2; week <= weeks; ++week) {
        item.doses[week] = item.doses[week - 1];
        if (unit != DoseUnit::minutes) continue;
        ++item.doses[week].count;
        item.doses[week].takes += Seconds(60);
    }
    return item;
}

/// A session as the order of a session asks for: the warm-up first, then part by part.
struct AnySession {
    AnySession()
    {
        std::vector<Exercise> exercises{an_exercise("warm", Modality::aerobic)};
        const int items = *rc::gen::inRange(0, 8), weeks = *rc::gen::inRange(1, 4);
        session.items.push_back(any_item("warm", DoseUnit::minutes, weeks));
        session.items[0].role = ItemRole::warm_up;
        for (int at = 0; at < items; ++at) {
            const auto unit = *rc::gen::element(DoseUnit::reps, DoseUnit::hold, DoseUnit::minutes);
            const std::string id = "e" + std::to_string(at);
            exercises.push_back(any_exercise(id, unit));
            session.items.push_back(any_item(id, unit, weeks));
        }
        Patient patient = a_patient({Weekday::mon});
        patient.spasticity->push_back({Muscle::calf, Side::left, Ashworth::one_plus});
        if (*rc::gen::arbitrary<bool>()) tire(patient, 4.5);
        request = a_request(patient, a_protocol({weeks}), std::move(exercises));
        request.protocol.warm_up_minutes = 3;
        std::stable_sort(
            session.items.begin(), session.items.end(),
            [&](const PlannedItem& a, const PlannedItem& b) { return place_of(a) < place_of(b); });
        add_day_versions(session, at_hand);
    }
    AnySession(const AnySession&) = delete;  // the case points into it

    OrderClass place_of(const PlannedItem& item) const
    {
        return order_class(at_hand, *request.catalog->find(item.exercise), item.role);
    }

    Plan plan() const
    {
        Plan plan;
        plan.start = request.start;
        plan.weeks = request.protocol.weeks();
        plan.phases = {{"all", {1, plan.weeks}, {}, {session}}};
        return plan;
    }

    std::size_t breaches(const Rule& rule, DayVersion version) const
    {
        return rule.breaches(calendar_of(plan(), *request.catalog, version), at_hand).size();
    }

    /// Hard balance of a tired walker never does (F23), and tone that nothing lowered before is not raised.
    bool fits_into_ten_minutes() const
    {
        const auto& all = request.catalog->exercises();
        const bool hard_balance = std::any_of(all.begin(), all.end(), [](const Exercise& exercise) {
            return exercise.has(Tag::high_challenge);
        });
        return !(hard_balance && is_fatigued_walker(request.patient)) &&
               breaches(*tone_pairing_rule(), DayVersion::full) == 0;
    }

    Request request;
    Screening screening;
    Prescription prescription;
    Case at_hand{request, screening, prescription};
    PlannedSession session;
};

Seconds time_of(const std::vector<ShorterItem>& version, int week)
{
    Seconds total{0};
    for (const ShorterItem& item : version) total += item.doses.at(week).takes;
    return total;
}

Seconds full_time(const PlannedSession& session, int week)
{
    Seconds total{0};
    for (const PlannedItem& item : session.items) total += item.doses.at(week).takes;
    return total;
}

}

TEST_CASE("a walk of one minute takes a minute, however small the share of the day")
{
    Dose walk;
    walk.unit = DoseUnit::minutes;
    walk.count = 3, walk.takes = Seconds(220), walk.effort = 4;
    const Dose least = shorter_dose(walk, 0.1);
    CHECK(least.count == 1);
    CHECK(least.takes >= Seconds(60));
}

TEST_CASE("the lighter and the least version are never empty and never longer than the version above")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        RC_ASSERT(!any.session.lighter.empty());
        RC_ASSERT(!any.session.least.empty());
        for (const auto& [week, dose] : any.session.items[0].doses) {
            RC_ASSERT(time_of(any.session.lighter, week) <= full_time(any.session, week));
            RC_ASSERT(time_of(any.session.least, week) <= time_of(any.session.lighter, week));
        }
    }));
}

TEST_CASE("the least version takes ten minutes at most in every week")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        for (const auto& [week, dose] : any.session.items[0].doses)
            RC_ASSERT(time_of(any.session.least, week) <= std::chrono::minutes(10));
    }));
}

TEST_CASE("no dose of a shorter version is more, harder or longer than the full one")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        for (const auto* version : {&any.session.lighter, &any.session.least})
            for (const ShorterItem& item : *version)
                for (const auto& [week, less] : item.doses) {
                    const Dose& full = any.session.items[static_cast<std::size_t>(item.item)].doses.at(week);
                    RC_ASSERT(less.sets <= full.sets);
                    RC_ASSERT(less.sets * less.count <= full.sets * full.count);
                    RC_ASSERT(less.hold <= full.hold);
                    RC_ASSERT(less.effort <= full.effort);
                    RC_ASSERT(less.takes <= full.takes);
                    RC_ASSERT(less.load <= full.load);
                }
    }));
}

TEST_CASE("items of a shorter version stand in the order of the full one, each once")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        for (const auto* version : {&any.session.lighter, &any.session.least})
            for (std::size_t at = 1; at < version->size(); ++at)
                RC_ASSERT((*version)[at - 1].item < (*version)[at].item);
    }));
}

TEST_CASE("the least version takes five minutes where a long session has them to give")
{
    CHECK(rc::check("any session", [] {
        const AnySession any;
        RC_PRE(any.fits_into_ten_minutes());
        for (const auto& [week, dose] : any.session.items[0].doses)
            if (time_of(any.session.lighter, week) >= std::chrono::minutes(15))
                RC_ASSERT(time_of(any.session.least, week) >= std::chrono::minutes(5));
    }));
}

TEST_CASE("a shorter version of a sound session is a sound session")
{
    int sound = 0;
    CHECK(rc::check("warm-up first, parts in order, tone lowered before it is raised, steady end", [&sound] {
        const AnySession any;
        for (auto* make : {session_shape_rule, tone_pairing_rule}) {
            const auto rule = make();
            if (any.breaches(*rule, DayVersion::full) > 0) continue;
            ++sound;
            RC_ASSERT(any.breaches(*rule, DayVersion::lighter) == 0U);
            RC_ASSERT(any.breaches(*rule, DayVersion::least) == 0U);
        }
    }));
    CHECK(sound > 50);
}

TEST_CASE("what raises tone is left out when nothing that lowers it before fits into the shorter version")
{
    SmallPlan small;
    small.drop(1, Weekday::mon, "row");
    small.drop(1, Weekday::mon, "squat");
    small.add(1, Weekday::mon, "calf");
    small.add(1, Weekday::mon, "heel-raise");
    small.add(1, Weekday::mon, "squat");
    const PlannedSession& monday = small.session(1, Weekday::mon);
    for (const auto* version : {&monday.lighter, &monday.least}) {
        const auto has = [&](int item) {
            return std::any_of(version->begin(), version->end(),
                               [item](const ShorterItem& each) { return each.item == item; });
        };
        CHECK((has(1) || !has(2)));
    }
}

TEST_CASE("the lighter version of the small plan keeps the warm-up")
{
    const SmallPlan small;
    const PlannedSession& monday = small.plan.phases[0].sessions[0];
    REQUIRE(monday.items[0].exercise.text == "march");
    CHECK(monday.lighter[0].item == 0);
    CHECK(monday.least[0].item == 0);
}

}
