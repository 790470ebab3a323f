// A list that a patient or therapist reads through: a frame, its name, lines under it; the name is said again
// where the list goes on over the page.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

#include <string>

namespace pacewise {

/// Without rows yet.
Boxed list_box(const Setting&, const std::string& name);
/// How wide the rows of such a box are, in points.
double list_width(const Setting&);

}
