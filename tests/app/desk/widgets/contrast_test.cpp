#include "app/desk/widgets/theme.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace pacewise {

namespace {

double linear(float part)
{
    return part <= 0.04045f ? part / 12.92 : std::pow((static_cast<double>(part) + 0.055) / 1.055, 2.4);
}

/// Relative luminance as the Web Content Accessibility Guidelines 2.2 define it.
double luminance(ImU32 value)
{
    const ImVec4 part = colour(value);
    return 0.2126 * linear(part.x) + 0.7152 * linear(part.y) + 0.0722 * linear(part.z);
}

double contrast(ImU32 a, ImU32 b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Pair {
    std::string what;
    ImU32 ink, under;
};

/// Everything that is written, on everything that it is written on.
std::vector<Pair> texts(const Theme& theme)
{
    std::vector<Pair> pairs;
    const std::pair<const char*, ImU32> inks[] = {{"ink", theme.ink},   {"faint", theme.faint_ink},
                                                  {"warn", theme.warn}, {"danger", theme.danger},
                                                  {"good", theme.good}, {"accent", theme.accent}};
    const std::pair<const char*, ImU32> under[] = {{"page", theme.page},
                                                   {"card", theme.card},
                                                   {"field", theme.field},
                                                   {"hover", theme.hover},
                                                   {"chosen", theme.accent_soft}};
    for (const auto& [ink, ink_value] : inks)
        for (const auto& [surface, surface_value] : under)
            pairs.push_back({std::string(ink) + " on " + surface, ink_value, surface_value});
    pairs.push_back({"ink on flash", theme.ink, theme.flash});
    pairs.push_back({"faint on flash", theme.faint_ink, theme.flash});
    pairs.push_back({"warn on its own", theme.warn, theme.warn_soft});
    pairs.push_back({"danger on its own", theme.danger, theme.danger_soft});
    pairs.push_back({"good on its own", theme.good, theme.good_soft});
    pairs.push_back({"on the main button", theme.accent_ink, theme.accent});
    pairs.push_back(
        {"on the main button under the mouse", theme.accent_ink, mixed(theme.accent, theme.ink, 0.2f)});
    return pairs;
}

void check(const std::vector<Pair>& pairs, double least)
{
    for (const Pair& pair : pairs) {
        INFO(pair.what << " " << contrast(pair.ink, pair.under));
        CHECK(contrast(pair.ink, pair.under) >= least);
    }
}

/// What shows where a field, a button or the keyboard is.
std::vector<Pair> borders(const Theme& theme)
{
    return {
        {"field on page", theme.field_edge, theme.page},     {"field on card", theme.field_edge, theme.card},
        {"focus on page", theme.focus, theme.page},          {"focus on card", theme.focus, theme.card},
        {"focus on chosen", theme.focus, theme.accent_soft}, {"accent on card", theme.accent, theme.card},
        {"accent on page", theme.accent, theme.page}};
}

}

TEST_CASE("the measure of contrast knows black on white and a colour on itself")
{
    CHECK(contrast(IM_COL32(0, 0, 0, 255), IM_COL32(255, 255, 255, 255)) == Approx(21));
    CHECK(contrast(IM_COL32(9, 99, 199, 255), IM_COL32(9, 99, 199, 255)) == Approx(1));
}

TEST_CASE("the calm look has a contrast of 4.5 to 1 for every text and 3 to 1 for every border")
{
    check(texts(theme_for(Contrast::calm)), 4.5);
    check(borders(theme_for(Contrast::calm)), 3);
}

TEST_CASE("high contrast has 7 to 1 for every text and 3 to 1 for every border, also of cards")
{
    const Theme theme = theme_for(Contrast::high);
    CHECK(theme.high_contrast);
    check(texts(theme), 7);
    check(borders(theme), 3);
    check({{"card on page", theme.card_edge, theme.page}}, 3);
}

}
