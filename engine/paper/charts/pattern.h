// Surfaces that stay apart in greyscale and on a photocopy: by pattern, never by colour.
#pragma once

#include "engine/page/page.h"

namespace pacewise {

enum class Pattern { solid, hatched, dotted, blank, striped };

/// Fills the area and draws its border.
void add_pattern(Block&, Pattern, const Area&);

}
