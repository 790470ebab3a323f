#include "tests/engine/plan/small_plan.h"

#include "engine/plan/day_versions.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <algorithm>
#include <stdexcept>

namespace pacewise {

namespace {

Patient small_patient()
{
    Patient patient = a_patient({Weekday::mon, Weekday::tue, Weekday::thu});
    give_time(patient, Weekday::mon, "18:00-19:00");
    patient.spasticity->push_back({Muscle::calf, Side::left, Ashworth::one_plus});
    MedicineUse baclofen;
    baclofen.at = {ClockTime{18 * 60}};
    baclofen.drowsy = std::chrono::hours(1);
    baclofen.medicine = Medicine::baclofen;
    patient.medicines = std::vector<MedicineUse>{baclofen};
    return patient;
}

Protocol small_protocol()
{
    Protocol protocol = a_protocol({1, 1});
    protocol.sessions = {{2, 2}, {2, 6}, 5};
    protocol.warm_up_minutes = 3;
    protocol.parts[Modality::resistance] = on_days(2, 2);
    protocol.parts[Modality::balance] = on_days(0, 2);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    return protocol;
}

std::vector<Exercise> small_catalog()
{
    return {an_exercise("band-row", Modality::resistance, {needs(Equipment::band)}),
            an_exercise("beam", Modality::balance, {stands_in(Position::standing)}),
            an_exercise("calf", Modality::stretch, {lowers_tone(Muscle::calf), one_side_at_a_time()}),
            an_exercise("heel-raise", Modality::resistance, {raises_tone(Muscle::calf)}),
            an_exercise("march", Modality::aerobic, {by_the_clock(1, 20), tagged(Tag::warm_up)}),
            an_exercise("row", Modality::resistance, {works(Muscle::upper_back)}),
            an_exercise("squat", Modality::resistance,
                        {works(Muscle::quadriceps), loads(Joint::knee, 3), on_rung("squat", 1)}),
            an_exercise("squat-deep", Modality::resistance,
                        {works(Muscle::quadriceps), loads(Joint::knee, 3), on_rung("squat", 2)}),
            an_exercise("walk", Modality::aerobic)};
}

Request small_request()
{
    Request request = a_request(small_patient(), small_protocol(), small_catalog());
    request.settings.joints.budget = 5;
    return request;
}

int candidate_of(const Case& at_hand, const std::string& exercise, ItemRole role)
{
    for (std::size_t at = 0; at < at_hand.candidates().size(); ++at)
        if (at_hand.candidates()[at].role == role &&
            at_hand.exercise(static_cast<int>(at)).id.text == exercise)
            return static_cast<int>(at);
    return -1;
}

Timetable small_timetable(const Case& at_hand)
{
    const std::vector<int> items{candidate_of(at_hand, "march", ItemRole::warm_up),
                                 candidate_of(at_hand, "row", ItemRole::main),
                                 candidate_of(at_hand, "squat", ItemRole::main)};
    const std::vector<TimetableSession> week{{{Weekday::mon, {9 * 60}, 60}, items},
                                             {{Weekday::thu, {9 * 60}, 60}, items}};
    return {{week, week}};
}

MadeFrom small_origin()
{
    MadeFrom made;
    made.by = "tests";
    made.seed = 7;
    made.search_steps = 100;
    made.patient = "pat";
    made.exercises = "exercises";
    made.protocol = "small";
    made.clinic = "clinic";
    return made;
}

}

SmallPlan::SmallPlan()
    : request(small_request()), screening(screen(request)),
      prescription(prescribe(request, screening, {})), at_hand{request, screening, prescription},
      plan(build_plan(at_hand, small_timetable(at_hand), {small_origin(), {}}))
{
}

PlannedItem SmallPlan::item(const std::string& exercise, ItemRole role) const
{
    const int at = candidate_of(at_hand, exercise, role);
    PlannedItem item;
    item.exercise = ExerciseId(exercise);
    item.role = role;
    for (int week = 1; week <= 2; ++week) {
        // An exercise that was never prescribed gets the doses of a row.
        const int like = at < 0 ? candidate_of(at_hand, "row", ItemRole::main) : at;
        item.doses[week] = prescription.dose(like, week);
    }
    return item;
}

PlannedSession& SmallPlan::session(int phase, Weekday day)
{
    for (PlannedSession& session : plan.phases.at(static_cast<std::size_t>(phase - 1)).sessions)
        if (session.day == day) return session;
    throw std::logic_error("the small plan has no session on this day");
}

PlannedItem& SmallPlan::item_in(int phase, Weekday day, const std::string& exercise)
{
    for (PlannedItem& item : session(phase, day).items)
        if (item.exercise.text == exercise) return item;
    throw std::logic_error("the small plan has no " + exercise + " here");
}

void SmallPlan::add(int phase, Weekday day, const std::string& exercise)
{
    session(phase, day).items.push_back(item(exercise));
    add_day_versions(session(phase, day), at_hand);
}

void SmallPlan::drop(int phase, Weekday day, const std::string& exercise)
{
    std::erase_if(session(phase, day).items,
                  [&](const PlannedItem& item) { return item.exercise.text == exercise; });
    add_day_versions(session(phase, day), at_hand);
}

}
