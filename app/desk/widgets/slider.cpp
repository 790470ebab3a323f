#include "app/desk/widgets/slider.h"

#include "app/desk/widgets/words.h"

#include <algorithm>
#include <cstdio>

namespace pacewise {

namespace {

std::string written(double value, const char* format)
{
    char text[64];
    return std::snprintf(text, sizeof text, format, value) > 0 ? text : "";
}

/// How many steps the arrow keys of this frame ask for.
int steps_asked(Ui& ui)
{
    int steps = 0;
    const auto count = [&](int key, int by) {
        while (take(ui.chords, {key})) steps += by;
        while (take(ui.chords, {.key = key, .shift = true})) steps += 10 * by;
    };
    count(key::right, 1);
    count(key::left, -1);
    return steps;
}

}

std::optional<double> slider(Ui& ui, const std::string& name, const std::string& label, double value,
                             SliderLimits limits, float width)
{
    ImGui::BeginGroup();
    if (!label.empty()) faint(ui, label + "  " + written(value, limits.shows));
    ImGui::SetNextItemWidth(width > 0 ? ui.px(width) : -1.f);
    auto moved = static_cast<float>(value);
    const bool dragged =
        ImGui::SliderFloat(("###" + name).c_str(), &moved, static_cast<float>(limits.least),
                           static_cast<float>(limits.most), "", ImGuiSliderFlags_AlwaysClamp);
    note_item(ui, name, ItemKind::slider);
    ImGui::EndGroup();
    const int steps = ui.focus.at == ui.named(name) ? steps_asked(ui) : 0;
    if (dragged) return moved;
    if (steps == 0) return {};
    return std::clamp(value + steps * limits.step, limits.least, limits.most);
}

}
