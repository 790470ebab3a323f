#include "engine/paper/cards/card_list.h"
#include "engine/paper/handout.h"
#include "tests/engine/paper/every_paper.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

constexpr double mm = 72 / 25.4;

PaperWish diary_only()
{
    PaperWish wish;
    wish.week = wish.cards = false;
    wish.diary = true;
    return wish;
}

std::vector<Page> diary_of(const sample::Handout& made, PaperWish wish = diary_only(), int week = 1)
{
    wish.of_week = week;
    return lay_out(made.input(), wish);
}

/// The card numbers of the exercises, in reading order.
std::vector<int> cards_on(const std::vector<Page>& pages)
{
    std::vector<int> cards;
    for (const Page& page : pages)
        for (const Block& block : page.blocks)
            if (block.card > 0) cards.push_back(block.card);
    return cards;
}

std::vector<int> cards_planned(const sample::Handout& made, int week)
{
    const std::vector<Card> cards = cards_of(made.plan, made.catalog);
    const auto phase = static_cast<std::size_t>(made.plan.phase_of(week));
    std::vector<int> numbers;
    for (const PlannedSession& session : made.plan.phases[phase].sessions)
        for (const PlannedItem& item : session.items) numbers.push_back(card_of(cards, item)->number);
    return numbers;
}

/// Places for a number: a ruled frame as tall as a tick box, and not much wider.
std::vector<Area> cells_on(const std::vector<Page>& pages)
{
    std::vector<Area> cells;
    for (const Page& page : pages)
        for (const Block& block : page.blocks)
            for (const PageItem& item : block.items)
                if (const auto* frame = std::get_if<Frame>(&item); frame && frame->area.width < 100)
                    cells.push_back(frame->area);
    return cells;
}

std::vector<Area> ticks_on(const std::vector<Page>& pages)
{
    std::vector<Area> ticks;
    for (const Page& page : pages)
        for (const Block& block : page.blocks)
            for (const PageItem& item : block.items)
                if (const auto* tick = std::get_if<TickBox>(&item)) ticks.push_back(tick->area);
    return ticks;
}

/// As many sessions as there are days, each of so many exercises.
void fill_week(sample::Handout& made, const std::vector<Weekday>& days, std::size_t items)
{
    PlannedPhase& phase = made.plan.phases.front();
    PlannedSession session = phase.sessions.front();
    while (session.items.size() < items) session.items.push_back(session.items[session.items.size() % 4]);
    phase.sessions.clear();
    for (const Weekday day : days) {
        session.day = day;
        phase.sessions.push_back(session);
    }
}

}

TEST_CASE("the diary has the exercises of the week in the order of the week sheet, by their card numbers")
{
    const auto made = sample::handout();
    for (const int week : {1, 5})
        CHECK(cards_on(diary_of(made, diary_only(), week)) == cards_planned(made, week));
}

TEST_CASE("the diary has all seven days of its week, in their order")
{
    const auto pages = diary_of(sample::handout());
    std::string all;
    for (const Page& page : pages)
        for (const std::string& text : sample::texts(page)) all += text + '\n';
    std::size_t at = 0;
    for (const char* day : {"Monday 23", "Tuesday 24", "Wednesday 25", "Thursday 26", "Friday 27",
                            "Saturday 28", "Sunday 29"}) {
        const std::size_t found = all.find(day);
        REQUIRE(found != std::string::npos);
        CHECK(found >= at);
        at = found;
    }
    CHECK(sample::says(pages, "Week 1"));
    CHECK(sample::says(pages, "23 to 29 November"));
}

TEST_CASE(
    "every exercise has a box to tick and a cell for its effort, every day cells for fatigue and stiffness")
{
    const auto made = sample::handout();
    const auto pages = diary_of(made);
    const std::size_t items = cards_planned(made, 1).size();
    CHECK(ticks_on(pages).size() == items + 7);      // and a fall a day
    CHECK(cells_on(pages).size() == items + 3 * 7);  // morning, evening, stiff
}

TEST_CASE("pain is asked where a joint that hurts bears load, and nowhere else")
{
    auto made = sample::handout();
    const std::size_t before = cells_on(diary_of(made)).size();
    CHECK_FALSE(sample::says(diary_of(made), "Pain"));
    std::vector<Exercise> exercises = made.catalog.exercises();
    for (Exercise& exercise : exercises)
        if (exercise.id.text == "sit-to-stand") exercise.loads = {{Joint::knee, 2}};
    made.catalog = Catalog(exercises);
    made.patient.pain = {{Joint::knee, Side::right, 3, 5, PainCause::gait}};
    CHECK(sample::says(diary_of(made), "Pain"));
    CHECK(cells_on(diary_of(made)).size() == before + 3);  // three sessions have it
}

TEST_CASE("places to write are 10 mm tall, boxes of an unsteady hand 18 mm")
{
    auto made = sample::handout();
    for (const Area& cell : cells_on(diary_of(made))) CHECK(cell.height >= 10 * mm);
    made.patient.conditions = {Condition::tremor};
    const auto pages = diary_of(made);
    for (const Area& cell : cells_on(pages)) CHECK((cell.height >= 18 * mm && cell.width >= 18 * mm));
    for (const Area& tick : ticks_on(pages)) CHECK((tick.height >= 18 * mm && tick.width >= 18 * mm));
}

TEST_CASE("a week of four sessions with six exercises is one page in normal letters")
{
    for (const std::string language : {"en", "es", "de", "fr"})
        for (const bool pain : {false, true}) {
            CAPTURE(language, pain);
            auto made = sample::handout(language);
            fill_week(made, {Weekday::mon, Weekday::tue, Weekday::thu, Weekday::sat}, 6);
            if (pain) made.patient.pain = {{Joint::knee, Side::right, 3, 5, PainCause::gait}};
            CHECK(diary_of(made).size() == 1);
        }
}

TEST_CASE("a longer week goes on over the page under its own heading, with no day torn apart")
{
    auto made = sample::handout();
    fill_week(made, {Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri, Weekday::sat}, 8);
    const auto pages = diary_of(made);
    REQUIRE(pages.size() == 2);
    CHECK(sample::says(pages[1], "Diary · Week 1 (goes on)"));
    CHECK(sample::says(pages[1], "Done"));
    CHECK(cards_on(pages) == cards_planned(made, 1));
}

TEST_CASE("a session that falls out on a date has no exercises in the diary, but the day has its cells")
{
    auto made = sample::handout();
    const std::size_t items = cards_planned(made, 1).size();
    made.plan.dates.push_back({made.plan.start, {9 * 60}, DateChange::none, {}, {}, RuleId("free-time")});
    const auto pages = diary_of(made);
    CHECK(cards_on(pages).size() == items - made.plan.phases[0].sessions[0].items.size());
    CHECK(sample::says(pages, "no session"));
    CHECK(sample::says(pages, "Monday 23"));
}

TEST_CASE("every week that a sheet serves has a diary of its own")
{
    const auto made = sample::handout();
    PaperWish wish = diary_only();
    wish.of_phase = 1;
    const auto pages = lay_out(made.input(), wish);  // weeks 1 and 2 are alike
    CHECK(sample::says(pages, "23 to 29 November"));
    CHECK(sample::says(pages, "30 November to 6 December"));
}

TEST_CASE("which version of the day was done is asked only where there are versions")
{
    auto made = sample::handout();
    CHECK(sample::says(diary_of(made), "Circle what you did that day:"));
    for (PlannedPhase& phase : made.plan.phases)
        for (PlannedSession& session : phase.sessions) session.lighter.clear(), session.least.clear();
    CHECK_FALSE(sample::says(diary_of(made), "Circle what you did that day:"));
}

TEST_CASE("nothing in the diary is cut off or written over in any size, paper or language")
{
    sample::on_every_paper(diary_only(), [](sample::Handout& made, const PaperWish& wish) {
        made.patient.pain = {{Joint::knee, Side::right, 3, 5, PainCause::gait}};
        CHECK(sample::fault(diary_of(made, wish)) == "");
    });
}
