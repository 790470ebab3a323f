#include "engine/paper/handout.h"

#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;
using sample::says;
using sample::texts;

namespace {

std::vector<TickBox> ticks(const Page& page)
{
    std::vector<TickBox> found;
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (const auto* box = std::get_if<TickBox>(&item)) found.push_back(*box);
    return found;
}

PaperWish only_week(int week)
{
    PaperWish wish;
    wish.cards = false, wish.of_week = week;
    return wish;
}

}

TEST_CASE("the week sheet of the sample plan reads from top to bottom as it is meant")
{
    auto made = sample::handout();
    made.plan.approved_by = "Dr. B.";
    const auto pages = lay_out(made.input(), only_week(5));
    REQUIRE(pages.size() == 1);
    CHECK(texts(pages[0]) ==
          std::vector<std::string>{"Week 5 · Anna Example",
                                   "21 to 27 December.",
                                   "In the morning: how tired am I, 0 to 10?",
                                   "0 to 3 Do all of it.",
                                   "4 to 6 Only those with",
                                   "7 to 10 Only those with",
                                   "Monday 21 December   9:00 · 13 minutes",
                                   "1 Belly breathing 8 breaths",
                                   "2 Sit to stand 8 times, 2 rounds",
                                   "L R 3 Leg out to the side 8 times, 2 rounds",
                                   "L 4 Calf stretch at the counter, LEFT leg 30 seconds, 3 times",
                                   "Thursday 24 December   9:00 · 25 minutes",
                                   "1 Belly breathing 8 breaths",
                                   "2 Sit to stand 8 times, 2 rounds",
                                   "L R 3 Leg out to the side 8 times, 2 rounds",
                                   "L 4 Calf stretch at the counter, LEFT leg 30 seconds, 3 times",
                                   "5 Walk and rest 3 times 2 minutes, rest 2 minutes",
                                   "Saturday 26 December   9:00 · 13 minutes",
                                   "1 Belly breathing 8 breaths",
                                   "2 Sit to stand 8 times, 2 rounds",
                                   "L R 3 Leg out to the side 8 times, 2 rounds",
                                   "L 4 Calf stretch at the counter, LEFT leg 30 seconds, 3 times",
                                   "Tuesday 22, Wednesday 23, Friday 25, Sunday 27   Rest days.",
                                   "When to stop · Call 555 0134",
                                   "Next visit: week of 11 January",
                                   "Chest pain, faint, no breath to talk: call emergency or a doctor.",
                                   "New weakness, or trouble seeing or speaking: stop, rest and cool down. "
                                   "Not gone in 30 minutes? Call us.",
                                   "Pain above 5 of 10, or sharp joint pain: stop this exercise.",
                                   "A fall, or almost a fall: stop for today. Write it down.",
                                   "A spasm over 3 minutes, or not like before: stop for today. Call us.",
                                   "Ill, or a fever: no exercise. Call us before you start again.",
                                   "p17-2026-11-23 · version 1 · 23 November 2026",
                                   "page 1 of 1",
                                   "Riverside Physiotherapy"});
}

TEST_CASE("the card of a one-sided stretch reads from top to bottom as it is meant")
{
    auto made = sample::handout();
    PaperWish wish;
    wish.week = false, wish.cards_per_page = 1;
    const auto pages = lay_out(made.input(), wish);
    REQUIRE(pages.size() == 5);
    const auto card = texts(pages[3]);
    CHECK(card[0] == "4 Calf stretch at the counter · LEFT leg");
    CHECK(card[3] == "Why: Makes standing up from a chair easier.");
    CHECK(card[4] == "Both hands on the kitchen counter.");
    CHECK(card[5] == "1. Sit tall with both feet flat.");
    CHECK(says(pages[3], "30 seconds, 3 times 30 seconds, 2 times 30 seconds"));
    CHECK(says(pages[3], "Stop if your knee hurts or you feel dizzy."));
}

TEST_CASE("words of others carry a credit line on their card, our own none")
{
    auto made = sample::handout();
    PaperWish wish;
    wish.week = false, wish.cards_per_page = 1;
    for (const Page& page : lay_out(made.input(), wish)) CHECK_FALSE(says(page, "From:"));
    std::vector<Exercise> exercises = made.catalog.exercises();
    for (Exercise& exercise : exercises) exercise.rights = {"A. Author", "CC-BY-SA-4.0", "example.org/7"};
    made.catalog = Catalog(std::move(exercises));
    for (const Page& page : lay_out(made.input(), wish))
        CHECK(says(page, "From: A. Author, CC-BY-SA-4.0, example.org/7"));
}

TEST_CASE("when to stop stands on the first page in every size, paper and language")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
            for (const std::string language : {"en", "es"}) {
                CAPTURE(word_of(size), word_of(paper), language);
                const auto made = sample::handout(language);
                PaperWish wish;
                wish.size = size, wish.paper = paper;
                CHECK(says(lay_out(made.input(), wish)[0], made.wording("stop_title")));
            }
}

TEST_CASE("left and right have a box each when they are trained one at a time")
{
    const auto made = sample::handout();
    // Three training days with 5 boxes each (one exercise has two), and a walk on one of them.
    std::size_t count = 0;
    for (const Page& page : lay_out(made.input(), only_week(5))) count += ticks(page).size();
    CHECK(count == 16);
}

TEST_CASE("boxes to tick are 10 mm wide, and 18 mm for an unsteady hand")
{
    auto made = sample::handout();
    for (const TickBox& box : ticks(lay_out(made.input(), only_week(1))[0])) {
        CHECK(box.area.width >= 28.34);
        CHECK(box.area.height >= 28.34);
    }
    made.patient.conditions = {Condition::tremor};
    for (const Page& page : lay_out(made.input(), only_week(1)))
        for (const TickBox& box : ticks(page)) CHECK(std::min(box.area.width, box.area.height) >= 51.02);
}

TEST_CASE("a draft says on every page that it is one, an approved plan on none")
{
    auto made = sample::handout();
    for (const Page& page : lay_out(made.input(), {})) CHECK(says(page, "DRAFT"));
    made.plan.approved_by = "Dr. B.";
    for (const Page& page : lay_out(made.input(), {})) CHECK_FALSE(says(page, "DRAFT"));
}

TEST_CASE("each phase has its own week sheet")
{
    const auto made = sample::handout();
    PaperWish wish;
    wish.cards = false;
    const auto pages = lay_out(made.input(), wish);
    CHECK(says(pages.front(), "Weeks 1 to 2"));
    CHECK(std::any_of(pages.begin(), pages.end(), [](const Page& page) { return says(page, "Week 5"); }));
}

TEST_CASE("a precaution's sentence stands on the cards it is about and in the stop box when it belongs there")
{
    auto made = sample::handout();
    made.lines.push_back({Translations{{{"en", "Keep cool."}}}, PrintLine::Where::stop_box, {}, {}, {}});
    PaperWish wish;
    wish.cards_per_page = 1, wish.of_week = 5;
    const auto pages = lay_out(made.input(), wish);
    CHECK(says(pages[0], "Keep cool."));
    CHECK_FALSE(says(pages[1], "Wear your foot brace."));
    CHECK(says(pages.back(), "Walk and rest"));
    CHECK(says(pages.back(), "Wear your foot brace."));
}

TEST_CASE("a card that begins later says from which week on")
{
    const auto made = sample::handout();
    PaperWish wish;
    wish.week = false;
    CHECK(says(lay_out(made.input(), wish).back(), "Walk and rest · From week 5"));
}

TEST_CASE("a plan without day versions asks nothing in the morning and shows one dose a week")
{
    auto made = sample::handout();
    for (PlannedPhase& phase : made.plan.phases)
        for (PlannedSession& session : phase.sessions) session.lighter.clear(), session.least.clear();
    for (const Page& page : lay_out(made.input(), {})) {
        CHECK_FALSE(says(page, "how tired"));
        CHECK_FALSE(says(page, "leave out"));
    }
}

TEST_CASE("a dose that grows is told week by week on its card")
{
    const auto made = sample::handout();
    PaperWish wish;
    wish.week = false, wish.cards_per_page = 1;
    const auto pages = lay_out(made.input(), wish);
    CHECK(says(pages[1], "Weeks 1 to 2 8 times 5 times leave out"));
    CHECK(says(pages[1], "Week 8 10 times, 2 rounds 5 times leave out"));
}

TEST_CASE("no page shows a text that is missing")
{
    for (const std::string language : {"en", "es"}) {
        const auto made = sample::handout(language);
        for (const Page& page : lay_out(made.input(), {})) {
            CHECK_FALSE(says(page, "["));
            CHECK_FALSE(says(page, "{"));
        }
    }
}

TEST_CASE("a card whose words are there in English only says so once, with its sides named in English")
{
    auto made = sample::handout("de");
    std::vector<Exercise> exercises = made.catalog.exercises();
    for (Exercise& exercise : exercises) {
        exercise.name.by_language["de"] = "Übung " + exercise.id.text;
        exercise.feel = {{{"en", "Your <side> hip works."}}};
    }
    made.catalog = Catalog(exercises);
    PaperWish wish;
    wish.week = false, wish.cards_per_page = 1;
    const auto pages = lay_out(made.input(), wish);
    REQUIRE_FALSE(pages.empty());
    for (const Page& page : pages) {
        const auto all = texts(page);
        const auto marked = std::count_if(all.begin(), all.end(), [](const std::string& text) {
            return text.find("(auf Englisch)") != std::string::npos;
        });
        CHECK(marked == 1);
        CHECK(says(page, "Wofür: (auf Englisch) Makes standing up"));
        CHECK((says(page, "Your left hip") || says(page, "Your right hip")));
    }
}

TEST_CASE("the stop box in another language than the paper says so in its first line only")
{
    auto made = sample::handout("fr");
    const auto pages = lay_out(made.input(), only_week(1));
    CHECK(says(pages, "(en anglais) Chest pain"));
    CHECK_FALSE(says(pages, "(en anglais) A fall"));
}
