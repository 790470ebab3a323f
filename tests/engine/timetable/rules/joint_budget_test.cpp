#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Squats stand on both knees, the lift loads one knee at a time, the walk loads by being a walk.
std::vector<Exercise> knee_work()
{
    return {an_exercise("squat", Modality::resistance, {works(Muscle::quadriceps), loads(Joint::knee, 3)}),
            an_exercise("lift", Modality::resistance,
                        {works(Muscle::hip_abductors), loads(Joint::knee, 2), one_side_at_a_time()}),
            an_exercise("walk", Modality::aerobic, {stands_in(Position::walking, Support::two_hands)}),
            an_exercise("curl", Modality::resistance, {works(Muscle::biceps), loads(Joint::elbow, 2)})};
}

Request legs(Patient patient, int budget, int budget_painful)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}});
    Request request = a_request(std::move(patient), protocol, knee_work());
    request.settings.joints.budget = budget;
    request.settings.joints.budget_painful = budget_painful;
    return request;
}

Patient with_cane(Side side)
{
    Patient patient = a_patient({mon});
    patient.aid = Aid{AidType::cane, side, {}};
    return patient;
}

Patient with_pain(Joint joint, Side side, int worst)
{
    Patient patient = a_patient({mon});
    patient.pain = std::vector<Pain>{{joint, side, 0, worst, PainCause::joint}};
    return patient;
}

Patient with_weak(Side side)
{
    Patient patient = a_patient({mon});
    patient.weakness = std::vector<Weakness>{{Muscle::hip_abductors, side, 2}};
    return patient;
}

}

TEST_CASE("joint budget: search and audit agree for cane, hug, pain and one-sided work")
{
    Bench({legs(a_patient({mon}), 4, 3)}).agree(*joint_budget_rule());
    Bench({legs(with_cane(Side::left), 5, 3)}).agree(*joint_budget_rule());
    Bench({legs(with_pain(Joint::knee, Side::right, 6), 9, 4)}).agree(*joint_budget_rule());
    Bench({legs(with_weak(Side::left), 4, 3)}).agree(*joint_budget_rule());
    Patient hugged = with_weak(Side::right);
    hugged.hug = Finding<Side>::present(Side::right);
    Bench({legs(hugged, 5, 3)}).agree(*joint_budget_rule());
}

TEST_CASE("joint budget: search and audit agree when a day has two slots")
{
    Patient patient = with_cane(Side::right);
    give_time(patient, mon, "16:00-17:00");
    Bench({legs(patient, 6, 3)}).agree(*joint_budget_rule(), 2);
}

TEST_CASE("walking loads the knee even where the exercise does not say so")
{
    const Bench bench(legs(a_patient({mon}), 4, 3));
    CHECK(bench.allows(*joint_budget_rule(), {{1, mon, "squat"}}));
    CHECK_FALSE(bench.allows(*joint_budget_rule(), {{1, mon, "squat"}, {1, mon, "walk"}}));
    CHECK(bench.allows(*joint_budget_rule(), {{1, mon, "squat"}, {1, mon, "curl"}}));
}

TEST_CASE("the side of the cane bears less")
{
    const std::vector<Standing> five_units{{1, mon, "squat"}, {1, mon, "walk"}};
    CHECK(Bench(legs(a_patient({mon}), 5, 3)).allows(*joint_budget_rule(), five_units));
    CHECK_FALSE(Bench(legs(with_cane(Side::left), 5, 3)).allows(*joint_budget_rule(), five_units));
}

TEST_CASE("the side on which a patient leans at the walker bears less")
{
    const std::vector<Standing> five_units{{1, mon, "squat"}, {1, mon, "walk"}};
    Patient patient = a_patient({mon});
    patient.aid = Aid{AidType::rollator, {}, {}};
    CHECK(Bench(legs(patient, 5, 3)).allows(*joint_budget_rule(), five_units));
    patient.aid->leans = Side::right;
    CHECK_FALSE(Bench(legs(patient, 5, 3)).allows(*joint_budget_rule(), five_units));
}

TEST_CASE("a painful knee has a smaller budget, a slightly painful one and a painful shoulder do not")
{
    const std::vector<Standing> five_units{{1, mon, "squat"}, {1, mon, "walk"}};
    const auto allows = [&](const Patient& patient) {
        return Bench(legs(patient, 9, 4)).allows(*joint_budget_rule(), five_units);
    };
    CHECK_FALSE(allows(with_pain(Joint::knee, Side::left, 4)));
    CHECK(allows(with_pain(Joint::knee, Side::left, 3)));
    CHECK(allows(with_pain(Joint::shoulder, Side::left, 8)));
}

TEST_CASE("work for the weak left side leaves the right knee's budget alone")
{
    const std::vector<Standing> both{{1, mon, "squat"}, {1, mon, "lift"}};
    Patient sore_right = with_weak(Side::left), sore_left = with_weak(Side::left);
    sore_right.pain = std::vector<Pain>{{Joint::knee, Side::right, 0, 5, PainCause::joint}};
    sore_left.pain = std::vector<Pain>{{Joint::knee, Side::left, 0, 5, PainCause::joint}};
    CHECK(Bench(legs(sore_right, 9, 4)).allows(*joint_budget_rule(), both));
    CHECK_FALSE(Bench(legs(sore_left, 9, 4)).allows(*joint_budget_rule(), both));
}

}
