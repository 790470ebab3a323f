#include "engine/wording/support_words.h"

#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Exercise upright(Position position, Support support, std::vector<Equipment> equipment)
{
    Exercise exercise;
    exercise.position = position, exercise.support = support, exercise.equipment = std::move(equipment);
    return exercise;
}

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
    for (const std::string language : {"en", "es", "de", "fr"})
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

TEST_CASE("in German what is held has the right little word before it")
{
    using enum Equipment;
    const Wording say = sample::wording("de");
    CHECK(support_words(say, upright(Position::standing, Support::two_hands, {counter})) ==
          "Beide Hände an der Arbeitsplatte in der Küche.");
    CHECK(support_words(say, upright(Position::walking, Support::one_hand, {stairs})) ==
          "Eine Hand am Treppengeländer.");
}

TEST_CASE("stairs, pool and machines are held by their own rails")
{
    using enum Equipment;
    const Wording say = sample::wording("en");
    CHECK(support_words(say, upright(Position::walking, Support::one_hand, {stairs})) ==
          "One hand on the stair rail.");
    CHECK(support_words(say, upright(Position::standing, Support::two_hands, {pool})) ==
          "Both hands on the rail of the pool.");
    CHECK(support_words(say, upright(Position::walking, Support::two_hands, {treadmill})) ==
          "Both hands on the rails of the machine.");
    CHECK(support_words(say, upright(Position::walking, Support::none, {pool})) ==
          "Stay near the rail of the pool.");
}

TEST_CASE("walking along the counter holds the counter, walking in the room the own aid")
{
    const Wording say = sample::wording("en");
    CHECK(support_words(say, upright(Position::walking, Support::one_hand, {Equipment::counter})) ==
          "One hand on the kitchen counter.");
    CHECK(support_words(say, upright(Position::walking, Support::two_hands, {Equipment::walker})) ==
          "Both hands on your walking aid.");
}

TEST_CASE("on hands and knees nobody is sent to the counter")
{
    const Exercise cat = upright(Position::quadruped, Support::two_hands, {Equipment::mat});
    CHECK_THAT(support_words(sample::wording("en"), cat), ContainsSubstring("hands and knees"));
}
