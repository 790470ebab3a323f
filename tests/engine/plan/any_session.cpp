#include "tests/engine/plan/any_session.h"

#include "engine/timetable/rules/rules.h"
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

}

AnySession::AnySession()
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
    std::stable_sort(session.items.begin(), session.items.end(),
                     [&](const PlannedItem& a, const PlannedItem& b) { return place_of(a) < place_of(b); });
    add_day_versions(session, at_hand);
}

OrderClass AnySession::place_of(const PlannedItem& item) const
{
    return order_class(at_hand, *request.catalog->find(item.exercise), item.role);
}

Plan AnySession::plan() const
{
    Plan plan;
    plan.start = request.start;
    plan.weeks = request.protocol.weeks();
    plan.phases = {{"all", {1, plan.weeks}, {}, {session}}};
    return plan;
}

std::size_t AnySession::breaches(const Rule& rule, DayVersion version) const
{
    return rule.breaches(calendar_of(plan(), *request.catalog, version), at_hand).size();
}

bool AnySession::fits_into_ten_minutes() const
{
    const auto& all = request.catalog->exercises();
    const bool hard_balance = std::any_of(
        all.begin(), all.end(), [](const Exercise& exercise) { return exercise.has(Tag::high_challenge); });
    return !(hard_balance && is_fatigued_walker(request.patient)) &&
           breaches(*tone_pairing_rule(), DayVersion::full) == 0;
}

}
