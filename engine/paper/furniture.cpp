#include "engine/paper/furniture.h"

#include "engine/wording/date_words.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

/// What printers leave white at the edge of the paper, with some to spare.
constexpr double edge = 14;

std::string foot_words(const Setting& set)
{
    const Plan& plan = set.input.plan;
    const std::string& code = set.input.version_code;
    // The id of a plan begins with that of the patient.
    const std::string id = set.wish.name || code.empty() ? plan.id : std::string();
    return set.say()(id.empty() ? "version_only" : "plan_version",
                     {{"id", id},
                      {"version", std::to_string(plan.version)},
                      {"date", date_and_year(set.say(), plan.start)}});
}

std::string page_words(const Setting& set, std::size_t page, std::size_t pages)
{
    const std::string words =
        set.say()("page_of", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
    const std::string& code = set.input.version_code;
    return code.empty() ? words : code + " · " + words;
}

Piece foot(const Setting& set, std::size_t page, std::size_t pages)
{
    const TextStyle style{set.sheet.small, BlockRole::paragraph, black};
    const double width = set.sheet.text_width();
    Piece number = word_piece(set.ruler, {page_words(set, page, pages), true}, style);
    Piece piece =
        text_piece(set.ruler, Phrase{foot_words(set), false}, style, width - number.width - set.sheet.gap(3));
    const double x = width - number.width;
    put(piece, std::move(number), x, 0);
    return piece;
}

Piece draft_mark(const Setting& set)
{
    const std::vector<Phrase> phrases{{set.say()("draft") + " ", true},
                                      {"· " + set.say()("draft_meaning"), false}};
    Piece words = text_piece(set.ruler, phrases, {set.sheet.small, BlockRole::paragraph, black},
                             set.sheet.text_width());
    const double pad = set.sheet.gap();
    Piece box;
    put(box, std::move(words), pad, 1.5);
    frame_in(box, Frame{{0, 0, box.width + pad, box.height + 1.5}, 1.5, 0, false, false});
    box.height += 1.5;
    return box;
}

/// What every page says again is seen, but passed over when the page is read aloud.
void stamp(std::vector<Page>& pages, std::size_t at, Piece piece, Spot where)
{
    for (Block& block : piece.blocks) {
        if (block.role == BlockRole::paragraph) block.role = BlockRole::running;
        pages[at].blocks.push_back(moved(std::move(block), where.x, where.y));
    }
}

/// Name and address, as far as they have room beside the draft mark.
Piece clinic_name(const Setting& set)
{
    const Clinic& clinic = set.input.clinic;
    const TextStyle style{set.sheet.small, BlockRole::paragraph, black};
    Piece name = word_piece(set.ruler, {clinic.name, false}, style);
    if (clinic.address.empty()) return name;
    Piece whole = word_piece(set.ruler, {clinic.name + " · " + clinic.address, false}, style);
    return whole.width <= set.sheet.text_width() * 0.62 ? whole : name;
}

}

double foot_height(const Setting& set) { return foot(set, 88, 88).height + set.sheet.gap(1.5); }

double head_height(const Setting& set)
{
    return std::max(0.0, edge + draft_mark(set).height + set.sheet.gap() - set.sheet.top);
}

void furnish(std::vector<Page>& pages, const Setting& set)
{
    const double left = set.sheet.side_margin;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        Piece words = foot(set, at + 1, pages.size());
        const double y = pages[at].height - set.sheet.bottom - words.height;
        stamp(pages, at, std::move(words), {left, y});
        Piece clinic = clinic_name(set);
        const double x = pages[at].width - left - clinic.width;
        if (!set.input.clinic.name.empty()) stamp(pages, at, std::move(clinic), {x, edge});
        if (set.input.plan.is_draft()) stamp(pages, at, draft_mark(set), {left, edge});
    }
}

}
