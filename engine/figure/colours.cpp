#include "engine/figure/drawing.h"

#include <cmath>

namespace pacewise {

namespace {

struct Paint {
    unsigned colour, line;
};

Paint paint_of(Role role)
{
    switch (role) {
    case Role::paper: return {0xffffff, 0xffffff};
    case Role::outline: return {0x22303c, 0x111111};
    case Role::skin: return {0xdcb497, 0xffffff};
    case Role::skin_far: return {0xead2c0, 0xffffff};
    case Role::shirt: return {0x7fa8b8, 0xffffff};
    case Role::shirt_far: return {0xaec8d2, 0xffffff};
    case Role::trousers: return {0x47607a, 0xeeeeee};
    case Role::trousers_far: return {0x95a5b6, 0xf6f6f6};
    case Role::shoe: return {0x2b3a49, 0x555555};
    case Role::shoe_far: return {0x7f8b95, 0x999999};
    case Role::hair: return {0x54473f, 0x333333};
    case Role::face: return {0x4a3a33, 0x111111};
    case Role::ear: return {0xbf8f70, 0x777777};
    case Role::accent: return {0xe08a3c, 0xc4c4c4};
    case Role::accent_far: return {0xf0c093, 0xd8d8d8};
    case Role::prop: return {0xb9a58c, 0xffffff};
    case Role::prop_dark: return {0x8a7660, 0x777777};
    case Role::prop_light: return {0xd9cdbb, 0xffffff};
    case Role::mat: return {0xc9d6d4, 0xe4e4e4};
    case Role::wall: return {0xdfe3e4, 0xf2f2f2};
    case Role::floor: return {0xeef1f2, 0xf4f4f4};
    case Role::band: return {0xb83a5e, 0x333333};
    case Role::cloth: return {0x6d9f86, 0xffffff};
    case Role::cushion: return {0xc3b6d2, 0xf4f4f4};
    case Role::ball: return {0xb83a5e, 0xdddddd};
    case Role::arrow: return {0xc2410c, 0x111111};
    case Role::breath: return {0x3d86a8, 0x444444};
    case Role::water: return {0xdcedf3, 0xf6f6f6};
    case Role::wave: return {0x86b9cd, 0x8a8a8a};
    case Role::foam: return {0x8fa6c9, 0xdedede};
    case Role::helper_shirt: return {0xd3d7d6, 0xffffff};
    case Role::helper_trousers: return {0xb3b9bb, 0xf4f4f4};
    case Role::helper_hair: return {0x9b938c, 0xb0b0b0};
    case Role::helper_skin: return {0xe6cdb9, 0xffffff};
    case Role::helper_outline: return {0x8d979c, 0x8a8a8a};
    case Role::mark: return {0xe3b53c, 0x9a9a9a};
    case Role::rubber: return {0x59626a, 0x777777};
    }
    return {};
}

Colour colour_from(unsigned code)
{
    const auto part = [code](unsigned bits) { return static_cast<double>((code >> bits) & 255u) / 255; };
    return {part(16), part(8), part(0)};
}

}

Colour colour_of(Role role, LineStyle style)
{
    const Paint paint = paint_of(role);
    return colour_from(style == LineStyle::colour ? paint.colour : paint.line);
}

std::string colour_text(Colour colour)
{
    std::string text = "#";
    for (const double part : {colour.red, colour.green, colour.blue}) {
        const auto value = static_cast<unsigned>(std::lround(part * 255));
        text += "0123456789abcdef"[value / 16];
        text += "0123456789abcdef"[value % 16];
    }
    return text;
}

}
