#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request revising(std::vector<KeptPlace> keep)
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    Request request =
        a_request(a_patient({mon, wed}), protocol,
                  {an_exercise("row", Modality::resistance), an_exercise("press", Modality::resistance)});
    give_time(request.patient, wed, "16:00-17:00");
    request.keep = std::move(keep);
    return request;
}

const KeptPlace row_on_wed{0, wed, ClockTime{9 * 60}, ExerciseId("row"), false};

}

TEST_CASE("a plan that revises nothing pays nothing for changes")
{
    CHECK(PriceTag(fewest_changes_should(), revising({})).points({{1, mon, "row"}}) == 0);
}

TEST_CASE("a place that is left costs points, the same day at another time half of them")
{
    const PriceTag tag(fewest_changes_should(), revising({row_on_wed}));
    CHECK(tag.points({{1, wed, "row", ItemRole::main, "09:00"}}) == 0);
    CHECK(tag.points({{1, wed, "row", ItemRole::main, "16:00"}}) == 5);
    CHECK(tag.points({}) == 10);
}

TEST_CASE("what is put in beside the older plan costs points too, so moving costs more than leaving")
{
    const PriceTag tag(fewest_changes_should(), revising({row_on_wed}));
    CHECK(tag.points({{1, wed, "row", ItemRole::main, "09:00"}, {1, mon, "press"}}) == 5);
    CHECK(tag.points({{1, mon, "row"}}) == 15);
}

TEST_CASE("a place whose exercise is no longer there costs nothing: nobody can keep it")
{
    const PriceTag tag(fewest_changes_should(),
                       revising({{0, mon, ClockTime{9 * 60}, ExerciseId("gone"), false}}));
    CHECK(tag.points({}) == 0);
}

}
