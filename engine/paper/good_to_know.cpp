#include "engine/paper/good_to_know.h"

namespace pacewise {

void place_good_to_know(Flow& flow, const Setting& set)
{
    Boxed box;
    box.look.width = 1;
    box.look.radius = 6;
    box.padding = set.sheet.gap(1.2);
    box.side = set.sheet.gap(2);
    box.row_gap = set.sheet.gap(0.5);
    const double width = set.sheet.text_width() - 2 * box.side;
    const std::string name = set.say()("good_to_know");
    box.head = set.heading(name, width);
    box.head_again = set.heading(set.say()("continued", {{"what", name}}), width);
    for (const PrintLine& line : set.input.lines)
        if (line.where == PrintLine::Where::good_to_know)
            box.rows.push_back(set.text("\u2022 " + set.say().of(line.text), width, BlockRole::list_item));
    if (box.rows.empty()) return;
    flow.skip(set.sheet.gap(3));
    flow.place(std::move(box));
}

}
