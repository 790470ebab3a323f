// The letters of the desk: Noto Sans in three sizes, with the signs of mathematics and icons in between.
// Latin, Greek and Cyrillic; names in other scripts are drawn as pictures (shaped_text).
#pragma once

#include <filesystem>
#include <imgui.h>

namespace pacewise {

struct Fonts {
    ImFont* text = nullptr;
    ImFont* bold = nullptr;
    ImFont* title = nullptr;
    ImFont* small = nullptr;
    bool icons = false;  ///< whether the icon font is installed; else icons are left out
};

/// Fills the atlas of the current ImGui context. Where the fonts are not installed, ImGui's own letters.
Fonts load_fonts(float scale);
/// ImGui's own letters, for tests: no file is read.
Fonts plain_fonts();

}
