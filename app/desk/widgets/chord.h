// A key pressed together with Ctrl, Shift or Alt, as the window system told it. Keys come as a queue of
// events: a key that is pressed and let go between two frames is not lost.
#pragma once

#include <string>
#include <vector>

namespace pacewise {

/// Codes of keys; printable keys are their capital letter or sign. The numbers are those of the window
/// system, so that window and tests agree.
namespace key {
inline constexpr int space = 32, escape = 256, enter = 257, tab = 258, backspace = 259, insert = 260,
                     del = 261, right = 262, left = 263, down = 264, up = 265, page_up = 266, page_down = 267,
                     home = 268, end = 269, f1 = 290, f5 = 294, f6 = 295, keypad_enter = 335;
}

struct Chord {
    int key = 0;
    bool ctrl = false, shift = false, alt = false;
    bool operator==(const Chord&) const = default;
};

/// "Ctrl+Shift+Z"
std::string chord_text(Chord);

using Chords = std::vector<Chord>;
/// Whether it was pressed; it is taken out, so that nobody else acts on it as well.
bool take(Chords&, Chord);

}
