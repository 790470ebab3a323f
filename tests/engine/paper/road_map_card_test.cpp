#include "engine/paper/handout.h"
#include "tests/engine/paper/every_paper.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

RoadMap after_week_two(const Plan& plan)
{
    RoadMap map;
    map.week = 2;
    map.boxes = 24;
    map.branches = {{BranchKind::go_on, NextWeek::as_planned, {20, 24}, {0, 4}, {0, 3}, {0, 0}, {}},
                    {BranchKind::stay, NextWeek::same_again, {12, 19}, {5, 6}, {4, 5}, {1, 1}, {}},
                    {BranchKind::step_back, NextWeek::week_before, {0, 11}, {7, 10}, {6, 10}, {2, 7}, {}}};
    const PlannedItem& item = plan.phases[0].sessions[0].items[1];
    map.steps = {{item, item.doses.at(2), item.doses.at(3)}};
    return map;
}

PaperWish card_only()
{
    PaperWish wish;
    wish.week = wish.cards = false;
    wish.road_map = true;
    return wish;
}

std::vector<Page> card_of(const sample::Handout& made, const RoadMap& map, PaperWish wish = card_only())
{
    PaperInput input = made.input();
    input.road_map = map;
    return lay_out(input, wish);
}

double lowest_rule(const Page& page)
{
    double lowest = 0;
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (std::holds_alternative<Outline>(item)) lowest = std::max(lowest, area_of(item).bottom());
    return lowest;
}

}

TEST_CASE("without a road map there is no card") { CHECK(card_of(sample::handout(), {}).empty()); }

TEST_CASE("the card tells each way on with the answers that lead to it, and a box to tick for each")
{
    const auto made = sample::handout();
    const auto pages = card_of(made, after_week_two(made.plan));
    CHECK(sample::says(pages, "After week 2: where to go"));
    CHECK(sample::says(pages, "Boxes ticked of 24"));
    for (const char* words : {"20 to 24", "12 to 19", "0 to 11", "Go on with week 3.", "Do week 2 again.",
                              "Do week 1 again, then week 2."})
        CHECK(sample::says(pages, words));
    CHECK(sample::tick_boxes(pages[0]) == 12);
}

TEST_CASE("the card says by card number what going on changes")
{
    const auto made = sample::handout();
    const auto pages = card_of(made, after_week_two(made.plan));
    CHECK(sample::says(pages, "card 2: 7 times, 2 rounds instead of 8 times"));
}

TEST_CASE("a fall, a fever or a new sign is to be told before going on, with the number to call")
{
    const auto made = sample::handout();
    const auto pages = card_of(made, after_week_two(made.plan));
    CHECK(sample::says(pages, "more than 24 hours: stop. Call 555 0134 before you go on."));
}

TEST_CASE("a way on that would break a rule is not offered: the patient calls instead")
{
    const auto made = sample::handout();
    RoadMap map = after_week_two(made.plan);
    map.branches[1].breaches = {{RuleId("growth"), made.plan.start, "load 90 after 40 in week 3"}};
    const auto pages = card_of(made, map);
    CHECK_FALSE(sample::says(pages, "Do week 2 again."));
    CHECK(sample::says(pages, "Call us first."));
    CHECK_FALSE(sample::says(pages, "growth"));
}

TEST_CASE("the therapist reads which way on is not offered, and the rule it would break")
{
    auto made = sample::handout();
    made.notes.rules[RuleId("growth")] = {{{"en", "The load grows slowly"}}};
    PaperInput input = made.input();
    input.road_map = after_week_two(made.plan);
    PaperWish wish = card_only();
    wish.road_map = false, wish.therapist = true;
    CHECK_FALSE(sample::says(lay_out(input, wish), "Road map: not offered to the patient"));
    input.road_map.branches[1].breaches = {{RuleId("growth"), made.plan.start, "load 90 after 40"}};
    const auto pages = lay_out(input, wish);
    CHECK(sample::says(pages, "Road map: not offered to the patient"));
    CHECK(sample::says(pages, "Week 2 again breaks: The load grows slowly (Monday 23 November)."));
}

TEST_CASE("where a new phase begins, going on means new pages")
{
    const auto made = sample::handout();
    RoadMap map = after_week_two(made.plan);
    map.week = 4, map.new_phase = true, map.steps.clear();
    CHECK(sample::says(card_of(made, map), "Go on with week 5: new pages."));
}

TEST_CASE("in normal letters the card takes a third of a page at the most, however much changes")
{
    for (const std::string language : {"en", "es", "de", "fr"})
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
            CAPTURE(language, word_of(paper));
            const auto made = sample::handout(language);
            RoadMap map = after_week_two(made.plan);
            while (map.steps.size() < 10) map.steps.push_back(map.steps.front());
            PaperWish wish = card_only();
            wish.paper = paper;
            const auto pages = card_of(made, map, wish);
            REQUIRE(pages.size() == 1);
            double top = pages[0].height, bottom = 0;
            for (const Block& block : pages[0].blocks) {
                if (block.role == BlockRole::running || block.role == BlockRole::decoration) continue;
                for (const PageItem& item : block.items) {
                    const Area area = area_of(item);
                    if (area.bottom() > pages[0].height * 0.9 || area.y < 40) continue;  // head and foot
                    top = std::min(top, area.y);
                    bottom = std::max(bottom, area.bottom());
                }
            }
            CHECK(lowest_rule(pages[0]) < bottom);
            CHECK(bottom - top <= pages[0].height / 3 + 1);
        }
}

TEST_CASE("nothing of the card is cut off or written over in any size, paper or language")
{
    sample::on_every_paper(card_only(), [](const sample::Handout& made, const PaperWish& wish) {
        CHECK(sample::fault(card_of(made, after_week_two(made.plan), wish)) == "");
    });
}
