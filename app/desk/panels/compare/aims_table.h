// What plans are like, in a few numbers, in columns beside each other.
#pragma once

#include "app/desk/panels/compare/compared.h"
#include "app/desk/widgets/ui.h"

#include <array>

namespace pacewise {

/// Before, now, and the difference in a word.
void draw_both_aims(Ui&, const Compared&);

/// One number of a plan; less is better in all of them.
struct AimRow {
    const char* key;  ///< of its words
    long (*value)(const PlanAims&);
};
const std::array<AimRow, 7>& aim_rows();

}
