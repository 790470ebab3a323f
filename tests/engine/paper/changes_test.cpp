#include "engine/paper/changes/plain_changes.h"
#include "engine/paper/handout.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

PaperWish changes_only()
{
    PaperWish wish;
    wish.week = wish.cards = false;
    wish.changes = true;
    return wish;
}

/// The sample's plan as the second version of another one.
struct Versions {
    explicit Versions(const std::string& language = "en") : now(sample::handout(language)), older(now.plan)
    {
        now.plan.version = 2;
        now.plan.revises = 1;
    }

    std::vector<Page> pages(PaperWish wish = changes_only()) const
    {
        PaperInput input = now.input();
        input.older = &older;
        return lay_out(input, wish);
    }
    std::vector<PlainChange> changes() const { return plain_changes(older, now.plan); }

    sample::Handout now;
    Plan older;
};

void leave_out(Plan& plan, const std::string& exercise, int only_phase = 0)
{
    for (std::size_t phase = 0; phase < plan.phases.size(); ++phase)
        for (PlannedSession& session : plan.phases[phase].sessions)
            if (only_phase == 0 || static_cast<std::size_t>(only_phase) == phase + 1)
                std::erase_if(session.items,
                              [&](const PlannedItem& item) { return item.exercise.text == exercise; });
}

double lowest_on(const Page& page)
{
    double lowest = 0;
    for (const Block& block : page.blocks)
        if (block.role != BlockRole::running)
            for (const PageItem& item : block.items)
                if (std::holds_alternative<Frame>(item)) lowest = std::max(lowest, area_of(item).bottom());
    return lowest;
}

}

TEST_CASE("a first version says nothing of changes")
{
    Versions versions;
    versions.now.plan.version = 1;
    CHECK(versions.pages().empty());
}

TEST_CASE("a second version without a change says so")
{
    CHECK(sample::says(Versions().pages(), "Your exercises stay as they were."));
}

TEST_CASE("an exercise that was not there before is new, with its card and its days")
{
    Versions versions;
    leave_out(versions.older, "sit-to-stand");
    const auto changes = versions.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == PlainKind::added);
    CHECK(changes[0].days == std::vector{Weekday::mon, Weekday::thu, Weekday::sat});
    const auto pages = versions.pages();
    CHECK(sample::says(pages, "New"));
    CHECK(sample::says(pages, "on Monday, Thursday, Saturday"));
    CHECK(std::any_of(pages[0].blocks.begin(), pages[0].blocks.end(),
                      [](const Block& block) { return block.card == 2; }));
}

TEST_CASE("an exercise that is gone for good is told by its name, first of all")
{
    Versions versions;
    leave_out(versions.now.plan, "hip-abduction");
    const auto changes = versions.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == PlainKind::gone);
    CHECK(sample::says(versions.pages(), "No longer done"));
    CHECK(sample::says(versions.pages(), "Leg out to the side"));
}

TEST_CASE("an exercise that is still done on other days is neither new nor gone")
{
    Versions versions;
    PlannedPhase& phase = versions.now.plan.phases[0];
    std::erase_if(phase.sessions[0].items,
                  [](const PlannedItem& item) { return item.exercise.text == "sit-to-stand"; });
    const auto changes = versions.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == PlainKind::days);
    CHECK(sample::says(versions.pages(), "now on Thursday, Saturday"));
}

TEST_CASE("another dose is told before and after, from its first week")
{
    Versions versions;
    for (PlannedSession& session : versions.now.plan.phases[0].sessions)
        for (PlannedItem& item : session.items)
            if (item.exercise.text == "sit-to-stand") item.doses[3].count = item.doses[4].count = 12;
    const auto changes = versions.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == PlainKind::dose);
    CHECK(changes[0].from_week == 3);
    CHECK(sample::says(versions.pages(), "12 times, 2 rounds instead of 7 times, 2 rounds, from week 3"));
}

TEST_CASE("another hour is told once for the session, not for each of its exercises")
{
    Versions versions;
    versions.now.plan.phases[0].sessions[0].at = ClockTime{10 * 60};
    const auto changes = versions.changes();
    REQUIRE(changes.size() == 1);
    CHECK(sample::says(versions.pages(), "Monday: start at 10:00 instead of 9:00"));
}

TEST_CASE("weeks that are over are not told")
{
    Versions versions;
    versions.now.plan.made.from_week = 5;
    leave_out(versions.now.plan, "hip-abduction", 1);
    CHECK(versions.changes().empty());
}

TEST_CASE("what changed never takes more than half a page, what is gone comes before all else, and the rest "
          "is counted")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant}) {
        CAPTURE(word_of(size));
        Versions versions;
        std::vector<Exercise> exercises = versions.now.catalog.exercises();
        const Exercise first = exercises.front();
        for (int at = 0; at < 20; ++at) {
            Exercise more = first;
            more.id = ExerciseId("more-" + std::to_string(at));
            exercises.push_back(more);
            PlannedItem item = versions.now.plan.phases[0].sessions[0].items[0];
            item.exercise = more.id;
            versions.now.plan.phases[0].sessions[0].items.push_back(item);
        }
        versions.now.catalog = Catalog(exercises);
        leave_out(versions.now.plan, "calf-stretch");
        PaperWish wish = changes_only();
        wish.size = size;
        const auto pages = versions.pages(wish);
        REQUIRE(pages.size() == 1);
        CHECK(lowest_on(pages[0]) <= pages[0].height / 2 + 60);  // head of the page
        CHECK(sample::says(pages, "Calf stretch at the counter"));
        CHECK(sample::says(pages, "more changes: ask your therapist."));
    }
}

TEST_CASE("without the older plan the plan's own sentences are told, without reasons and rule names")
{
    auto made = sample::handout();
    made.plan.version = 2;
    made.plan.changes = {{{{"en", "Bridge is no longer done, because S32: Tight inner thighs."}}},
                         {{{"en", "Squat moved from Tuesday to Thursday (phase 2)"}}}};
    const auto pages = lay_out(made.input(), changes_only());
    CHECK(sample::says(pages, "Bridge is no longer done."));
    CHECK(sample::says(pages, "Squat moved from Tuesday to Thursday."));
    CHECK_FALSE(sample::says(pages, "S32"));
}

TEST_CASE("nothing of the changes is cut off or written over in any size, paper or language")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
            for (const std::string language : {"en", "es", "de", "fr", "ar", "zh"}) {
                CAPTURE(word_of(size), word_of(paper), language);
                Versions versions(language);
                leave_out(versions.older, "sit-to-stand");
                leave_out(versions.now.plan, "hip-abduction");
                versions.now.plan.phases[0].sessions[0].at = ClockTime{10 * 60};
                PaperWish wish = changes_only();
                wish.size = size, wish.paper = paper;
                CHECK(sample::fault(versions.pages(wish)) == "");
            }
}
