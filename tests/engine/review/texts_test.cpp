#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Exercise told(std::map<std::string, std::string, std::less<>> why, std::vector<std::string> steps)
{
    Exercise exercise = an_exercise("bridge", Modality::resistance);
    exercise.why.by_language = std::move(why);
    exercise.how.by_language["en"] = std::move(steps);
    return exercise;
}

Protocol with_title(std::map<std::string, std::string, std::less<>> title)
{
    Protocol protocol;
    protocol.id = ProtocolId("short");
    protocol.title.by_language = std::move(title);
    protocol.phases.push_back({});
    protocol.phases.front().name.by_language = {{"en", "Begin"}};
    return protocol;
}

}

TEST_CASE("a text without its Spanish is told, with the key and the exercise")
{
    Programs programs = programs_of({told({{"en", "Strong hips."}}, {"Lift."})});
    programs.review.text_languages = {"en", "es"};
    CHECK(messages(missing_translations(programs)) ==
          std::vector<std::string>{"why of exercise \"bridge\" is missing in es",
                                   "how of exercise \"bridge\" is missing in es"});
    programs.review.text_languages = {"en"};
    CHECK(missing_translations(programs).empty());
}

TEST_CASE("a name is asked for in more languages than the texts")
{
    Programs programs = programs_of({told({{"en", "Strong hips."}}, {"Lift."})});
    programs.review.name_languages = {"en", "es", "de", "fr"};
    CHECK(messages(missing_translations(programs)) ==
          std::vector<std::string>{"the name of exercise \"bridge\" is missing in es, de, fr"});
}

TEST_CASE("protocols and their phases have their names in every language of the texts")
{
    Programs programs = programs_of({});
    programs.review.text_languages = {"en", "es"};
    programs.protocols = {with_title({{"en", "Short"}, {"es", "Corto"}})};
    CHECK(messages(missing_translations(programs)) ==
          std::vector<std::string>{"the name of phase 1 of protocol \"short\" is missing in es"});
}

TEST_CASE("what an exercise should not be handed out without is told together")
{
    Exercise bare = told({{"en", "Strong hips."}}, {"Lift."});
    bare.goals.clear(), bare.evidence.clear(), bare.works.clear(), bare.feel = {}, bare.also = {};
    CHECK(messages(unfinished_exercises(programs_of({bare}))) ==
          std::vector<std::string>{
              "exercise \"bridge\" has no goals, evidence, feel, also, works or stretches"});
}

TEST_CASE("a language that tells other steps than English is noticed")
{
    Exercise uneven = told({{"en", "Strong hips."}}, {"Lift.", "Lower."});
    uneven.how.by_language["es"] = {"Suba."};
    uneven.goals = {{Goal::walking, Evidence::strong}}, uneven.evidence = {"hogan"};
    uneven.works = {{Muscle::glutes, 3}}, uneven.feel.by_language["en"] = "Work.";
    uneven.also.by_language["en"] = {"lift"};
    CHECK(messages(unfinished_exercises(programs_of({uneven}))) ==
          std::vector<std::string>{"exercise \"bridge\" has more steps in one language than in another"});
}

TEST_CASE("a text above the reading grade of the clinic is told with its grade")
{
    const Exercise hard = told({{"en", "Facilitates symmetrical musculoskeletal coordination."}},
                               {"Continuously alternate contralateral extremities."});
    const auto found = hard_texts(programs_of({hard}));
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(),
               ContainsSubstring("the en text of exercise \"bridge\" reads at grade"));
    CHECK(found.front().severity == Severity::warning);
    CHECK(hard_texts(programs_of({told({{"en", "Makes your hips strong."}}, {"Lift your hips."})})).empty());
}

TEST_CASE("one hard word does not make a whole text hard")
{
    CHECK(hard_texts(
              programs_of({told({{"en", "Helps your coordination."}},
                                {"Sit tall.", "Lift one foot.", "Tap it on the floor.", "Change legs."})}))
              .empty());
}

TEST_CASE("a text that speaks of a band needs a band among the data, or one of its colours")
{
    Exercise exercise = told({{"en", "Strong hips."}}, {"Pull the band out."});
    Programs programs = programs_of({exercise});
    TellingWords telling;
    telling.words.by_language["en"] = {"the band"};
    telling.equipment = {Equipment::band};
    programs.review.telling = {telling};
    REQUIRE(contradicting_words(programs).size() == 1);
    CHECK_THAT(contradicting_words(programs).front().message.english(),
               ContainsSubstring("says \"the band\""));
    for (const Equipment band : {Equipment::band, Equipment::band_red}) {
        exercise.equipment = {band};
        programs.catalog = std::make_shared<const Catalog>(std::vector<Exercise>{exercise});
        CHECK(contradicting_words(programs).empty());
    }
}

TEST_CASE("a word inside another word tells nothing")
{
    Programs programs = programs_of({told({{"en", "Strong."}}, {"Rub the bandage."})});
    TellingWords telling;
    telling.words.by_language["en"] = {"the band"};
    telling.equipment = {Equipment::band};
    programs.review.telling = {telling};
    CHECK(contradicting_words(programs).empty());
}

TEST_CASE("a source that the clinic does not list is told with the nearest one")
{
    Exercise exercise = an_exercise("bridge", Modality::resistance);
    exercise.evidence = {"hogan", "kalbb"};
    Programs programs = programs_of({exercise});
    CHECK(unknown_sources(programs).empty());
    programs.review.sources = {"hogan", "kalb"};
    REQUIRE(unknown_sources(programs).size() == 1);
    CHECK_THAT(unknown_sources(programs).front().message.english(), ContainsSubstring("\"kalbb\""));
    CHECK(unknown_sources(programs).front().maybe == "write \"kalb\"");
}

}
