#include "engine/review/household.h"
#include "engine/review/position_group.h"
#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

bool lacks(const Programs& programs, const std::string& muscle, const std::string& group)
{
    const Diagnostics found = few_choices(programs);
    return std::any_of(found.begin(), found.end(), [&](const Diagnostic& each) {
        return each.message.english().find('"' + muscle + '"') != std::string::npos &&
               each.message.english().find(' ' + group + ' ') != std::string::npos;
    });
}

std::vector<Exercise> curls(int count, std::initializer_list<Trait> traits = {})
{
    std::vector<Exercise> exercises;
    for (int at = 0; at < count; ++at) {
        exercises.push_back(
            an_exercise("curl-" + std::to_string(at), Modality::resistance, {works(Muscle::biceps)}));
        for (const Trait& trait : traits) trait(exercises.back());
    }
    return exercises;
}

}

TEST_CASE("every muscle needs three choices lying, sitting and standing")
{
    CHECK(lacks(programs_of(curls(2)), "biceps", "sitting"));
    const Programs three = programs_of(curls(3));
    CHECK_FALSE(lacks(three, "biceps", "sitting"));
    CHECK(lacks(three, "biceps", "lying"));
    CHECK(lacks(three, "biceps", "standing"));
    CHECK(lacks(three, "triceps", "sitting"));
}

TEST_CASE("an exercise with equipment is no choice for people who have none, household things apart")
{
    CHECK(lacks(programs_of(curls(3, {needs(Equipment::dumbbell)})), "biceps", "sitting"));
    CHECK_FALSE(lacks(programs_of(curls(3, {needs(Equipment::chair)})), "biceps", "sitting"));
}

TEST_CASE("a clinic may say why a muscle has fewer choices in a position")
{
    Programs programs = programs_of({});
    CHECK(lacks(programs, "breathing", "lying"));
    programs.review.fewer = {{Muscle::breathing, {PositionGroup::lying}, 0, "lying flat is hard for them"}};
    CHECK_FALSE(lacks(programs, "breathing", "lying"));
    CHECK(lacks(programs, "breathing", "sitting"));
}

TEST_CASE("kneeling counts as lying and walking as standing")
{
    CHECK(group_of(Position::kneeling) == PositionGroup::lying);
    CHECK(group_of(Position::quadruped) == PositionGroup::lying);
    CHECK(group_of(Position::sitting) == PositionGroup::sitting);
    CHECK(group_of(Position::walking) == PositionGroup::standing);
}

}
