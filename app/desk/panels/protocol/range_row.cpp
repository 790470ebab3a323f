#include "app/desk/panels/protocol/range_row.h"

#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

std::optional<Range<int>> range_row(Ui& ui, const std::string& name, const std::string& label,
                                    Range<int> range, NumberLimits limits)
{
    faint(ui, label);
    std::optional<Range<int>> next;
    if (const auto least = number_field(ui, name + " least", "", range.least, limits))
        next = Range<int>{*least->value, std::max(*least->value, range.most)};
    ImGui::SameLine(0, ui.px(8));
    ImGui::AlignTextToFramePadding();
    faint(ui, ui.say("protocol.to"));
    ImGui::SameLine(0, ui.px(8));
    if (const auto most = number_field(ui, name + " most", "", range.most, limits))
        next = Range<int>{std::min(range.least, *most->value), *most->value};
    return next;
}

}
