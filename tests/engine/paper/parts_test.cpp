// Which parts stand where: sides of the paper, holes, names, cards on a page.
#include "engine/paper/handout.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace pacewise;

namespace {

std::size_t first_page_of(const std::vector<Page>& pages, PagePart part)
{
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const Page& page) { return page.part == part; });
    REQUIRE(found != pages.end());
    return static_cast<std::size_t>(found - pages.begin());
}

std::set<int> cards_on(const Page& page)
{
    std::set<int> cards;
    for (const Block& block : page.blocks)
        if (block.card > 0) cards.insert(block.card);
    return cards;
}

std::size_t most_cards_on_a_page(const std::vector<Page>& pages)
{
    std::size_t most = 0;
    for (const Page& page : pages) most = std::max(most, cards_on(page).size());
    return most;
}

PaperWish cards_only(int per_page)
{
    PaperWish wish;
    wish.week = false;
    wish.cards_per_page = per_page;
    return wish;
}

double leftmost(const Page& page)
{
    double left = page.width;
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (std::holds_alternative<TextRun>(item)) left = std::min(left, area_of(item).x);
    return left;
}

}

TEST_CASE("on two-sided paper every part begins on a sheet of its own")
{
    PaperWish wish;
    wish.duplex = wish.diary = wish.therapist = true;
    const auto made = sample::handout();
    const auto pages = lay_out(made.input(), wish);
    for (const PagePart part : {PagePart::cards, PagePart::diary, PagePart::therapist})
        CHECK(first_page_of(pages, part) % 2 == 0);
}

TEST_CASE("the empty back of a sheet says that nothing is missing")
{
    PaperWish wish;
    wish.duplex = true;
    wish.of_week = 5;
    const auto made = sample::handout();
    const auto pages = lay_out(made.input(), wish);
    CHECK(sample::says(pages[first_page_of(pages, PagePart::blank)], "This side is left empty."));
}

TEST_CASE("holes have 22 millimetres at the left, and at the right on the backs of two-sided paper")
{
    const auto made = sample::handout();
    PaperWish wish;
    const auto plain = lay_out(made.input(), wish);
    wish.punch = true;
    const auto one_sided = lay_out(made.input(), wish);
    CHECK(leftmost(one_sided[1]) == Approx(leftmost(plain[1]) + 17));
    CHECK(leftmost(one_sided[1]) >= 22 * 72 / 25.4);
    wish.duplex = true;
    const auto two_sided = lay_out(made.input(), wish);
    REQUIRE(two_sided[1].part == PagePart::week);
    CHECK(leftmost(two_sided[1]) == Approx(leftmost(plain[1]) - 17));
    CHECK(sample::fault(two_sided).empty());
}

TEST_CASE("a paper without a name carries neither the name nor the plan's id, which holds the patient's")
{
    auto made = sample::handout();
    PaperWish wish;
    wish.diary = wish.therapist = true;
    wish.name = false;
    PaperInput input = made.input();
    input.version_code = "PW-7KQ4-M2XD-1-9H";
    const auto pages = lay_out(input, wish);
    CHECK_FALSE(sample::says(pages, "Anna"));
    CHECK_FALSE(sample::says(pages, "p17"));
    CHECK(sample::says(pages[0], "PW-7KQ4-M2XD-1-9H"));
}

TEST_CASE("a page holds at most as many cards as were asked for, and reminders take the least room")
{
    const auto made = sample::handout();
    for (const int most : {1, 2, 4, 6})
        CHECK(most_cards_on_a_page(lay_out(made.input(), cards_only(most))) <=
              static_cast<std::size_t>(most));
    CHECK(most_cards_on_a_page(lay_out(made.input(), cards_only(2))) == 2);
    CHECK(most_cards_on_a_page(lay_out(made.input(), cards_only(4))) >= 3);
    CHECK(most_cards_on_a_page(lay_out(made.input(), cards_only(6))) >= 4);
}

TEST_CASE("a brief card keeps the steps, a reminder only what is held, how much and when to stop")
{
    const auto made = sample::handout();
    const auto brief = lay_out(made.input(), cards_only(4)), reminders = lay_out(made.input(), cards_only(6));
    CHECK(sample::says(brief, "1. Sit tall with both feet flat."));
    CHECK_FALSE(sample::says(brief, "Why:"));
    CHECK_FALSE(sample::says(reminders, "Sit tall with both feet flat."));
    for (const auto& pages : {brief, reminders}) {
        CHECK(sample::says(pages, "Both hands on the kitchen counter."));
        CHECK(sample::says(pages, "Stop if your knee hurts or you feel dizzy."));
        CHECK(sample::says(pages, "10 times"));
        CHECK(sample::fault(pages).empty());
    }
}

TEST_CASE("with a sheet for every week each dose has its own sheet, and the cards need not be asked")
{
    const auto made = sample::handout();
    PaperWish wish;
    wish.cards = false;
    wish.sheets = WeekSheets::each;
    wish.of_phase = 1;
    const auto pages = lay_out(made.input(), wish);
    CHECK(sample::says(pages, "Weeks 1 to 2"));
    CHECK(sample::says(pages, "Week 3"));
    CHECK(sample::says(pages, "Week 4"));
    CHECK_FALSE(sample::says(pages, "the cards say how much"));
}
