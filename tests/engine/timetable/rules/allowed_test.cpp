#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// A precaution for everybody: a helper is there during standing balance work.
Request helped(Patient patient)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::balance] = on_days(0, 7);
    protocol.parts[Modality::resistance] = on_days(0, 7);
    Request request = a_request(std::move(patient), protocol,
                                {an_exercise("beam", Modality::balance, {stands_in(Position::standing)}),
                                 an_exercise("squat", Modality::resistance)});
    Precaution row;
    row.id = RuleId("S35");
    row.require = Require{};
    row.require->helper = true;
    row.require->which.modalities = {Modality::balance};
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
    return request;
}

Patient free_three_times()
{
    Patient patient = a_patient({mon, wed});
    give_time(patient, mon, "16:00-18:30");
    return patient;
}

}

TEST_CASE("allowed: search and audit agree when help is there for some of the free hours")
{
    Patient patient = free_three_times();
    give_helper(patient, mon, "08:00-10:00");
    give_helper(patient, wed, "09:00-09:40");
    Bench({helped(patient)}).agree(*allowed_rule(), 1);
    give_helper(patient, mon, "17:00-19:00");
    Bench({helped(patient)}).agree(*allowed_rule(), 1);
}

TEST_CASE("what needs a helper stands where somebody helps until the end")
{
    Patient patient = free_three_times();
    give_helper(patient, mon, "08:00-10:00");
    give_helper(patient, mon, "17:00-19:00");
    give_helper(patient, wed, "09:00-09:40");
    const Bench bench(helped(patient));
    CHECK(bench.allows(*allowed_rule(), {{1, mon, "beam"}}));
    CHECK(bench.allows(*allowed_rule(), {{1, wed, "beam"}}));  // over before the helper leaves
    CHECK_FALSE(bench.allows(*allowed_rule(), {{1, mon, "beam", ItemRole::main, "16:00"}}));
    CHECK(bench.allows(*allowed_rule(), {{1, mon, "beam", ItemRole::main, "17:00"}}));
    CHECK(bench.allows(*allowed_rule(), {{1, wed, "squat"}}));
}

TEST_CASE("what needs a helper does not stand in a session that goes on after the helper left")
{
    Patient patient = a_patient({mon});
    give_helper(patient, mon, "08:00-09:08");
    Request request = helped(patient);
    request.protocol.parts[Modality::balance] = growing({0, 7}, {{1, 5}});
    request.protocol.parts[Modality::resistance] = growing({0, 7}, {{1, 10}});
    CHECK(Bench(request).allows(*allowed_rule(), {{1, mon, "beam"}}));
    CHECK(Bench(request).allows(*allowed_rule(), {{1, mon, "squat"}}));
    CHECK_FALSE(Bench(request).allows(*allowed_rule(), {{1, mon, "beam"}, {1, mon, "squat"}}));
    give_helper(request.patient, mon, "09:08-11:00");  // one helper takes over from another
    CHECK(Bench(request).allows(*allowed_rule(), {{1, mon, "beam"}, {1, mon, "squat"}}));
}

TEST_CASE("allowed: search and audit agree when a helper leaves or comes during the session")
{
    Patient patient = a_patient({mon, wed});
    give_helper(patient, mon, "08:00-09:03");
    give_helper(patient, wed, "09:02-11:00");
    Bench({helped(patient)}).agree(*allowed_rule());
}

TEST_CASE("an exercise that the findings exclude is a breach wherever it stands")
{
    Patient patient = a_patient({mon});
    give_helper(patient, mon, "08:00-11:00");
    Request request = helped(patient);
    const Bench before(request);
    REQUIRE(before.allows(*allowed_rule(), {{1, mon, "squat"}}));
    const Timetable timetable{{{{{mon, ClockTime{540}, 60}, {1}}}, {}}};
    REQUIRE(before.at_hand().exercise(1).id.text == "squat");
    const Calendar calendar = calendar_of(before.at_hand(), timetable);
    CHECK(allowed_rule()->breaches(calendar, before.at_hand()).empty());
    request.bans = {ExerciseId("squat")};
    const Screening screening = screen(request);
    const Prescription prescription = prescribe(request, screening, {});
    CHECK_FALSE(allowed_rule()->breaches(calendar, {request, screening, prescription}).empty());
}

}
