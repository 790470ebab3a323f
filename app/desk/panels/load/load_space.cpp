#include "app/desk/panels/load/load_space.h"

#include "app/desk/widgets/lettering.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

int LoadSpace::day_at(float x) const
{
    return std::clamp(static_cast<int>(std::floor((x - left) / day_width())), 0, days - 1);
}

LoadSpace load_space(const Ui& ui, const LoadView& view, ImVec2 low, ImVec2 high, float legend)
{
    constexpr float minutes_share = 0.46f;
    const float line = line_height(ui.fonts.small), numbers = width_of(ui.fonts.small, "00000") + ui.px(6);
    LoadSpace space;
    space.days = static_cast<int>(view.days.size());
    space.left = low.x + numbers;
    space.right = std::max(space.left + 1, high.x - legend);
    space.phases = {low.y, low.y + line};
    space.weeks = {high.y - line, high.y};
    space.signs = {space.weeks.top - ui.px(22), space.weeks.top};
    const float top = space.phases.bottom + ui.px(2), bottom = space.signs.top - ui.px(2), gap = ui.px(10);
    const float middle = top + (bottom - top - gap) * minutes_share;
    space.minutes = {top, middle};
    space.load = {middle + gap, bottom};
    return space;
}

}
