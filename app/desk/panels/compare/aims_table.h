// What plans are like, in a few numbers, in columns beside each other.
#pragma once

#include "app/desk/panels/compare/compared.h"
#include "app/desk/widgets/ui.h"

namespace pacewise {

/// Before, now, and the difference in a word.
void draw_both_aims(Ui&, const Compared&);

}
