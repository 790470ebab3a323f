#include "app/desk/widgets/chord.h"

#include <algorithm>
#include <iterator>

namespace pacewise {

namespace {

std::string key_text(int code)
{
    struct Name {
        int code;
        const char* text;
    };
    static constexpr Name names[] = {
        {key::space, "Space"}, {key::escape, "Esc"},   {key::enter, "Enter"},
        {key::tab, "Tab"},     {key::del, "Del"},      {key::backspace, "Backspace"},
        {key::right, "Right"}, {key::left, "Left"},    {key::down, "Down"},
        {key::up, "Up"},       {key::page_up, "PgUp"}, {key::page_down, "PgDn"},
        {key::home, "Home"},   {key::end, "End"}};
    for (const Name& name : names)
        if (name.code == code) return name.text;
    if (code >= key::f1 && code < key::f1 + 12) return "F" + std::to_string(code - key::f1 + 1);
    return std::string(1, static_cast<char>(code));
}

}

std::string chord_text(Chord chord)
{
    std::string text;
    if (chord.ctrl) text += "Ctrl+";
    if (chord.alt) text += "Alt+";
    if (chord.shift) text += "Shift+";
    return text + key_text(chord.key);
}

bool take(Chords& chords, Chord wanted)
{
    const auto found = std::find(chords.begin(), chords.end(), wanted);
    if (found == chords.end()) return false;
    chords.erase(found);
    return true;
}

}
