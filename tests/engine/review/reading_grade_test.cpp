#include "engine/review/reading_grade.h"

#include "engine/review/syllables.h"
#include "tests/support/catch.h"

#include <utility>

namespace pacewise {

namespace {

using Known = std::pair<const char*, int>;

}

TEST_CASE("syllables of English words are counted as a dictionary gives them")
{
    const Known words[] = {
        {"leg", 1},      {"knee", 1},      {"side", 1},    {"sides", 1},       {"raised", 1},
        {"lifted", 2},   {"muscle", 2},    {"muscles", 2}, {"ounces", 2},      {"breathes", 1},
        {"doing", 2},    {"idea", 3},      {"science", 2}, {"area", 3},        {"shoulder", 2},
        {"sideways", 2}, {"somewhere", 2}, {"eyes", 1},    {"yes", 1},         {"beyond", 2},
        {"spasm", 2},    {"seated", 2},    {"create", 2},  {"physician", 3},   {"easier", 3},
        {"balance", 2},  {"exercise", 3},  {"the", 1},     {"comfortable", 4}, {"body", 2},
        {"yoga", 2},     {"ankle", 2},     {"slowly", 2},  {"10", 2},          {"Stop.", 1}};
    for (const auto& [word, syllables] : words) {
        INFO(word);
        CHECK(english_syllables(word) == syllables);
    }
}

TEST_CASE("syllables of Spanish words follow the rules of diphthong and hiatus")
{
    const Known words[] = {
        {"pie", 1},      {"pierna", 2},   {"día", 2},        {"talón", 2},       {"aéreo", 4},
        {"caer", 2},     {"guíe", 2},     {"guitarra", 3},   {"que", 1},         {"pingüino", 3},
        {"muy", 1},      {"ahora", 3},    {"prohibir", 3},   {"respiración", 4}, {"cuídese", 3},
        {"músculo", 3},  {"ciudad", 2},   {"baúl", 2},       {"marea", 3},       {"Árbol", 2},
        {"rodillas", 3}, {"siéntese", 3}, {"equilibrio", 4}, {"y", 1},           {"5", 1}};
    for (const auto& [word, syllables] : words) {
        INFO(word);
        CHECK(spanish_syllables(word) == syllables);
    }
}

TEST_CASE("the English grade is that of Flesch and Kincaid")
{
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
    CHECK(*reading_grade({"The cat sat on the mat."}, "en") == Approx(-1.45));
    // 3 words, 1 sentence, 9 syllables
    CHECK(*reading_grade({"Exercise equipment department."}, "en") ==
          Approx(0.39 * 3 + 11.8 * 9 / 3 - 15.59));
}

TEST_CASE("the Spanish grade is that of Crawford")
{
    // 5 words, 1 sentence, 10 syllables
    CHECK(*reading_grade({"Levante el pie muy despacio."}, "es") ==
          Approx(-0.205 * 20 + 0.049 * 100 * 9.0 / 5 - 3.407));
}

TEST_CASE("a step without a full stop is a sentence of its own")
{
    CHECK(*reading_grade({"Sit tall", "Lift one knee"}, "en") ==
          Approx(*reading_grade({"Sit tall. Lift one knee."}, "en")));
}

TEST_CASE("long words and long sentences raise the grade in both languages")
{
    CHECK(*reading_grade({"Stand up. Sit down."}, "en") <
          *reading_grade({"Repeatedly alternate between sitting and standing positions"}, "en"));
    CHECK(*reading_grade({"Siga el paso. Pare ya."}, "es") <
          *reading_grade({"Alterne repetidamente posiciones sedentarias y bipedestación"}, "es"));
}

TEST_CASE("a language without a formula and a text without words have no grade")
{
    CHECK_FALSE(reading_grade({"Heben Sie den Fuß."}, "de"));
    CHECK_FALSE(reading_grade({}, "en"));
    CHECK_FALSE(reading_grade({" - "}, "es"));
}

}
