// What is wrong with the papers as a whole, made on purpose: page numbers, version, draft mark, parts, empty
// pages.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Where;
using sample::with_line;

namespace {

Where other_page_number(Damaged& damaged)
{
    sample::replace_words(damaged, "page 1 of", "page 2 of");
    return {1, 0};
}

Where other_version(Damaged& damaged)
{
    damaged.example.plan.version = 2;
    return {1, 0};
}

Where no_code(Damaged& damaged)
{
    damaged.example.code = "PW-7KQ4-M2XD-1-9H";
    return {1, 0};
}

Where no_draft_mark(Damaged& damaged)
{
    sample::remove_blocks(damaged, [](const Page&, const Block& block) {
        return text_of(block).find("not yet approved") != std::string::npos;
    });
    return {1, 0};
}

Where approved(Damaged& damaged)
{
    damaged.example.plan.approved_by = "P. Therapist";
    return {1, 0};
}

Where with_name(Damaged& damaged)
{
    damaged.wish.name = false;
    return {1, -1};
}

Where no_cards(Damaged& damaged)
{
    std::erase_if(damaged.pages, [](const Page& page) { return page.part == PagePart::cards; });
    return {0, 0};
}

Where therapist_words(Damaged& damaged)
{
    return with_line(damaged, 1, "Therapist's copy. Not for the patient.");
}

Where unmarked(Damaged& damaged)
{
    damaged.wish.therapist = true;
    sample::lay_out_again(damaged);
    sample::remove_blocks(damaged, [](const Page& page, const Block& block) {
        return page.part == PagePart::therapist && text_of(block).starts_with("Therapist's copy");
    });
    return {-1, 0};
}

/// Head and foot of the page stay.
void clear(Page& page)
{
    std::erase_if(page.blocks, [](const Block& block) { return block.role != BlockRole::running; });
}

Where on_the_back(Damaged& damaged)
{
    damaged.wish.duplex = true;
    const auto cards = std::find_if(damaged.pages.begin(), damaged.pages.end(),
                                    [](const Page& page) { return page.part == PagePart::cards; });
    Page blank = damaged.pages.back();
    clear(blank);
    blank.part = PagePart::blank;
    const bool on_front = (cards - damaged.pages.begin()) % 2 == 0;
    damaged.pages.insert(cards, on_front ? 1U : 2U, blank);
    return {-1, 0};
}

Where nothing_on_it(Damaged& damaged)
{
    damaged.pages.push_back(damaged.pages.back());
    clear(damaged.pages.back());
    return {static_cast<int>(damaged.pages.size()), 0};
}

Where a_line_on_it(Damaged& damaged)
{
    nothing_on_it(damaged);
    Block line{BlockRole::paragraph, {}};
    line.items.push_back(TextRun{{100, 100, 200, 18}, "Well done.", 14, false, black});
    damaged.pages.back().blocks.push_back(line);
    return {static_cast<int>(damaged.pages.size()), 0};
}

Where many_pages(Damaged& damaged)
{
    damaged.wish.size = PrintSize::normal;
    damaged.wish.cards_per_page = 1;
    sample::lay_out_again(damaged);
    return {0, 0};
}

}

std::vector<sample::Seed> sample::document_seeds()
{
    using enum FaultKind;
    return {{page_number, "page 2 twice", other_page_number},
            {plan_version, "version 2", other_version, {body_below_wish}},
            {version_code, "no code", no_code},
            {draft_missing, "no draft mark", no_draft_mark},
            {draft_on_approved, "approved, and a draft mark", approved},
            {name_shown, "the name although it was not wanted", with_name},
            {part_missing, "no cards", no_cards, {number_without_card, page_number, precaution_missing}},
            {therapist_among_patient, "words for the therapist", therapist_words},
            {therapist_mark_missing, "the copy without its mark", unmarked},
            {begins_on_back, "the cards on the back", on_the_back, {page_number}},
            {empty_page, "an empty page", nothing_on_it, {page_number, over_budget}},
            {nearly_empty_page, "a page with a line", a_line_on_it, {page_number, over_budget}},
            {over_budget, "one card a page", many_pages}};
}
