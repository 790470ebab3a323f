// Words become pieces of a page: broken into lines, left-aligned, at the height that their lines need.
#pragma once

#include "engine/page/piece.h"
#include "engine/page/ruler.h"

namespace pacewise {

struct TextStyle {
    double size = 14;
    BlockRole role = BlockRole::paragraph;
    Ink ink = black;
};

Piece text_piece(const Ruler&, std::span<const Phrase>, const TextStyle&, double width);
Piece text_piece(const Ruler&, const Phrase&, const TextStyle&, double width);
/// One line that is as wide as its words.
Piece word_piece(const Ruler&, const Phrase&, const TextStyle&);

}
