// Whatever the plan, nothing on the paper is cut off, written over or printed too small.
#include "engine/paper/handout.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace pacewise;

namespace {

constexpr double slack = 0.01;

bool inside(const Area& inner, const Area& outer)
{
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

bool overlap(const Area& a, const Area& b)
{
    return a.x < b.right() - slack && b.x < a.right() - slack && a.y < b.bottom() - slack &&
           b.y < a.bottom() - slack;
}

template <class T> std::vector<T> all(const Page& page)
{
    std::vector<T> found;
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (const T* thing = std::get_if<T>(&item)) found.push_back(*thing);
    return found;
}

std::string outside_the_page(const Page& page)
{
    constexpr double printable = 12;
    const Area paper{printable, printable, page.width - 2 * printable, page.height - 2 * printable};
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (!inside(area_of(item), paper)) return "off the page: " + text_of(block) + block.alt;
    return {};
}

std::string written_over(const Page& page)
{
    const auto runs = all<TextRun>(page);
    for (std::size_t a = 0; a < runs.size(); ++a)
        for (std::size_t b = a + 1; b < runs.size(); ++b)
            if (overlap(runs[a].area, runs[b].area)) return runs[a].text + " / " + runs[b].text;
    return {};
}

std::string through_a_border(const Page& page)
{
    for (const TextRun& run : all<TextRun>(page)) {
        for (const Frame& frame : all<Frame>(page))
            if (overlap(run.area, frame.area) && !inside(run.area, frame.area))
                return "a border cuts " + run.text;
        for (const TickBox& box : all<TickBox>(page))
            if (overlap(run.area, box.area) && !inside(run.area, box.area))
                return "a tick box cuts " + run.text;
        for (const Disc& disc : all<Disc>(page))
            if (disc.fill != Disc::Fill::full && overlap(run.area, area_of(disc)))
                return "a sign lies on " + run.text;
    }
    return {};
}

std::string too_small(const Page& page)
{
    for (const TextRun& run : all<TextRun>(page))
        if (run.size < 12) return run.text;
    for (const Frame& frame : all<Frame>(page))
        if (frame.width < 0.75) return "a border is too thin";
    return {};
}

std::string fault(const std::vector<Page>& pages)
{
    for (const Page& page : pages)
        for (const auto& check : {outside_the_page, written_over, through_a_border, too_small})
            if (const std::string found = check(page); !found.empty()) return found;
    return {};
}

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
