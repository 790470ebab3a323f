#include "engine/timetable/start_from.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Weekday;

Request two_strength()
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(a_patient({mon, wed}), protocol,
                     {an_exercise("row", Modality::resistance), an_exercise("press", Modality::resistance)});
}

KeptPlace place(int phase, Weekday day, int minutes, const char* exercise)
{
    return {phase, day, ClockTime{minutes}, ExerciseId(exercise), false};
}

}

TEST_CASE("a revision begins with the places of the older plan that still exist")
{
    Request request = two_strength();
    request.keep = {place(0, mon, 540, "row"), place(1, wed, 540, "press"), place(0, mon, 540, "gone"),
                    place(0, fri, 540, "row"), place(7, mon, 540, "row")};
    const Bench bench(request);
    const PostedCase posted(bench.at_hand(), slots_of(bench.at_hand().request));
    const Grid& grid = posted.grid();
    REQUIRE(grid.slot_count() == 2);
    const int row = candidate_of(bench.at_hand(), request.keep[0]);
    const int press = candidate_of(bench.at_hand(), request.keep[1]);
    CHECK(start_from(posted, request.keep) == std::vector{grid.seat(0, 0, row), grid.seat(1, 1, press)});
}

TEST_CASE("a time of the older plan is offered again as long as it is free")
{
    Request request = two_strength();
    request.keep = {place(0, mon, 560, "row"), place(0, wed, 660, "row")};
    const std::vector<Slot> slots = slots_of(request);
    const auto offers = [&](Weekday day, int minutes) {
        return std::any_of(slots.begin(), slots.end(),
                           [&](const Slot& slot) { return slot.day == day && slot.at.minutes == minutes; });
    };
    CHECK(offers(mon, 560));
    CHECK_FALSE(offers(wed, 660));
}

}
