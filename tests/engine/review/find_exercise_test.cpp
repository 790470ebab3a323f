#include "engine/review/find_exercise.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"

namespace pacewise {

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

TEST_CASE("names come before other names, and other names before tags")
{
    Exercise by_name = named(an_exercise("a", Modality::balance), "Tandem stand", "Tándem");
    Exercise by_other_name = named(an_exercise("b", Modality::balance), "Line stand", "Línea");
    by_other_name.also.by_language["en"] = {"tandem"};
    Exercise by_tag =
        named(an_exercise("c", Modality::balance, {tagged(Tag::tandem)}), "Rope walk", "Cuerda");
    const Catalog catalog({by_tag, by_other_name, by_name});
    std::vector<std::string> ids;
    for (const Exercise* exercise : find_exercises(catalog, "tandem")) ids.push_back(exercise->id.text);
    CHECK(ids == Ids{"a", "b", "c"});
}

TEST_CASE("the right word comes before one with a typing error")
{
    const Catalog catalog({named(an_exercise("bride", Modality::yoga), "Bride", "Novia"),
                           named(an_exercise("bridge", Modality::yoga), "Bridge", "Puente")});
    CHECK(find_exercises(catalog, "bridge").front()->id.text == "bridge");
}

TEST_CASE("what people say for a muscle finds its exercises, in English and Spanish")
{
    SearchWord back_of_thigh;
    back_of_thigh.words.by_language = {{"en", {"back of thigh", "hams"}}, {"es", {"isquiotibiales"}}};
    back_of_thigh.means = {"hamstrings"};
    const Catalog catalog = few();
    for (const std::string text : {"hams", "Back of thigh", "isquiotibiales"}) {
        const auto hits = find_exercises(catalog, text, {back_of_thigh});
        REQUIRE(hits.size() == 1);
        CHECK(hits.front()->id.text == "heel-slide");
    }
    CHECK(find_exercises(catalog, "back of thigh").empty());
}

TEST_CASE("a phrase counts as one term, the longest first")
{
    SearchWord leg, one_leg;
    leg.words.by_language = {{"en", {"leg"}}};
    leg.means = {"quadriceps"};
    one_leg.words.by_language = {{"en", {"one leg"}}};
    one_leg.means = {"single-leg"};
    const auto terms = search_terms("stand on one leg", {leg, one_leg});
    REQUIRE(terms.size() == 3);
    CHECK(terms[2].typed == std::vector<std::string>{"one", "leg"});
    CHECK(terms[2].means == std::vector<std::vector<std::string>>{{"single", "leg"}});
}

}
