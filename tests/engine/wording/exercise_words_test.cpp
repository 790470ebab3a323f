#include "engine/wording/exercise_words.h"

#include "tests/engine/wording/words_in.h"
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

TEST_CASE("sides are named in capitals in every language")
{
    const PlannedItem left = item(SideUse::each, Side::left, Side::both),
                      right = item(SideUse::each, Side::right, Side::both);
    CHECK(one_side_words(sample::wording("de"), left, leg_exercise()) == "LINKES Bein");
    CHECK(one_side_words(sample::wording("de"), right, leg_exercise()) == "RECHTES Bein");
    CHECK(one_side_words(sample::wording("fr"), left, leg_exercise()) == "jambe GAUCHE");
    CHECK(one_side_words(sample::wording("fr"), right, leg_exercise()) == "jambe DROITE");
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

TEST_CASE("things to fetch are named, chairs and mats are not")
{
    const Wording say = sample::wording("en");
    Exercise exercise;
    exercise.equipment = {Equipment::chair, Equipment::ball, Equipment::towel};
    CHECK(equipment_words(say, exercise) == "You need: ball, towel.");
    exercise.equipment = {Equipment::mat};
    CHECK(equipment_words(say, exercise).empty());
}
