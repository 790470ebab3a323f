#include "engine/paper/good_to_know.h"

#include "engine/paper/list_box.h"

namespace pacewise {

namespace {

void place_list(Flow& flow, const Setting& set, PrintLine::Where where, const std::string& name)
{
    Boxed box = list_box(set, name);
    TextsTogether texts(set.say());
    for (const PrintLine& line : set.input.lines)
        if (line.where == where)
            box.rows.push_back(set.in_own_language(
                set.text("\u2022 " + texts.of(line.text), list_width(set), BlockRole::list_item), line.text));
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
