// The parts that follow from a patient's whole plan, for every example patient on every paper.
#include "engine/paper/cards/card_list.h"
#include "engine/paper/handout.h"
#include "engine/print/paper_input.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/words_on.h"
#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"
#include "tests/support/planned.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <map>

namespace pacewise {

namespace {

/// Every example patient with the first protocol that has a plan for them.
const std::map<std::string, Planned>& all_planned()
{
    static const std::map<std::string, Planned> all = [] {
        std::map<std::string, Planned> found;
        for (const std::string& patient : shipped_patients())
            for (const std::string& protocol : shipped_protocols())
                if (!found.contains(patient))
                    if (auto made = planned(patient, protocol, 400)) found.emplace(patient, std::move(*made));
        return found;
    }();
    return all;
}

PaperWish parts_of_a_week()
{
    PaperWish wish;
    wish.week = wish.cards = false;
    wish.diary = wish.road_map = wish.helper = true;
    wish.of_phase = 1;
    return wish;
}

std::vector<Page> pages_of(const Planned& made, const PaperWish& wish)
{
    const Wording wording = sample::wording(made.request.patient.language);
    return lay_out(paper_input(made.plan, made.request, {}, wording, {}, wish), wish);
}

std::size_t pages_for(const std::vector<Page>& pages, PagePart part)
{
    return static_cast<std::size_t>(
        std::count_if(pages.begin(), pages.end(), [&](const Page& page) { return page.part == part; }));
}

}

TEST_CASE(
    "diary, road map and helper's sheet of every example patient are whole in every size, on both papers")
{
    CHECK(all_planned().size() == shipped_patients().size());
    for (const auto& [patient, made] : all_planned())
        for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
            for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
                CAPTURE(patient, word_of(size), word_of(paper));
                PaperWish wish = parts_of_a_week();
                wish.size = size, wish.paper = paper;
                const auto pages = pages_of(made, wish);
                CHECK(sample::fault(pages) == "");
                CHECK(pages_for(pages, PagePart::diary) >= 1);
                CHECK(pages_for(pages, PagePart::road_map) <= 3);
            }
}

TEST_CASE("every exercise of every example patient's first week stands in the diary, as often as it is done")
{
    for (const auto& [patient, made] : all_planned()) {
        CAPTURE(patient);
        std::multiset<int> planned_cards, printed;
        const std::vector<Card> cards = cards_of(made.plan, *made.request.catalog);
        for (const PlannedSession& session : made.plan.phases[0].sessions) {
            const bool off =
                std::any_of(made.plan.dates.begin(), made.plan.dates.end(), [&](const auto& advice) {
                    return advice.date == made.plan.start + std::chrono::days(index_of(session.day)) &&
                           advice.at == session.at && advice.change == DateChange::none;
                });
            for (const PlannedItem& item : session.items)
                if (!off) planned_cards.insert(card_of(cards, item)->number);
        }
        PaperWish wish = parts_of_a_week();
        wish.road_map = wish.helper = false;
        wish.of_week = 1;
        for (const Page& page : pages_of(made, wish))
            for (const Block& block : page.blocks)
                if (block.card > 0 && block.role == BlockRole::list_item) printed.insert(block.card);
        CHECK(printed == planned_cards);
    }
}

TEST_CASE(
    "whoever has no exercise that needs somebody there gets no helper's sheet, and somebody does get one")
{
    int sheets = 0;
    for (const auto& [patient, made] : all_planned()) {
        CAPTURE(patient);
        PaperWish wish = parts_of_a_week();
        wish.diary = wish.road_map = false;
        const auto pages = pages_of(made, wish);
        if (!has_any_helper(made.request.patient)) CHECK(pages.empty());
        sheets += !pages.empty();
    }
    CHECK(sheets >= 2);
}

TEST_CASE(
    "wherever a shipped exercise shows a second person's hands, the helper's sheet has a word for the place")
{
    const Request request = shipped_request(shipped_patient("anna"), "combined-8-weeks");
    int places = 0;
    for (const std::string language : {"en", "es", "de", "fr", "ar", "zh"}) {
        const Wording wording = sample::wording(language);
        for (const Exercise& exercise : request.catalog->exercises())
            for (const Prop& prop : exercise.figure.props)
                if (prop.kind == PropKind::helper)
                    for (const Landmark mark : prop.at) {
                        const std::string word(word_of(mark));
                        ++places;
                        CAPTURE(language, exercise.id.text, word);
                        CHECK(wording.has("spot_" + word.substr(word.find('.') + 1)));
                    }
    }
    CHECK(places > 0);
}

}
