#include "app/desk/widgets/shaped_text.h"

#include "app/desk/widgets/words.h"
#include "engine/render/text_pixels.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

std::uint32_t rgb_of(ImU32 ink)
{
    return ((ink >> IM_COL32_R_SHIFT & 0xFF) << 16) | ((ink >> IM_COL32_G_SHIFT & 0xFF) << 8) |
           (ink >> IM_COL32_B_SHIFT & 0xFF);
}

void as_picture(Ui& ui, const std::string& text, const ImFont& font, bool bold)
{
    const double high = std::ceil(static_cast<double>(font.FontSize) * 1.3);
    const std::uint32_t rgb = rgb_of(ui.theme.ink);
    const std::string name =
        "text " + std::to_string(high) + (bold ? " bold " : " ") + std::to_string(rgb) + " " + text;
    const Picture picture = ui.pictures.show(name, [&] { return text_pixels(text, high, rgb, bold); });
    const float there = ImGui::GetContentRegionAvail().x;
    const float share = picture.width > 0 ? std::min(1.f, there / picture.width) : 1.f;
    if (!picture.texture) return ImGui::Dummy({1, static_cast<float>(high)});
    ImGui::Image(picture.texture, {picture.width * share, picture.height * share});
}

void in_any_script(Ui& ui, const std::string& text, ImFont* font, bool bold)
{
    if (needs_shaping(text)) return as_picture(ui, text, *font, bold);
    ImGui::PushFont(font);
    const std::string shown = fitted_text(text, ImGui::GetContentRegionAvail().x);
    ImGui::TextUnformatted(shown.c_str());
    ImGui::PopFont();
    if (shown != text && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", text.c_str());
}

}

void shaped_title(Ui& ui, const std::string& text) { in_any_script(ui, text, ui.fonts.title, true); }
void shaped_text(Ui& ui, const std::string& text) { in_any_script(ui, text, ui.fonts.text, false); }

}
