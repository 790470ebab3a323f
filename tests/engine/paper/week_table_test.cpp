#include "engine/paper/handout.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// Eight exercises of their own names on each of six days, all alike.
sample::Handout full_week()
{
    sample::Handout made = sample::handout();
    PlannedPhase& phase = made.plan.phases[0];
    const PlannedSession model = phase.sessions[0];
    std::vector<Exercise> exercises = made.catalog.exercises();
    PlannedSession session = model;
    session.items.clear(), session.lighter.clear(), session.least.clear();
    for (int at = 0; at < 8; ++at) {
        Exercise exercise = exercises[0];
        exercise.id = ExerciseId("exercise-" + std::to_string(at));
        exercise.name.by_language = {
            {"en", "Rise to your toes " + std::string(1, static_cast<char>('A' + at))}};
        exercises.push_back(exercise);
        PlannedItem item = model.items[1];
        item.exercise = exercise.id;
        session.items.push_back(item);
    }
    phase.sessions.clear();
    for (const Weekday day :
         {Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri, Weekday::sat}) {
        phase.sessions.push_back(session);
        phase.sessions.back().day = day;
    }
    made.catalog = Catalog(exercises);
    made.plan.phases.resize(1);
    return made;
}

std::vector<Page> week_of(const sample::Handout& made, PrintSize size = PrintSize::normal)
{
    PaperWish wish;
    wish.cards = false;
    wish.of_phase = 1;
    wish.size = size;
    return lay_out(made.input(), wish);
}

}

TEST_CASE("eight exercises on six days fit the first page, with a box of ten millimetres for each")
{
    const auto pages = week_of(full_week());
    REQUIRE(pages.size() == 1);
    CHECK(sample::tick_boxes(pages[0]) == 48);
    CHECK(sample::says(pages[0], "When to stop"));
    CHECK(sample::fault(pages).empty());
}

TEST_CASE("eight exercises on six days stay whole in large and giant letters, on more pages")
{
    for (const PrintSize size : {PrintSize::large, PrintSize::giant}) {
        const auto pages = week_of(full_week(), size);
        std::size_t boxes = 0;
        for (const Page& page : pages) boxes += sample::tick_boxes(page);
        CHECK(pages.size() > 1);
        CHECK(boxes == 48);
        CHECK(sample::fault(pages).empty());
    }
}

TEST_CASE("an exercise of some days names them, one of all days needs no names")
{
    sample::Handout made = full_week();
    made.plan.phases[0].sessions[1].items.pop_back();
    const auto pages = week_of(made);
    CHECK(sample::says(pages, "1 Rise to your toes A 8 times"));
    CHECK_FALSE(sample::says(pages, "toes A 8 times ·"));
    CHECK(sample::says(pages, "8 times · Mon, Wed, Thu, Fri, Sat"));
}

TEST_CASE("days with another order of exercises are told one by one")
{
    sample::Handout made = full_week();
    std::swap(made.plan.phases[0].sessions[2].items[0], made.plan.phases[0].sessions[2].items[1]);
    const auto pages = week_of(made);
    CHECK(sample::says(pages, "Monday 23 November"));
    CHECK(sample::says(pages, "Saturday 28 November"));
}

TEST_CASE("a dose that differs from day to day is told day by day")
{
    sample::Handout made = full_week();
    for (auto& [week, dose] : made.plan.phases[0].sessions[2].items[0].doses) dose.count += 2;
    CHECK(sample::says(week_of(made), "Wednesday 25 November"));
}

TEST_CASE("a name is cut at its comma only while no other exercise is called the same")
{
    sample::Handout made = full_week();
    std::vector<Exercise> exercises = made.catalog.exercises();
    for (Exercise& exercise : exercises)
        if (exercise.id.text == "exercise-0" || exercise.id.text == "exercise-1")
            exercise.name.by_language["en"] =
                "Heel raise, " + std::string(exercise.id.text == "exercise-0" ? "both legs" : "one leg");
        else if (exercise.id.text == "exercise-2")
            exercise.name.by_language["en"] = "Small squat, two hands";
    made.catalog = Catalog(exercises);
    const auto pages = week_of(made);
    CHECK(sample::says(pages, "Heel raise, both legs"));
    CHECK(sample::says(pages, "Heel raise, one leg"));
    CHECK(sample::says(pages, "3 Small squat 8 times"));
}
