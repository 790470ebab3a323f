#include "engine/paper/good_to_know.h"

namespace pacewise {

namespace {

void place_list(Flow& flow, const Setting& set, PrintLine::Where where, const std::string& name)
{
    Boxed box;
    box.look.width = 1;
    box.look.radius = 6;
    box.padding = set.sheet.gap(1.2);
    box.side = set.sheet.gap(2);
    box.row_gap = set.sheet.gap(0.5);
    const double width = set.sheet.text_width() - 2 * box.side;
    box.head = set.heading(name, width);
    box.head_again = set.heading(set.say()("continued", {{"what", name}}), width);
    for (const PrintLine& line : set.input.lines)
        if (line.where == where)
            box.rows.push_back(set.text("\u2022 " + set.say().of(line.text), width, BlockRole::list_item));
    if (box.rows.empty()) return;
    flow.skip(set.sheet.gap(3));
    flow.place(std::move(box));
}

}

void place_good_to_know(Flow& flow, const Setting& set)
{
    place_list(flow, set, PrintLine::Where::good_to_know, set.say()("good_to_know"));
}

void place_more_to_know(Flow& flow, const Setting& set)
{
    place_list(flow, set, PrintLine::Where::after_cards, set.say()("more_to_know"));
}

}
