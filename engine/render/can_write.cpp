#include "engine/render/can_write.h"

#include "engine/render/pango_text.h"

#include <algorithm>
#include <array>

namespace pacewise {

bool can_write(const std::string& language, const std::string& words)
{
    const auto context = exact_context(language);
    const auto layout = text_layout(context.get(), words, 14, false);
    return pango_layout_get_unknown_glyphs_count(layout.get()) == 0;
}

std::string font_package_for(const std::string& language)
{
    constexpr std::array chinese_japanese_korean{"zh", "ja", "ko"};
    const bool is_one_of_them = std::ranges::any_of(
        chinese_japanese_korean, [&](const char* name) { return language.substr(0, 2) == name; });
    return is_one_of_them ? "fonts-noto-cjk" : "fonts-noto-core";
}

}
