#include "engine/page/piece.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace pacewise {

namespace {

struct Move {
    double right;
    double down;

    void operator()(Frame& frame) const { shift(frame.area); }
    void operator()(TickBox& box) const { shift(box.area); }
    void operator()(TextRun& run) const { shift(run.area); }
    void operator()(Image& image) const { shift(image.area); }
    void operator()(Disc& disc) const { shift(disc.centre); }
    void operator()(Outline& outline) const
    {
        for (Spot& spot : outline.points) shift(spot);
    }
    template <class T> void shift(T& thing) const
    {
        thing.x += right;
        thing.y += down;
    }
};

}

Block moved(Block block, double right, double down)
{
    for (PageItem& item : block.items) std::visit(Move{right, down}, item);
    return block;
}

void put(Piece& whole, Piece part, double x, double y)
{
    for (Block& block : part.blocks) whole.blocks.push_back(moved(std::move(block), x, y));
    whole.width = std::max(whole.width, x + part.width);
    whole.height = std::max(whole.height, y + part.height);
}

void put_below(Piece& whole, Piece part, double gap)
{
    const double y = whole.height + gap;
    put(whole, std::move(part), 0, y);
}

namespace {

/// Of all parts that have words; empty when they differ.
std::string common_language(const Piece& piece)
{
    std::optional<std::string> common;
    for (const Block& part : piece.blocks) {
        if (text_of(part).empty()) continue;
        if (common && *common != part.language) return {};
        common = part.language;
    }
    return common.value_or(std::string());
}

}

Block merged(BlockRole role, const Piece& piece)
{
    Block block{role, {}, {}};
    for (const Block& part : piece.blocks)
        std::copy(part.items.begin(), part.items.end(), std::back_inserter(block.items));
    block.language = common_language(piece);
    return block;
}

Piece piece_of(Block block, double width, double height) { return {width, height, {std::move(block)}}; }

void frame_in(Piece& piece, const Frame& frame)
{
    piece.blocks.insert(piece.blocks.begin(), Block{BlockRole::decoration, {frame}, {}});
}

}
