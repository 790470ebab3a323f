// A few pages made by hand, with one block of every kind.
#pragma once

#include "engine/page/page.h"
#include "engine/render/write_pdf.h"

#include <string>
#include <vector>

namespace hand_made {

inline pacewise::TextRun words(const std::string& text, double x, double y)
{
    return {{x, y, 60, 18.2}, text, 14, false, pacewise::black};
}

inline pacewise::Block block(pacewise::BlockRole role, const std::string& text, double y)
{
    return {role, {words(text, 50, y)}};
}

inline pacewise::Block drawing(const std::string& alt, double y)
{
    return {pacewise::BlockRole::figure,
            {pacewise::Outline{{{50, y}, {90, y}, {70, y + 30}}, {0.2, 0.4, 0.6}, 0, true}},
            alt};
}

/// A row whose cells hold one word each.
inline pacewise::Block row(pacewise::BlockRole role, const std::vector<std::string>& cells, double y)
{
    pacewise::Block made{role, {}};
    for (std::size_t at = 0; at < cells.size(); ++at) {
        made.items.push_back(words(cells[at], 50 + 80 * static_cast<double>(at), y));
        made.cells.push_back(1);
    }
    return made;
}

inline pacewise::Page page(std::vector<pacewise::Block> blocks,
                           pacewise::PagePart part = pacewise::PagePart::week)
{
    return {595.28, 841.89, std::move(blocks), part};
}

inline pacewise::Page everything()
{
    using namespace pacewise;
    Block step = block(BlockRole::list_item, "Sit tall.", 260);
    step.items.insert(step.items.begin(), words("1.", 30, 260));
    Block signed_line{BlockRole::list_item, {TickBox{{30, 290, 28, 28}}, words("Stand up", 70, 290)}};
    signed_line.items.push_back(Disc{{150, 300}, 6, Disc::Fill::half, "lighter day"});
    Block spanish = block(BlockRole::paragraph, "Despacio", 500);
    spanish.language = "es";
    return page(
        {Block{BlockRole::decoration, {Frame{{20, 20, 500, 700}}}}, block(BlockRole::title, "Your week", 40),
         block(BlockRole::heading, "Monday & more", 80), block(BlockRole::paragraph, "At nine.", 110),
         drawing("A person \"stands\" up", 140), block(BlockRole::caption, "Start", 200), step, signed_line,
         block(BlockRole::card_heading, "Doses", 340), row(BlockRole::table_head, {"Week", "Full"}, 370),
         row(BlockRole::table_row, {"Weeks 1 to 4"}, 395), row(BlockRole::table_row, {"1", "8 times"}, 420),
         spanish, block(BlockRole::running, "page 1 of 1", 800)});
}

inline pacewise::PdfInfo info() { return {"Home exercise plan", "en", {}, {}}; }

}
