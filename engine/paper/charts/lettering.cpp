#include "engine/paper/charts/lettering.h"

#include "engine/paper/charts/strokes.h"

namespace pacewise {

double Lettering::width(const std::string& words, bool bold) const
{
    return ruler.width({words, bold}, size);
}

TextRun Lettering::set(const std::string& words, Spot at, Anchor anchor, bool bold) const
{
    const double wide = width(words, bold);
    const double before = anchor == Anchor::start ? 0 : anchor == Anchor::middle ? wide / 2 : wide;
    return {{at.x - before, at.y, wide, line()}, words, size, bold, black};
}

void Lettering::add(Block& block, const std::string& words, Spot at, Anchor anchor) const
{
    const TextRun run = set(words, at, anchor);
    const double above = 0.15 * size;  // the letters fill less than their line
    block.items.push_back(surface({run.area.x - 1, run.area.y + above, run.area.width + 2, size}, white));
    block.items.push_back(run);
}

}
