// The copy for the therapist: what was checked, where it is tight, what was set aside, what changed.
#include "engine/paper/therapist/therapist_copy.h"

#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

Date on(const char* text) { return read_date(text).value(); }

Translations both(std::string en, std::string es) { return {{{"en", std::move(en)}, {"es", std::move(es)}}}; }

sample::Handout checked(const std::string& language = "en")
{
    sample::Handout made = sample::handout(language);
    made.plan.points = 700;
    made.plan.certificate = {23, 1288, 0, 648};
    made.plan.parts = {{RuleId("goals"), "bladder", 24},
                       {RuleId("even-load"), "week 2", 5},
                       {RuleId("goals"), "walking", 30}};
    made.notes.rules = {{RuleId("energy"), both("Fatigue leaves room", "La fatiga deja margen")},
                        {RuleId("goals"), both("The goals are served", "Se sirven las metas")}};
    made.notes.margins = {
        {RuleId("energy"), on("2026-12-19"), "carried load", 139, 142, "load units"},
        {RuleId("rest-days"), on("2026-12-07"), "rest days needed in week 3", 2, 4, "days there"}};
    return made;
}

PaperWish only_therapist()
{
    PaperWish wish;
    wish.week = wish.cards = false, wish.therapist = true;
    return wish;
}

std::vector<Page> copy(const sample::Handout& made) { return lay_out(made.input(), only_therapist()); }

}

TEST_CASE("the patient never gets the therapist's copy unless it is asked for")
{
    const auto made = checked();
    CHECK_FALSE(sample::says(lay_out(made.input(), {}), "Not for the patient"));
}

TEST_CASE(
    "every page of the therapist's copy says that it is not for the patient, and is counted with the others")
{
    auto made = checked();
    for (int at = 0; at < 60; ++at)
        made.plan.warnings.push_back({RuleId("W"), "", both("Look at this.", "Mire esto.")});
    const auto pages = copy(made);
    REQUIRE(pages.size() > 1);
    for (const Page& page : pages) CHECK(sample::says(page, "Not for the patient"));
    PaperWish all;
    all.therapist = true;
    const auto whole = lay_out(made.input(), all);
    CHECK(whole.size() == lay_out(made.input(), {}).size() + pages.size());
    CHECK(sample::says(whole.back(),
                       "page " + std::to_string(whole.size()) + " of " + std::to_string(whole.size())));
}

TEST_CASE("the therapist reads how many rules, days and sequences of day versions were checked")
{
    CHECK(sample::says(copy(checked()),
                       "23 rules on 56 days, 1288 checks. 648 sequences of full, lighter and "
                       "least days walked through. No rule is broken."));
}

TEST_CASE("the distance to the best possible plan is told when it is known, and not made up when it is not")
{
    auto made = checked();
    CHECK(sample::says(copy(made), "700 points."));
    CHECK_FALSE(sample::says(copy(made), "has fewer"));
    made.plan.bound = 640;
    CHECK(sample::says(copy(made),
                       "No plan that keeps the rules has fewer than 640: this one is at most 9 % above."));
    made.plan.proven = true;
    CHECK(sample::says(copy(made), "700 points. No plan that keeps the rules has fewer: proven."));
}

TEST_CASE("each limit is told with its rule in words, its tightest place and how much of it is used")
{
    const auto pages = copy(checked());
    CHECK(sample::says(pages, "Rule Tightest place Used Share"));
    CHECK(sample::says(pages, "Fatigue leaves room Saturday 19 December 139 of 142 load units 97 %"));
    CHECK(sample::says(pages, "rest-days Week 3 needs 2, has 4 days 50 %"));
    CHECK(sample::says(copy(checked("es")),
                       "La fatiga deja margen Sábado 19 de diciembre 139 de 142 unidades de carga 97 %"));
}

TEST_CASE("a bar is as long as the share of the limit that is used")
{
    std::vector<double> filled, whole;
    for (const Page& page : copy(checked()))
        for (const Block& block : page.blocks)
            for (const PageItem& item : block.items)
                if (const auto* shape = std::get_if<Outline>(&item); shape && shape->points.size() == 4)
                    (shape->width > 0 ? whole : filled).push_back(shape->points[1].x - shape->points[0].x);
    REQUIRE(filled.size() == 2);
    REQUIRE(whole.size() == 2);
    CHECK(filled[0] == Approx(0.97 * whole[0]));
    CHECK(filled[1] == Approx(0.5 * whole[1]));
}

TEST_CASE("a table that goes on names its columns again")
{
    auto made = checked();
    const Margin margin = made.notes.margins[0];
    made.notes.margins.assign(70, margin);
    const auto pages = copy(made);
    std::size_t with_rows = 0, with_head = 0;
    for (const Page& page : pages) {
        with_rows += sample::says(page, "139 of 142");
        with_head += sample::says(page, "Rule Tightest place");
    }
    CHECK(with_rows > 1);
    CHECK(with_head == with_rows);
}

TEST_CASE("a precaution set aside is told with its words, who did it, when, and why")
{
    auto made = checked();
    made.notes.rules[RuleId("S32")] = both("No ball squeeze.", "Sin apretar la pelota.");
    made.plan.overrides = {{RuleId("S32"), "done lying, with a small ball", "Dr. B.", on("2026-11-21")}};
    CHECK(sample::says(
        copy(made),
        "S32 No ball squeeze. Set aside by Dr. B. on 21 November 2026: done lying, with a small ball"));
}

TEST_CASE("a warning is told once, and says so when it stands because something was not recorded")
{
    auto made = checked();
    const Translations look = both("Ask about dizziness.", "Pregunte por mareos.");
    made.plan.warnings = {{RuleId("W1"), "finding", look},
                          {RuleId("W2"), "not recorded", look},
                          {RuleId("W3"), "set aside by Dr. B.", look}};
    made.plan.overrides = {{RuleId("W3"), "seen today", "Dr. B.", on("2026-11-21")}};
    const auto words = sample::texts(copy(made)[0]);
    const auto count = [&](const std::string& line) {
        return std::count(words.begin(), words.end(), "• " + line);
    };
    CHECK(count("W1 Ask about dizziness.") == 1);
    CHECK(count("W2 Ask about dizziness. (not recorded)") == 1);
    CHECK_FALSE(sample::says(copy(made), "W3 Ask about dizziness. ("));
    CHECK(sample::says(copy(made), "Set aside by Dr. B."));
}

TEST_CASE("a revised plan tells what changed since the version before, a first plan does not")
{
    auto made = checked();
    CHECK_FALSE(sample::says(copy(made), "What changed"));
    made.plan.version = 2, made.plan.revises = 1;
    made.plan.changes = {both("Bridge moves to Tuesday", "El puente pasa al martes")};
    CHECK(sample::says(copy(made), "What changed since version 1"));
    CHECK(sample::says(copy(made), "Bridge moves to Tuesday"));
}

TEST_CASE("the pace of each part stands by weeks, phases of one pace together")
{
    auto made = checked();
    made.plan.phases[0].pace =
        made.plan.phases[1].pace = {{Modality::aerobic, Pace::slow}, {Modality::resistance, Pace::steady}};
    CHECK(sample::says(copy(made), "Weeks aerobic resistance"));
    CHECK(sample::says(copy(made), "Weeks 1 to 8 slow steady"));
    made.plan.phases[1].pace[Modality::aerobic] = Pace::brisk;
    CHECK(sample::says(copy(made), "Weeks 1 to 4 slow steady"));
    CHECK(sample::says(copy(made), "Weeks 5 to 8 brisk steady"));
}

TEST_CASE("a short table is never torn over two pages")
{
    for (int lines = 0; lines < 60; ++lines) {
        auto made = checked();
        for (int at = 0; at < lines; ++at)
            made.plan.warnings.push_back({RuleId("W"), "", both("Look at this.", "Mire esto.")});
        for (const Page& page : copy(made))
            CHECK(sample::says(page, "The goals are served 54") == sample::says(page, "even-load 5"));
    }
}

TEST_CASE("points are summed up by wish, the dearest first")
{
    const auto pages = copy(checked());
    const auto words = sample::texts(pages[0]);
    const auto goals = std::find(words.begin(), words.end(), "The goals are served 54"),
               load = std::find(words.begin(), words.end(), "even-load 5");
    REQUIRE(load != words.end());
    CHECK(goals < load);
}

TEST_CASE("all dates that differ are in the therapist's copy, whatever their phase")
{
    auto made = checked();
    for (const char* date : {"2026-11-23", "2026-12-24"})
        made.plan.dates.push_back({on(date),
                                   {9 * 60},
                                   DateChange::lighter,
                                   {},
                                   both("Aches. Do less.", "Dolor. Haga menos."),
                                   RuleId("injection")});
    CHECK(sample::says(copy(made), "Monday 23 November, Thursday 24 December: lighter version. Aches."));
}
