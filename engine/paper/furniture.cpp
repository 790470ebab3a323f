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
    return set.say()("plan_version", {{"id", plan.id},
                                      {"version", std::to_string(plan.version)},
                                      {"date", date_and_year(set.say(), plan.start)}});
}

std::string page_words(const Setting& set, std::size_t page, std::size_t pages)
{
    return set.say()("page_of", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
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

void stamp(Page& page, Piece piece, double x, double y)
{
    for (Block& block : piece.blocks) page.blocks.push_back(moved(std::move(block), x, y));
}

Piece clinic_name(const Setting& set)
{
    return word_piece(set.ruler, {set.input.clinic.name, false},
                      {set.sheet.small, BlockRole::paragraph, black});
}

}

double foot_height(const Setting& set) { return foot(set, 88, 88).height + set.sheet.gap(1.5); }

double head_height(const Setting& set)
{
    return std::max(0.0, edge + draft_mark(set).height + set.sheet.gap() - set.sheet.top);
}

void furnish(std::vector<Page>& pages, const Setting& set)
{
    for (std::size_t at = 0; at < pages.size(); ++at) {
        Piece words = foot(set, at + 1, pages.size());
        const double y = pages[at].height - set.sheet.bottom - words.height;
        stamp(pages[at], std::move(words), set.sheet.side_margin, y);
        Piece clinic = clinic_name(set);
        const double x = pages[at].width - set.sheet.side_margin - clinic.width;
        if (!set.input.clinic.name.empty()) stamp(pages[at], std::move(clinic), x, edge);
        if (set.input.plan.is_draft()) stamp(pages[at], draft_mark(set), set.sheet.side_margin, edge);
    }
}

}
