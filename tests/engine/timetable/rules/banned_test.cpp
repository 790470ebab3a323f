#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request strength(std::vector<ExerciseId> bans)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    Request request =
        a_request(a_patient({mon, thu}), protocol,
                  {an_exercise("row", Modality::resistance), an_exercise("squat", Modality::resistance)});
    request.bans = std::move(bans);
    return request;
}

Request not_here(std::vector<BannedPlace> places)
{
    Request request = strength({});
    request.banned_places = std::move(places);
    return request;
}

}

TEST_CASE("what the therapist banned is screened out before anything is placed")
{
    const Bench bench(strength({ExerciseId("squat")}));
    REQUIRE(bench.at_hand().candidates().size() == 1);
    CHECK(bench.at_hand().exercise(0).id.text == "row");
}

TEST_CASE("bans: search and audit agree even if screening had let the exercise through")
{
    // Screening takes banned exercises away, so the case keeps the candidates of an earlier, unbanned
    // screening.
    const Request unbanned = strength({}), banned = strength({ExerciseId("squat")});
    const Screening screening = screen(unbanned);
    const Prescription prescription = prescribe(unbanned, screening, {});
    const Case at_hand{banned, screening, prescription};
    const auto rule = banned_rule();
    Model model;
    Grid grid(at_hand, slots_of(at_hand.request), model);
    Poster poster(model);
    rule->post(grid, poster);
    const auto& decisions = model.decisions();
    long legal = 0, broken = 0;
    for (std::size_t subset = 0; subset < (std::size_t{1} << decisions.size()); ++subset) {
        CAPTURE(subset);
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions.size(); ++at)
            if (subset >> at & 1) yes.push_back(decisions[at]);
        const Answers answers = answers_from(model, yes);
        const bool is_legal = broken_limits(model, answers).empty();
        REQUIRE(is_legal ==
                rule->breaches(calendar_of(at_hand, timetable_from(grid, answers)), at_hand).empty());
        ++(is_legal ? legal : broken);
    }
    CHECK(legal == 16);  // four places for the row, none for the squat
    CHECK(broken == 256 - 16);
}

TEST_CASE("banned places: search and audit agree with and without a day, a time and a phase")
{
    const ExerciseId squat("squat");
    for (const BannedPlace& place :
         {BannedPlace{squat, thu}, BannedPlace{squat, {}, 2}, BannedPlace{squat, mon, 1},
          BannedPlace{squat, {}, {}, ClockTime{9 * 60}}, BannedPlace{squat, thu, 2, ClockTime{9 * 60}}})
        Bench(not_here({place})).agree(*banned_rule());
    Bench(not_here({{squat, thu, 1}, {ExerciseId("row"), mon}})).agree(*banned_rule());
}

TEST_CASE("a place banned on Thursday of phase 2 leaves every other place, and every other exercise there")
{
    const Bench bench(not_here({{ExerciseId("squat"), thu, 2}}));
    CHECK(bench.allows(*banned_rule(), {{1, thu, "squat"}, {2, mon, "squat"}, {2, thu, "row"}}));
    CHECK_FALSE(bench.allows(*banned_rule(), {{2, thu, "squat"}}));
}

TEST_CASE("a place banned at one time of a day leaves the other session of that day")
{
    Request request = not_here({{ExerciseId("squat"), mon, {}, ClockTime{16 * 60}}});
    give_time(request.patient, mon, "16:00-17:00");
    const Bench bench(std::move(request));
    CHECK(bench.allows(*banned_rule(), {{1, mon, "squat"}, {1, mon, "row", ItemRole::main, "16:00"}}));
    CHECK_FALSE(bench.allows(*banned_rule(), {{1, mon, "squat", ItemRole::main, "16:00"}}));
}

}
