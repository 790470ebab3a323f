#include "engine/paper/blank_page.h"

namespace pacewise {

Page blank_page(const Setting& set)
{
    const Sheet& sheet = set.sheet;
    Page page{sheet.width, sheet.height, {}, PagePart::blank};
    Piece words = set.text(set.say()("blank_page"), sheet.text_width());
    const double x = (sheet.width - words.width) / 2, y = sheet.height / 3;
    for (Block& block : words.blocks) page.blocks.push_back(moved(std::move(block), x, y));
    return page;
}

}
