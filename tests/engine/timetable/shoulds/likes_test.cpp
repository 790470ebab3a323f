#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request wishing(const std::vector<std::string>& likes, const std::vector<std::string>& dislikes,
                const std::vector<int>& phases = {1})
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::yoga] = on_days(0, 7);
    protocol.parts[Modality::balance] = on_days(0, 7);
    Patient patient = a_patient({mon, wed});
    patient.likes = likes;
    patient.dislikes = dislikes;
    return a_request(
        patient, protocol,
        {an_exercise("cobra", Modality::yoga, {stands_in(Position::prone), tagged(Tag::spine_extension)}),
         an_exercise("cat", Modality::yoga, {stands_in(Position::quadruped), on_rung("all-fours", 1)}),
         an_exercise("reach", Modality::balance)});
}

}

TEST_CASE("a liked kind of exercise that is missing costs points, once there it costs none")
{
    const PriceTag tag(likes_should(), wishing({"yoga"}, {}));
    CHECK(tag.points({{1, mon, "reach"}}) == 10);
    CHECK(tag.points({{1, mon, "cobra"}}) == 0);
    CHECK(tag.points({{1, mon, "cobra"}, {1, wed, "cat"}}) == 0);
}

TEST_CASE("every liked thing is asked for by itself and in every phase")
{
    CHECK(PriceTag(likes_should(), wishing({"yoga", "balance"}, {})).points({}) == 20);
    CHECK(PriceTag(likes_should(), wishing({"yoga"}, {}, {1, 1})).points({{1, mon, "cat"}}) == 10);
}

TEST_CASE("every disliked exercise that is there costs points")
{
    const PriceTag tag(likes_should(), wishing({}, {"floor"}));
    CHECK(tag.points({{1, mon, "reach"}}) == 0);
    CHECK(tag.points({{1, mon, "cobra"}}) == 10);
    CHECK(tag.points({{1, mon, "cobra"}, {1, wed, "cobra"}}) == 10);
    CHECK(tag.points({{1, mon, "cobra"}, {1, wed, "cat"}}) == 20);
}

TEST_CASE("a wish names an exercise, a family, a position, a tag or a kind of exercise")
{
    for (const char* wish : {"cat", "all-fours", "quadruped", "yoga", "floor"})
        CHECK(PriceTag(likes_should(), wishing({}, {wish})).points({{1, mon, "cat"}}) == 10);
    for (const char* wish : {"cobra", "prone", "spine-extension", "balance"})
        CHECK(PriceTag(likes_should(), wishing({}, {wish})).points({{1, mon, "cat"}}) == 0);
    CHECK(PriceTag(likes_should(), wishing({}, {"spine-extension"})).points({{1, mon, "cobra"}}) == 10);
}

TEST_CASE("a wish for something that is not to be had costs nothing")
{
    CHECK(PriceTag(likes_should(), wishing({"treadmill"}, {})).points({}) == 0);
}

}
