#include "app/desk/widgets/lettering.h"

#include "app/desk/widgets/words.h"

#include <cfloat>

namespace pacewise {

namespace {

/// How many letters fit, up to a space; the first word where not even that fits.
std::size_t break_of(ImFont* font, const std::string& text, float width)
{
    if (width_of(font, text) <= width) return text.size();
    std::size_t fits = text.find(' ');
    if (fits == std::string::npos) return text.size();
    for (std::size_t next = text.find(' ', fits + 1); next != std::string::npos;
         next = text.find(' ', next + 1)) {
        if (width_of(font, text.substr(0, next)) > width) break;
        fits = next;
    }
    return fits;
}

}

float width_of(ImFont* font, const std::string& text)
{
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, text.c_str(), text.c_str() + text.size()).x;
}

float line_height(ImFont* font) { return font->FontSize * 1.2f; }

void words_at(ImFont* font, ImVec2 at, ImU32 ink, const std::string& text)
{
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, ink, text.c_str(),
                                        text.c_str() + text.size());
}

std::string fitted_in(ImFont* font, const std::string& text, float width)
{
    ImGui::PushFont(font);
    std::string fits = fitted_text(text, width);
    ImGui::PopFont();
    return fits;
}

std::vector<std::string> lines_in(ImFont* font, const std::string& text, float width, std::size_t most)
{
    std::vector<std::string> lines;
    std::string rest = text;
    while (!rest.empty() && lines.size() < most) {
        const bool last = lines.size() + 1 == most;
        const std::size_t cut = last ? rest.size() : break_of(font, rest, width);
        lines.push_back(fitted_in(font, rest.substr(0, cut), width));
        rest.erase(0, cut);
        rest.erase(0, rest.find_first_not_of(' '));
    }
    return lines;
}

std::string begun_large(std::string text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if (!text.empty() && byte(0) >= 'a' && byte(0) <= 'z') text[0] = static_cast<char>(byte(0) - 32);
    const bool accented = text.size() > 1 && byte(0) == 0xC3 && byte(1) >= 0xA0 && byte(1) != 0xB7;
    if (accented) text[1] = static_cast<char>(byte(1) - 32);
    return text;
}

}
