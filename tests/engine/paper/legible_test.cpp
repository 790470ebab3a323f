// Whatever the plan, nothing on the paper is cut off, written over or printed too small.
#include "engine/paper/handout.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace pacewise;
using sample::fault;

namespace {

/// Names of one to seven words, some of them long.
Translations some_name()
{
    const int count = *rc::gen::inRange(1, 8);
    std::string name;
    for (int at = 0; at < count; ++at)
        name += (at ? " " : "") + *rc::gen::element<std::string>("Leg", "stretch", "with", "Seated",
                                                                 "counterbalanced", "Üben", "up");
    return {{{"en", name}}};
}

void shuffle_session(PlannedSession& session)
{
    const PlannedSession before = session;
    const int count = *rc::gen::inRange(1, 9);
    session.items.clear();
    for (int at = 0; at < count; ++at) {
        PlannedItem item = *rc::gen::elementOf(before.items);
        item.sides = *rc::gen::element(SideUse::both, SideUse::each, SideUse::alternating);
        item.side =
            item.sides == SideUse::each ? *rc::gen::element(Side::left, Side::right, Side::both) : Side::both;
        session.items.push_back(item);
    }
    session.lighter = {{0, session.items[0].doses}};
    session.least = {{count - 1, session.items.back().doses}};
    session.training = *rc::gen::arbitrary<bool>();
}

constexpr int crowd = 30;

/// Something in every part of the paper, and much of it.
sample::Handout crowded(const std::string& language)
{
    sample::Handout made = sample::handout(language);
    const std::string words =
        "The fatigue that is carried over from the days before leaves room for the work, number ";
    for (int at = 0; at < crowd; ++at) {
        const std::string line = words + std::to_string(at) + ".";
        const Translations told{{{"en", line + " Do less."}, {"es", line + " Haga menos."}}};
        const RuleId rule("rule-" + std::to_string(at));
        made.plan.dates.push_back(
            {made.plan.start + std::chrono::days(at), {9 * 60}, DateChange::lighter, {}, told, rule});
        made.notes.rules[rule] = told;
        made.notes.margins.push_back({rule, made.plan.start, "hip-rotators, right", at, crowd, "load units"});
        made.plan.parts.push_back({rule, "", at});
        made.plan.warnings.push_back({rule, "hip", told});
    }
    made.plan.phases[0].pace = {{Modality::aerobic, Pace::slow},
                                {Modality::resistance, Pace::brisk},
                                {Modality::balance, Pace::steady},
                                {Modality::yoga, Pace::steady}};
    return made;
}

}

TEST_CASE("nothing is cut off or written over in any size, paper or language")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
            for (const std::string language : {"en", "es", "de", "fr"})
                for (const bool unsteady : {false, true}) {
                    CAPTURE(word_of(size), word_of(paper), language, unsteady);
                    auto made = sample::handout(language);
                    if (unsteady) made.patient.conditions = {Condition::tremor};
                    PaperWish wish;
                    wish.size = size, wish.paper = paper;
                    CHECK(fault(lay_out(made.input(), wish)) == "");
                }
}

TEST_CASE("forty pieces of advice are all printed, and none is cut off")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant}) {
        auto made = sample::handout();
        for (int at = 0; at < 40; ++at) {
            const std::string line =
                "Hold on to the kitchen counter, never to a chair, number " + std::to_string(at) + ".";
            made.lines.push_back({{{{"en", line}}}, PrintLine::Where::good_to_know, {}, {}, {}});
        }
        PaperWish wish;
        wish.size = size, wish.cards = false;
        const auto pages = lay_out(made.input(), wish);
        CHECK(fault(pages) == "");
        std::string texts;
        for (const Page& page : pages)
            for (const Block& block : page.blocks) texts += text_of(block) + "\n";
        for (int at = 0; at < 40; ++at)
            CHECK_THAT(texts, ContainsSubstring("number " + std::to_string(at) + "."));
    }
}

TEST_CASE("many dates, tight limits and long reasons are all printed, and nothing is cut off")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        for (const std::string language : {"en", "es", "de", "fr"}) {
            CAPTURE(word_of(size), language);
            const auto made = crowded(language);
            PaperWish wish;
            wish.size = size, wish.therapist = true;
            const auto pages = lay_out(made.input(), wish);
            CHECK(fault(pages) == "");
            for (int at = 0; at < crowd; ++at)
                CHECK(sample::says(pages, "number " + std::to_string(at) + "."));
        }
}

TEST_CASE("nothing is cut off or written over, whatever the names and the number of exercises")
{
    CHECK(rc::check([] {
        auto made = sample::handout();
        std::vector<Exercise> exercises = made.catalog.exercises();
        for (Exercise& exercise : exercises) exercise.name = some_name();
        made.catalog = Catalog(exercises);
        for (PlannedPhase& phase : made.plan.phases)
            for (PlannedSession& session : phase.sessions) shuffle_session(session);
        PaperWish wish;
        wish.size = *rc::gen::element(PrintSize::normal, PrintSize::large, PrintSize::giant);
        wish.cards_per_page = *rc::gen::inRange(1, 5);
        const std::string found = fault(lay_out(made.input(), wish));
        RC_ASSERT(found == "");
    }));
}
