// Texts of one-sided exercises are written once for both sides: "Step your <side> foot back." The sheet of a
// patient names the side that is prescribed, and <other> the other one.
#pragma once

#include "engine/terms/body.h"

#include <string>
#include <string_view>

namespace pacewise {

/// Fills in <side> and <other>, in Spanish <side/o> and <side/a>, in German <side/e> and <side/en>, in French
/// and Arabic <side/m> and <side/f>, and the same of <other>. `both` reads as right.
std::string for_side(std::string text, std::string_view language, Side side);
/// The word for right or left in a text that must serve both sides; empty when there is none.
std::string names_a_side(std::string_view text);

}
