#include "engine/render/outline_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace pacewise {

namespace {

/// Hundredths, without zeros at the end, and a space: "70.5 ".
void add_number(std::string& text, double value)
{
    long hundredths = std::lround(value * 100);
    if (hundredths < 0) {
        text += '-';
        hundredths = -hundredths;
    }
    std::array<char, 24> digits{};
    text.append(digits.data(),
                std::to_chars(digits.data(), digits.data() + digits.size(), hundredths / 100).ptr);
    if (const long rest = hundredths % 100; rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
    }
    text += ' ';
}

void add_ink(std::string& text, const Ink& ink, const char* operation)
{
    for (const double part : {ink.red, ink.green, ink.blue}) add_number(text, part);
    text += operation;
}

void add_path(std::string& text, const Outline& outline)
{
    const char* operation = "m ";
    for (const Spot& spot : outline.points) {
        add_number(text, spot.x);
        add_number(text, spot.y);
        text += operation;
        operation = "l ";
    }
}

void add_outline(std::string& text, const Outline& outline)
{
    if (outline.points.empty()) return;
    const bool filled = outline.width <= 0;
    add_ink(text, outline.ink, filled ? "rg " : "RG ");
    if (!filled) {
        add_number(text, outline.width);
        text += "w ";
    }
    add_path(text, outline);
    text += filled ? "h f\n" : outline.closed ? "h S\n" : "S\n";
}

}

bool only_outlines(std::span<const PageItem* const> items)
{
    return !items.empty() && std::all_of(items.begin(), items.end(), [](const PageItem* item) {
        return std::holds_alternative<Outline>(*item);
    });
}

std::string outline_text(std::span<const PageItem* const> items)
{
    std::string text = "q 1 J 1 j\n";
    for (const PageItem* item : items) add_outline(text, std::get<Outline>(*item));
    return text + "Q\n";
}

}
