#include "app/desk/widgets/fonts.h"

#include <imgui_freetype.h>

#include <cmath>
#include <string>

namespace pacewise {

namespace {

const std::string noto = "/usr/share/fonts/truetype/noto/";
const std::string icon_file =
    "/usr/share/fonts/truetype/material-design-icons-iconfont/MaterialIcons-Regular.ttf";

// ImGui keeps pointers to these.
constexpr ImWchar letters[] = {0x0020, 0x024F, 0x0370, 0x03FF, 0x0400, 0x052F, 0x1E00,
                               0x1EFF, 0x2010, 0x205E, 0x20A0, 0x20BF, 0};
constexpr ImWchar signs[] = {0x2190, 0x22FF, 0x25A0, 0x25FF, 0};
constexpr ImWchar icons[] = {0xE000, 0xF000, 0xF10D, 0xF10D, 0};

bool is_there(const std::string& file) { return std::filesystem::exists(file); }

void merge(const std::string& file, float pixels, const ImWchar* range, float drop)
{
    if (!is_there(file)) return;
    ImFontConfig config;
    config.MergeMode = true;
    config.GlyphOffset.y = drop;
    config.GlyphMinAdvanceX = range == icons ? pixels : 0.f;
    ImGui::GetIO().Fonts->AddFontFromFileTTF(file.c_str(), pixels, &config, range);
}

ImFont* add(const std::string& file, float size)
{
    const float pixels = std::floor(size);
    if (!is_there(file)) return ImGui::GetIO().Fonts->AddFontDefault();
    ImFont* font = ImGui::GetIO().Fonts->AddFontFromFileTTF(file.c_str(), pixels, nullptr, letters);
    merge(noto + "NotoSansMath-Regular.ttf", pixels, signs, 0);
    merge(icon_file, std::floor(pixels * 1.15f), icons, std::floor(pixels * 0.26f));
    return font;
}

}

Fonts load_fonts(float scale)
{
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts->Clear();
    io.Fonts->FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    Fonts fonts;
    fonts.text = add(noto + "NotoSans-Regular.ttf", 18 * scale);
    fonts.bold = add(noto + "NotoSans-Bold.ttf", 18 * scale);
    fonts.title = add(noto + "NotoSans-Bold.ttf", 24 * scale);
    fonts.small = add(noto + "NotoSans-Regular.ttf", 15 * scale);
    fonts.icons = is_there(icon_file);
    io.Fonts->Build();
    return fonts;
}

Fonts plain_fonts()
{
    ImFont* font = ImGui::GetIO().Fonts->AddFontDefault();
    return {font, font, font, font, false};
}

}
