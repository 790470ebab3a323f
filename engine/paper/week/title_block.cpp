#include "engine/paper/week/title_block.h"

#include "engine/page/png_size.h"
#include "engine/paper/qr_piece.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double logo_height = 48, logo_width = 120;

Piece title(const Setting& set, const SheetWeeks& weeks, double width)
{
    std::string words = weeks_words(set.say(), weeks.from, weeks.to);
    if (const std::string name = set.patient_name(); !name.empty())
        words = set.say()("sheet_of", {{"weeks", words}, {"name", name}});
    return text_piece(set.ruler, Phrase{words, true}, {set.sheet.title, BlockRole::title, black}, width);
}

Piece dates(const Setting& set, const SheetWeeks& weeks, double width)
{
    const Plan& plan = set.input.plan;
    const Date last = first_day(plan, weeks.to) + std::chrono::days(6);
    std::string words =
        set.say()("sentence", {{"text", dates_words(set.say(), first_day(plan, weeks.from), last)}});
    const bool grows_on_cards = set.wish.cards && set.wish.sheets == WeekSheets::of_the_phase;
    if (grows_on_cards && weeks.to < plan.phases[weeks.phase].weeks.most)
        words += " " + set.say()("later_weeks", {{"week", std::to_string(weeks.to + 1)}});
    return set.text(words, width);
}

/// Within 48 by 120 points, never bent.
Piece logo(const Setting& set)
{
    const Clinic& clinic = set.input.clinic;
    const auto dots = png_size(clinic.logo);
    if (!dots) return {};
    const double scale = std::min(logo_height / dots->y, logo_width / dots->x);
    const Area area{0, 0, dots->x * scale, dots->y * scale};
    return piece_of({BlockRole::figure, {Image{area, clinic.logo}}, clinic.name}, area.width, area.height);
}

/// Logo and code side by side. The white border of the code is part of its piece.
Piece signs_at_right(const Setting& set)
{
    Piece signs = logo(set);
    if (set.input.version_code.empty()) return signs;
    const double x = signs.width + (signs.blocks.empty() ? 0 : set.sheet.gap());
    put(signs, qr_piece(set), x, 0);
    return signs;
}

}

Piece title_block(const Setting& set, const SheetWeeks& weeks)
{
    Piece signs = signs_at_right(set);
    const double border = signs.blocks.empty() ? 0 : qr_border(set);  // lies over margin and gaps
    const double left = set.sheet.text_width() - std::max(0.0, signs.width - border);
    Piece block = title(set, weeks, left);
    put_below(block, dates(set, weeks, left));
    const double height = std::max(block.height, signs.height - 2 * border);
    put(block, std::move(signs), left, -border);
    block.height = height;
    return block;
}

}
