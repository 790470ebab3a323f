#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Each exercise takes eleven minutes: ten of work, 20 s to get ready, 60 s to change over.
Request ten_minutes_each(std::optional<int> most_at_first)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}});
    Request request =
        a_request(a_patient({mon, wed}), protocol,
                  {an_exercise("walk", Modality::aerobic), an_exercise("cycle", Modality::aerobic),
                   an_exercise("march", Modality::aerobic)});
    if (!most_at_first) return request;
    Precaution row;
    row.id = RuleId("F13");
    row.limit.emplace();
    row.limit->session_minutes = most_at_first;
    row.limit->until_week = 1;
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector{row});
    return request;
}

}

TEST_CASE("a short session in the first week costs nothing")
{
    const PriceTag tag(first_session_should(), ten_minutes_each(15));
    CHECK(tag.points({{1, mon, "walk"}}) == 0);
    CHECK(tag.points({{1, mon, "walk"}, {1, wed, "walk"}}) == 0);
}

TEST_CASE("every minute too much in a session of the first week costs points")
{
    const PriceTag tag(first_session_should(), ten_minutes_each(15));
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "cycle"}}) == 70);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "cycle"}, {1, mon, "march"}}) == 180);
    CHECK(tag.points({{1, mon, "walk"}, {1, mon, "cycle"}, {1, wed, "walk"}, {1, wed, "cycle"}}) == 140);
}

TEST_CASE("later phases, and patients without such a limit, may begin with long sessions")
{
    CHECK(PriceTag(first_session_should(), ten_minutes_each(15))
              .points({{2, mon, "walk"}, {2, mon, "cycle"}}) == 0);
    CHECK(PriceTag(first_session_should(), ten_minutes_each({}))
              .points({{1, mon, "walk"}, {1, mon, "cycle"}}) == 0);
}

}
