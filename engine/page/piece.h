// A part of a page that is not placed yet: its blocks count from its own top left corner. Pieces are put
// together to larger ones and at last onto a page.
#pragma once

#include "engine/page/page.h"

namespace pacewise {

struct Piece {
    double width = 0;
    double height = 0;
    std::vector<Block> blocks;
};

Block moved(Block, double right, double down);
/// Puts `part` into `whole` at this place; the whole grows downwards when it must.
void put(Piece& whole, Piece part, double x, double y);
/// Puts `part` under what is there.
void put_below(Piece& whole, Piece part, double gap = 0);
/// All blocks as one, such as everything that belongs to one entry of a list.
Block merged(BlockRole, const Piece&);
/// A piece that holds one block.
Piece piece_of(Block, double width, double height);
/// A border around a whole area, under everything else.
void frame_in(Piece&, const Frame&);

}
