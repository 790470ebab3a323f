#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Precaution row(const std::string& id)
{
    Precaution precaution;
    precaution.id = RuleId(id);
    precaution.strength = Strength::should;
    return precaution;
}

Wish for_tag(Tag tag, int points)
{
    Wish wish;
    wish.which.tags = {tag};
    wish.points = points;
    return wish;
}

Request under(const Precaution& precaution)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    Request request = a_request(a_patient({mon, wed}), protocol,
                                {an_exercise("curl", Modality::resistance, {tagged(Tag::free_weight)}),
                                 an_exercise("press", Modality::resistance, {tagged(Tag::free_weight)}),
                                 an_exercise("bow", Modality::resistance, {tagged(Tag::hip_hinge)}),
                                 an_exercise("deep-bow", Modality::resistance, {tagged(Tag::hip_hinge)})});
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector{precaution});
    return request;
}

}

TEST_CASE("every exercise that the clinic would rather avoid costs the points of its row in every phase")
{
    Precaution avoid = row("S20");
    avoid.avoid = for_tag(Tag::free_weight, 3);
    const PriceTag tag(precautions_should(), under(avoid));
    CHECK(tag.points({{1, mon, "bow"}}) == 0);
    CHECK(tag.points({{1, mon, "curl"}}) == 30);
    CHECK(tag.points({{1, mon, "curl"}, {1, wed, "curl"}}) == 30);
    CHECK(tag.points({{1, mon, "curl"}, {1, mon, "press"}}) == 60);
    CHECK(tag.points({{1, mon, "curl"}, {2, mon, "curl"}}) == 60);
}

TEST_CASE("what the clinic prefers costs points until one of it is there, more is no reward")
{
    Precaution prefer = row("S21");
    prefer.prefer = for_tag(Tag::hip_hinge, 1);
    const PriceTag tag(precautions_should(), under(prefer));
    CHECK(tag.points({}) == 20);
    CHECK(tag.points({{1, mon, "bow"}}) == 10);
    CHECK(tag.points({{1, mon, "bow"}, {1, mon, "deep-bow"}}) == 10);
    CHECK(tag.points({{1, mon, "bow"}, {2, wed, "deep-bow"}}) == 0);
}

TEST_CASE("a row that only should exclude an exercise leaves it allowed for points")
{
    Precaution exclude = row("S22");
    exclude.exclude.emplace();
    exclude.exclude->tags = {Tag::free_weight};
    const PriceTag tag(precautions_should(), under(exclude));
    CHECK(tag.points({{1, mon, "curl"}}) == 10);
    CHECK(tag.points({{1, mon, "bow"}}) == 0);
}

}
