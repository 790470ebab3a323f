#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Exercise bridge(const std::string& id, std::initializer_list<Trait> traits = {})
{
    Exercise exercise = an_exercise(id, Modality::resistance, {works(Muscle::glutes), looks_like(40)});
    for (const Trait& trait : traits) trait(exercise);
    return exercise;
}

bool are_duplicates(const Exercise& a, const Exercise& b)
{
    return !duplicate_movements(programs_of({a, b})).empty();
}

Exercise called(Exercise exercise, const std::string& name, std::vector<std::string> also = {})
{
    exercise.name.by_language["en"] = name;
    if (!also.empty()) exercise.also.by_language["en"] = std::move(also);
    return exercise;
}

}

TEST_CASE("the same movement under two names is told")
{
    const auto found = duplicate_movements(programs_of({bridge("bridge"), bridge("pelvic-lift")}));
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(),
               ContainsSubstring("\"pelvic-lift\" is the same movement as \"bridge\""));
}

TEST_CASE("a few degrees do not make another movement, but a clear difference does")
{
    CHECK(are_duplicates(bridge("a"), bridge("b", {looks_like(45)})));
    CHECK_FALSE(are_duplicates(bridge("a"), bridge("b", {looks_like(60)})));
}

TEST_CASE("other muscles, support, equipment, sides or tasks make another movement")
{
    CHECK_FALSE(are_duplicates(bridge("a"), bridge("b", {works(Muscle::hamstrings)})));
    CHECK_FALSE(are_duplicates(bridge("a"), bridge("b", {supported_by(Support::lying)})));
    CHECK_FALSE(are_duplicates(bridge("a"), bridge("b", {needs(Equipment::band)})));
    CHECK_FALSE(are_duplicates(bridge("a"), bridge("b", {one_side_at_a_time()})));
    CHECK_FALSE(are_duplicates(bridge("a"), bridge("b", {tagged(Tag::dual_task)})));
    CHECK(are_duplicates(bridge("a"), bridge("b", {works(Muscle::hamstrings, 1)})));
    CHECK(are_duplicates(bridge("a"), bridge("b", {tagged(Tag::warm_up)})));
}

TEST_CASE("two exercises must not bear one name in a language")
{
    const auto found =
        shared_names(programs_of({called(bridge("a"), "Bridge"), called(bridge("b"), "bridge")}));
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(), ContainsSubstring("called \"bridge\" in en, as is \"a\""));
}

TEST_CASE("what an exercise is also called must not be the name of another one")
{
    const auto clash = shared_names(
        programs_of({called(bridge("a"), "Bridge"), called(bridge("b"), "Hip lift", {"Bridge"})}));
    REQUIRE(clash.size() == 1);
    CHECK(clash.front().maybe == "take it out of also");
    CHECK(shared_names(programs_of({called(bridge("a"), "Bridge", {"bridge"}), called(bridge("b"), "Lift")}))
              .empty());
}

TEST_CASE("a figure that bends a knee the wrong way is told, with the exercise")
{
    Exercise backward = bridge("backward");
    backward.figure.end.limbs[on_right][angle::knee] = -60;
    const auto found = doubtful_figures(programs_of({backward}));
    REQUIRE_FALSE(found.empty());
    CHECK_THAT(found.front().message.english(), ContainsSubstring("the figure of exercise \"backward\""));
}

}
