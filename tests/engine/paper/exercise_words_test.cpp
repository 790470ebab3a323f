#include "engine/paper/exercise_words.h"

#include "tests/engine/paper/sample.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

PlannedItem item(SideUse sides, Side side, Side first)
{
    PlannedItem made;
    made.sides = sides, made.side = side, made.first = first;
    return made;
}

Exercise leg_exercise()
{
    Exercise made;
    made.works = {{Muscle::quadriceps, 3}, {Muscle::abdominals, 1}};
    return made;
}

}

TEST_CASE("one side alone is named in capitals, with the limb it is about")
{
    const Wording say = sample::wording("en");
    CHECK(one_side_words(say, item(SideUse::each, Side::left, Side::both), leg_exercise()) == "LEFT leg");
    Exercise arm;
    arm.stretches = {Muscle::biceps};
    CHECK(one_side_words(say, item(SideUse::each, Side::right, Side::both), arm) == "RIGHT arm");
    Exercise trunk;
    trunk.works = {{Muscle::obliques, 3}};
    CHECK(one_side_words(say, item(SideUse::each, Side::right, Side::both), trunk) == "RIGHT side");
    CHECK(one_side_words(say, item(SideUse::each, Side::both, Side::left), leg_exercise()).empty());
}

TEST_CASE("with both sides one at a time the weaker side comes first in the words")
{
    const Wording say = sample::wording("en");
    CHECK(side_words(say, item(SideUse::each, Side::both, Side::left), leg_exercise()) ==
          "First the LEFT leg, then the RIGHT leg.");
    CHECK(side_words(say, item(SideUse::each, Side::both, Side::both), leg_exercise()) ==
          "First the RIGHT leg, then the LEFT leg.");
    CHECK(side_words(say, item(SideUse::alternating, Side::both, Side::both), leg_exercise()).empty());
    CHECK(side_words(say, item(SideUse::both, Side::both, Side::both), leg_exercise()).empty());
}

TEST_CASE("what to hold on to is fixed: the counter or the wall, never a chair")
{
    const Wording say = sample::wording("en");
    Exercise standing;
    standing.position = Position::standing, standing.support = Support::two_hands;
    standing.equipment = {Equipment::chair};
    CHECK(support_words(say, standing) == "Both hands on the kitchen counter.");
    standing.equipment = {Equipment::wall}, standing.support = Support::fingertips;
    CHECK(support_words(say, standing) == "Fingertips on the wall.");
    standing.support = Support::none;
    CHECK_THAT(support_words(say, standing), ContainsSubstring("near the kitchen counter"));
}

TEST_CASE("every position and support has words of its own language")
{
    for (const std::string language : {"en", "es"})
        for (const Word<Position>& position : vocabulary<Position>())
            for (const Word<Support>& support : vocabulary<Support>()) {
                Exercise exercise;
                exercise.position = position.meaning, exercise.support = support.meaning;
                const std::string words = support_words(sample::wording(language), exercise);
                CAPTURE(language, position.text, support.text);
                CHECK(words.size() > 5);
                CHECK(words.find_first_of("[{") == std::string::npos);
            }
}

TEST_CASE("things to fetch are named, chairs and mats are not")
{
    const Wording say = sample::wording("en");
    Exercise exercise;
    exercise.equipment = {Equipment::chair, Equipment::ball, Equipment::towel};
    CHECK(equipment_words(say, exercise) == "You need: ball, towel.");
    exercise.equipment = {Equipment::mat};
    CHECK(equipment_words(say, exercise).empty());
}
