#include "engine/paper/cards/card_list.h"

#include "tests/engine/paper/sample.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("cards are numbered in the order of their first use")
{
    const auto made = sample::handout();
    const auto cards = cards_of(made.plan, made.catalog);
    REQUIRE(cards.size() == 5);
    CHECK(cards[0].exercise->id.text == "belly-breathing");
    CHECK(cards[1].exercise->id.text == "sit-to-stand");
    CHECK(cards[4].exercise->id.text == "walk-and-rest");
    for (std::size_t at = 0; at < cards.size(); ++at) CHECK(cards[at].number == static_cast<int>(at) + 1);
}

TEST_CASE("an exercise used on several days has one card with the doses of all weeks")
{
    const auto made = sample::handout();
    const auto cards = cards_of(made.plan, made.catalog);
    CHECK(cards[1].weeks.size() == 8);
    CHECK(cards[1].weeks.at(1).full.size() == 1);
    CHECK(cards[1].weeks.at(1).lighter.at(0).count == 5);
    CHECK(cards[1].weeks.at(1).least.empty());
    CHECK(cards[4].first_week() == 5);
    CHECK(cards[4].last_week() == 8);
}

TEST_CASE("the left side alone and both sides of one exercise have cards of their own")
{
    auto made = sample::handout();
    PlannedItem both = made.plan.phases[0].sessions[0].items[3];
    both.side = Side::both;
    made.plan.phases[0].sessions[0].items.push_back(both);
    const auto cards = cards_of(made.plan, made.catalog);
    CHECK(cards.size() == 6);
    CHECK(card_of(cards, both)->number == 5);
}

TEST_CASE("an exercise that the catalog does not have gets no card")
{
    auto made = sample::handout();
    made.plan.phases[0].sessions[0].items[0].exercise = ExerciseId("unheard-of");
    CHECK(card_of(cards_of(made.plan, made.catalog), made.plan.phases[0].sessions[0].items[0]) == nullptr);
}
