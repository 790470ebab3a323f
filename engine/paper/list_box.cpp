#include "engine/paper/list_box.h"

namespace pacewise {

namespace {

double side_gap(const Setting& set) { return set.sheet.gap(2); }

}

double list_width(const Setting& set) { return set.sheet.text_width() - 2 * side_gap(set); }

Boxed list_box(const Setting& set, const std::string& name)
{
    Boxed box;
    box.look.width = 1;
    box.look.radius = 6;
    box.padding = set.sheet.gap(1.2);
    box.side = side_gap(set);
    box.row_gap = set.sheet.gap(0.5);
    box.head = set.heading(name, list_width(set));
    box.head_again = set.heading(set.say()("continued", {{"what", name}}), list_width(set));
    return box;
}

}
