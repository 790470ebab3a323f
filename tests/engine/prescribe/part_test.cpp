#include "engine/prescribe/prescription.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Request three_parts()
{
    Protocol protocol = a_protocol({2, 4});
    for (const Modality modality : {Modality::aerobic, Modality::resistance, Modality::balance})
        protocol.parts[modality] = growing({3, 3}, {{1, 5}, {6, 20}});
    return a_request(a_patient({Weekday::mon}), protocol, {});
}

const Paces steady{{Modality::aerobic, Pace::steady},
                   {Modality::balance, Pace::steady},
                   {Modality::resistance, Pace::steady}};

}

TEST_CASE("the minutes of a part follow its ramp week by week")
{
    const auto parts = prescribe_parts(three_parts(), {}, steady);
    std::vector<int> minutes;
    for (const PartWeek& week : parts.at(Modality::aerobic).weeks) minutes.push_back(week.minutes.value());
    CHECK(minutes == std::vector<int>{5, 8, 11, 14, 17, 20});
}

TEST_CASE("a very tired patient gets half the minutes and half the rounds, on as many days")
{
    Request request = three_parts();
    request.protocol.parts[Modality::resistance].ramps[Pace::steady][RampMeasure::sets].by_week = {{1, 2}};
    Limits half;
    half.volume = 0.5;
    const auto full = prescribe_parts(request, {}, steady), less = prescribe_parts(request, half, steady);
    CHECK(full.at(Modality::aerobic).weeks[5].minutes == 20);
    CHECK(less.at(Modality::aerobic).weeks[5].minutes == 10);
    CHECK(less.at(Modality::aerobic).weeks[3].minutes == 7);
    CHECK(less.at(Modality::resistance).weeks[0].sets == 1);
    CHECK(less.at(Modality::aerobic).days == full.at(Modality::aerobic).days);
}

TEST_CASE("when progress is held the last week asks what the first one does")
{
    Limits held;
    held.hold_progress = true;
    const auto parts = prescribe_parts(three_parts(), held, steady);
    CHECK(parts.at(Modality::balance).weeks.back() == parts.at(Modality::balance).weeks.front());
}

TEST_CASE("minutes grow first: effort rises only when they have been at their most for weeks")
{
    Request request = three_parts();
    request.protocol.phases = a_protocol({12}).phases;
    request.protocol.parts[Modality::aerobic].effort = Range<int>{4, 6};
    const auto parts = prescribe_parts(request, {}, steady);
    const auto& weeks = parts.at(Modality::aerobic).weeks;
    for (std::size_t week = 1; week < weeks.size(); ++week) {
        CAPTURE(week);
        if (weeks[week].effort != weeks[week - 1].effort)
            CHECK(weeks[week].minutes == weeks[week - 1].minutes);
    }
    CHECK(weeks[5].effort == 4);
    CHECK(weeks[11].effort == 5);
    Limits easy;
    easy.effort = 4;
    CHECK(prescribe_parts(request, easy, steady).at(Modality::aerobic).weeks[11].effort == 4);
}

TEST_CASE("the parts leave room for each other in a session of few items")
{
    Request request = three_parts();
    request.protocol.sessions.items = {1, 5};
    request.protocol.warm_up_minutes = 3;
    for (const Modality modality : {Modality::resistance, Modality::balance})
        request.settings.items.kinds[modality] = {2, 8};
    const auto parts = prescribe_parts(request, {}, steady);
    for (std::size_t phase = 0; phase < 2; ++phase) {
        int items = 0;
        for (const auto& [modality, part] : parts) {
            CHECK(part.items_by_phase[phase] >= 1);
            items += part.items_by_phase[phase];
        }
        CHECK(items <= 4);
    }
}

TEST_CASE("a precaution on items is the most a session can hold")
{
    const Request request = three_parts();
    Limits few;
    few.items = 4;
    CHECK(most_items(request, {}) == 8);
    CHECK(most_items(request, few) == 4);
}

}
