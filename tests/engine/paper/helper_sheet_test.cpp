#include "engine/paper/handout.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

PaperWish helper_only()
{
    PaperWish wish;
    wish.week = wish.cards = false;
    wish.helper = true;
    return wish;
}

std::vector<Page> sheet_of(const sample::Handout& made, const std::set<ExerciseId>& helped,
                           PaperWish wish = helper_only())
{
    PaperInput input = made.input();
    input.helped = helped;
    return lay_out(input, wish);
}

/// The exercise is drawn with a second person who holds here.
void give_second_person(sample::Handout& made, const std::string& id, std::vector<Landmark> at)
{
    std::vector<Exercise> exercises = made.catalog.exercises();
    for (Exercise& exercise : exercises)
        if (exercise.id.text == id) {
            exercise.figure.props.push_back({PropKind::helper, std::move(at), {}, false});
            exercise.tags.insert(Tag::passive);
        }
    made.catalog = Catalog(exercises);
}

const std::set<ExerciseId> walking{ExerciseId("walk-and-rest")};

}

TEST_CASE("nobody who does all alone gets a sheet for a helper")
{
    CHECK(sheet_of(sample::handout(), {}).empty());
}

TEST_CASE("the helper reads when to be there, for which cards, and where to stand")
{
    const auto pages = sheet_of(sample::handout(), walking);
    CHECK(sample::says(pages, "Please be there"));
    CHECK(sample::says(pages, "Thursday, 9:00 to"));
    CHECK(sample::says(pages, "card 5"));
    CHECK_FALSE(sample::says(pages, "Monday, 9:00"));
    CHECK(sample::says(pages, "Stand close, at the side and a little behind."));
}

TEST_CASE("the helper reads what never to do, and when to stop and call, as the patient does")
{
    const auto made = sample::handout();
    const auto pages = sheet_of(made, walking);
    CHECK(sample::says(pages, "Never"));
    CHECK(sample::says(pages, "Do not pull on an arm or under the arms."));
    CHECK(sample::says(pages, "Do not lift alone."));
    CHECK(sample::says(pages, "Do not leave while the person stands."));
    CHECK(sample::says(pages, "When to stop"));
    CHECK(sample::says(pages, "555 0134"));
    CHECK(sample::says(pages, "Chest pain"));
}

TEST_CASE("who moves a leg reads where to hold it, and on which side")
{
    auto made = sample::handout();
    give_second_person(made, "calf-stretch", {Landmark::right_heel, Landmark::right_knee});
    const auto pages = sheet_of(made, {});
    CHECK(sample::says(pages, "Hold here: heel, knee, LEFT leg."));
    CHECK(sample::says(pages, "You do the moving."));
}

TEST_CASE("a sentence of the findings about an exercise is told to the helper, too")
{
    auto made = sample::handout();
    made.lines.push_back(
        {{{{"en", "Wear your foot brace."}}}, PrintLine::Where::fitting_cards, {}, {}, walking});
    CHECK(sample::says(sheet_of(made, walking), "Wear your foot brace."));
    CHECK_FALSE(sample::says(sheet_of(made, {ExerciseId("sit-to-stand")}), "Wear your foot brace."));
}

TEST_CASE("somebody in a wheelchair with a helper gets the sheet for all sessions, whatever the exercises")
{
    auto made = sample::handout();
    made.patient.disability = Disability{8.0, {}};
    made.patient.aid = Aid{AidType::wheelchair, {}, {}};
    CHECK(sheet_of(made, {}).empty());
    made.patient.helper = WeekWindows{{Weekday::mon, {{{8 * 60}, {12 * 60}}}}};
    const auto pages = sheet_of(made, {});
    for (const char* day : {"Monday, 9:00", "Wednesday, 18:30", "Thursday, 9:00", "Saturday, 9:00"})
        CHECK(sample::says(pages, day));
}

TEST_CASE("nothing on the helper's sheet is cut off or written over in any size, paper or language")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
            for (const std::string language : {"en", "es", "de", "fr", "ar", "zh"}) {
                CAPTURE(word_of(size), word_of(paper), language);
                auto made = sample::handout(language);
                made.patient.name = "Anna Example";
                give_second_person(made, "calf-stretch", {Landmark::right_heel, Landmark::right_knee});
                PaperWish wish = helper_only();
                wish.size = size, wish.paper = paper;
                const auto pages =
                    sheet_of(made, {ExerciseId("walk-and-rest"), ExerciseId("sit-to-stand")}, wish);
                CHECK_FALSE(pages.empty());
                CHECK(sample::fault(pages) == "");
            }
}
