#include "app/cli/find_exercise.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"

namespace pacewise::cli {

namespace {

Exercise named(Exercise exercise, const std::string& english, const std::string& spanish)
{
    exercise.name.by_language = {{"en", english}, {"es", spanish}};
    return exercise;
}

Catalog few()
{
    return Catalog({named(an_exercise("tree", Modality::yoga, {tagged(Tag::single_leg)}), "Tree", "Árbol"),
                    named(an_exercise("calf-wall", Modality::stretch, {stretches(Muscle::calf)}),
                          "Calf stretch", "Estirar la pantorrilla"),
                    named(an_exercise("heel-slide", Modality::resistance, {works(Muscle::hamstrings)}),
                          "Heel slide", "Deslizar el talón")});
}

std::vector<std::string> found(const std::string& text)
{
    const Catalog catalog = few();
    std::vector<std::string> ids;
    for (const Exercise* exercise : find_exercises(catalog, text)) ids.push_back(exercise->id.text);
    return ids;
}

using Ids = std::vector<std::string>;

}

TEST_CASE("an exercise is found by its name, a muscle, a tag or its kind")
{
    CHECK(found("slide") == Ids{"heel-slide"});
    CHECK(found("hamstrings") == Ids{"heel-slide"});
    CHECK(found("single-leg") == Ids{"tree"});
    CHECK(found("stretch") == Ids{"calf-wall"});
}

TEST_CASE("an exercise is found with a typing error and by the beginning of a word")
{
    CHECK(found("pantorilla") == Ids{"calf-wall"});
    CHECK(found("pant") == Ids{"calf-wall"});
    CHECK(found("slied") == Ids{"heel-slide"});
}

TEST_CASE("capital letters and accents make no difference")
{
    for (const std::string text : {"arbol", "Árbol", "ÁRBOL", "ARBOL"}) CHECK(found(text) == Ids{"tree"});
    CHECK(found("talon") == found("talón"));
    CHECK(found("talon") == Ids{"heel-slide"});
}

TEST_CASE("every word of the search must be near something of the exercise")
{
    CHECK(found("heel slide") == Ids{"heel-slide"});
    CHECK(found("heel pantorrilla").empty());
    CHECK(found("zzzz").empty());
}

TEST_CASE("a search without words finds everything")
{
    CHECK(found("").size() == 3);
    CHECK(found(" - ").size() == 3);
}

}
