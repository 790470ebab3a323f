#include "engine/paper/diary/cells.h"

#include "engine/paper/signs.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

Piece behind_name(const Setting& set, const std::string& name, Piece field)
{
    Piece word = word_piece(set.ruler, {name, false}, {set.sheet.body, BlockRole::list_item, black});
    return in_lines({std::move(word), std::move(field)}, 1e6, set.sheet.gap(0.6));
}

}

Piece number_cell(const Setting& set, double width)
{
    const Area area{0, 0, std::max(width, set.sheet.tick), set.sheet.tick};
    return piece_of({BlockRole::list_item, {Frame{area, 0.9, 2, false, false}}, {}}, area.width, area.height);
}

Piece named_cell(const Setting& set, const std::string& name)
{
    return behind_name(set, name, number_cell(set));
}

Piece named_tick(const Setting& set, const std::string& name)
{
    return behind_name(set, name, tick_box(set.ruler, set.sheet, {}));
}

Piece in_lines(std::vector<Piece> pieces, double width, double gap)
{
    Piece whole;
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first;
        double used = 0, height = 0;
        while (last < pieces.size() && (last == first || used + gap + pieces[last].width <= width)) {
            used += (last == first ? 0 : gap) + pieces[last].width;
            height = std::max(height, pieces[last++].height);
        }
        const double top = whole.height + (first == 0 ? 0 : gap * 0.5);
        double x = 0;
        for (; first < last; ++first) {
            const double step = pieces[first].width + gap, down = (height - pieces[first].height) / 2;
            put(whole, std::move(pieces[first]), x, top + down);
            x += step;
        }
        whole.height = top + height;
    }
    return whole;
}

}
