// The words and numbers of a chart, all of one size, set left of a spot, right of it or around it.
#pragma once

#include "engine/page/page.h"
#include "engine/page/ruler.h"

#include <string>

namespace pacewise {

enum class Anchor { start, middle, end };

struct Lettering {
    const Ruler& ruler;
    double size = 12;

    double line() const { return 1.3 * size; }
    double width(const std::string& words, bool bold = false) const;
    /// One line; its top is at `y`.
    TextRun set(const std::string& words, Spot, Anchor, bool bold = false) const;
    /// The same on white, where lines pass behind it.
    void add(Block&, const std::string& words, Spot, Anchor) const;
};

}
