// Small questions about one block of a page: which number is on its disc, which letters are in its boxes.
#pragma once

#include "engine/page/page.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// Around everything in it.
Area area_of(const Block&);
bool lies_in(const Area& inner, const Area& outer, double slack = 0.5);
bool meet(const Area& a, const Area& b, double slack = 0.5);
Spot middle_of(const Area&);
bool holds(const Area&, Spot);

/// The number in white on a full disc; nothing when there is none.
std::optional<int> number_on(const Block&);
/// All its words but those on a disc or in a tick box.
std::string words_of(const Block&);
bool has_tick_box(const Block&);
/// The letter in each of its boxes, in the order of reading.
std::vector<std::string> letters_in_boxes(const Block&);
bool has_sign(const Block&, Disc::Fill);
/// On a disc, or in a tick box: not part of the running text.
bool is_on_sign(const Block&, const TextRun&);

}
