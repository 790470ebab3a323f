// The charts of the therapist's copy, and why each exercise is there.
#include "engine/paper/handout.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

using Words = std::vector<std::string>;

constexpr const char* languages[] = {"en", "es", "de", "fr", "ar", "zh"};

DayLoad day_load(const Plan& plan, int day)
{
    DayLoad load{plan.start + std::chrono::days(day),
                 day % 2 ? 0 : 60 + day / 7,
                 70 + day % 7 * 3 + day / 7,
                 150,
                 day % 3 == 0,
                 day % 2 == 1,
                 {}};
    if (day % 11 == 3) load.change = DateChange::lighter;
    if (day % 23 == 5) load.change = DateChange::none;
    return load;
}

std::map<int, long> growing(int weeks, long from)
{
    std::map<int, long> doses;
    for (int week = 1; week <= weeks; ++week) doses[week] = from + 2 * week;
    return doses;
}

/// The sample plan with made-up values for so many weeks.
sample::Handout charted(int weeks, const std::string& language = "en")
{
    sample::Handout made = sample::handout(language);
    made.plan.weeks = weeks;
    if (weeks < 5) made.plan.phases.resize(1);
    made.plan.phases.back().weeks.most = weeks;
    for (int day = 0; day < 7 * weeks; ++day) made.notes.loads.push_back(day_load(made.plan, day));
    for (int week = 1; week <= weeks; ++week)
        made.notes.minutes.push_back({{Modality::resistance, 40 + week}, {Modality::balance, 12}});
    made.notes.minutes.back()[Modality::aerobic] = 30;
    made.notes.doses = {{ExerciseId("sit-to-stand"), Modality::resistance, DoseUnit::reps, growing(weeks, 6)},
                        {ExerciseId("calf-stretch"), Modality::stretch, DoseUnit::hold, {{1, 90}, {2, 90}}}};
    return made;
}

std::vector<Page> copy(const sample::Handout& made)
{
    PaperWish wish;
    wish.week = wish.cards = false, wish.therapist = true;
    return lay_out(made.input(), wish);
}

/// No-break spaces read like ordinary ones.
std::string plain(std::string text)
{
    const std::string fixed = "\u00a0";
    for (std::size_t at = text.find(fixed); at != std::string::npos; at = text.find(fixed))
        text.replace(at, fixed.size(), " ");
    return text;
}

std::string alts_on(const std::vector<Page>& pages)
{
    std::string alts;
    for (const Page& page : pages)
        for (const Block& block : page.blocks)
            if (block.role == BlockRole::figure) alts += block.alt + "\n";
    return plain(alts);
}

}

TEST_CASE("the minutes of each week are told in words, seen or not")
{
    const auto pages = copy(charted(8));
    CHECK(sample::says(pages, "Week 1: 53 minutes, the least. Week 8: 90 minutes, the most."));
    CHECK_THAT(alts_on(pages), ContainsSubstring("Week 1: resistance 41 minutes, balance 12 minutes;"));
    CHECK_THAT(alts_on(pages),
               ContainsSubstring("Week 8: aerobic 30 minutes, resistance 48 minutes, balance 12 minutes."));
}

TEST_CASE("where the carried load comes nearest to the capacity is told with its day and its numbers")
{
    auto made = charted(8);
    made.notes.loads[30].carried = 147;
    const auto pages = copy(made);
    CHECK(sample::says(pages, "Nearest to capacity: Wednesday 23 December, 98 % (147 of 150 load units)."));
    CHECK_THAT(alts_on(pages), ContainsSubstring("Week 5: Wednesday 23 December, carried 147 of 150;"));
    CHECK_THAT(alts_on(pages), ContainsSubstring("injection: 19 days."));
}

TEST_CASE("a dose that grows has a curve, one that stays the same is told by name")
{
    const auto pages = copy(charted(8));
    CHECK(sample::says(pages, "The same all along: Calf stretch at the counter."));
    CHECK_THAT(alts_on(pages), ContainsSubstring("Sit to stand: 8 times in week 1, 22 times in week 8."));
}

TEST_CASE("very many exercises share a curve for each kind of work")
{
    auto made = charted(8);
    made.notes.doses.assign(60, made.notes.doses.front());
    CHECK(sample::says(copy(made), "Many exercises: minutes of each kind of work by week."));
    CHECK_FALSE(sample::says(copy(charted(8)), "Many exercises"));
}

TEST_CASE("programs of one week and of twenty-six are charted in every language, and nothing is cut off")
{
    for (const char* language : languages)
        for (const int weeks : {1, 4, 8, 13, 16, 26})
            for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
                CAPTURE(language, weeks, word_of(paper));
                const auto made = charted(weeks, language);
                PaperWish wish;
                wish.week = wish.cards = false, wish.therapist = true, wish.paper = paper;
                CHECK(sample::fault(lay_out(made.input(), wish)) == "");
            }
}

TEST_CASE("without values there are no charts and no empty headings for them")
{
    const auto pages = copy(sample::handout());
    CHECK_FALSE(sample::says(pages, "Minutes by week"));
    CHECK_FALSE(sample::says(pages, "Load and carried fatigue"));
    CHECK_FALSE(sample::says(pages, "Dose of an exercise"));
    CHECK_FALSE(sample::says(pages, "Why each exercise"));
}

TEST_CASE("every exercise is told with what it does for this patient and what would break without it")
{
    auto made = sample::handout();
    made.notes.reasons = {{ExerciseId("sit-to-stand"),
                           {Goal::walking, Goal::transfers},
                           {Muscle::quadriceps},
                           {},
                           {RuleId("S18")},
                           {RuleId("frequency")},
                           0},
                          {ExerciseId("calf-stretch"), {}, {}, {Muscle::calf}, {}, {}, 22}};
    const auto pages = copy(made);
    CHECK(sample::says(pages, "Sit to stand · for walking, moving from seat to seat; weak: quadriceps; "
                              "welcome by S18; needed for frequency"));
    CHECK(sample::says(pages, "Calf stretch at the counter · stiff: calf; worth 22 points"));
    made.notes.reasons[1].worth = 0;
    CHECK(sample::says(copy(made), "Calf stretch at the counter · stiff: calf; could be left out"));
}

TEST_CASE("every rule is told with where it comes from")
{
    auto made = sample::handout();
    made.notes.musts = {{RuleId("energy"), {"F12", "F19"}}, {RuleId("pinned"), {}}};
    made.notes.applied = {{RuleId("S18"), {"KARP15"}}};
    made.protocol.id = ProtocolId("combined"), made.protocol.source = {"motl2012"};
    const auto pages = copy(made);
    CHECK(sample::says(pages, "Rules of every plan: energy (F12, F19), pinned."));
    CHECK(sample::says(pages, "Precautions that hold here: S18 (KARP15)."));
    CHECK(sample::says(pages, "Program: combined (motl2012)."));
}

TEST_CASE("must rules without a measure are named beside the limits")
{
    auto made = sample::handout();
    made.notes.musts = {{RuleId("energy"), {}}, {RuleId("pinned"), {}}};
    made.notes.margins = {{RuleId("energy"), made.plan.start, "carried load", 90, 100, "load units"}};
    CHECK(sample::says(copy(made), "Kept on every date, with nothing in between: pinned."));
}

TEST_CASE("the patient's name is left out of the therapist's copy when it is not wished")
{
    const auto made = sample::handout();
    PaperWish wish;
    wish.week = wish.cards = false, wish.therapist = true;
    CHECK(sample::says(lay_out(made.input(), wish), "Anna Example"));
    wish.name = false;
    CHECK_FALSE(sample::says(lay_out(made.input(), wish), "Anna Example"));
}
