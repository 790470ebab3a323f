#include "engine/page/text_piece.h"

#include "engine/page/sheet.h"

#include <algorithm>

namespace pacewise {

Piece text_piece(const Ruler& ruler, std::span<const Phrase> phrases, const TextStyle& style, double width)
{
    Block block{style.role, {}, {}};
    Piece piece;
    const double step = Sheet::line(style.size);
    for (const TextLine& line : ruler.lines(phrases, style.size, width)) {
        for (const LinePart& part : line) {
            block.items.push_back(TextRun{
                {part.x, piece.height, part.width, step}, part.text, style.size, part.bold, style.ink});
            piece.width = std::max(piece.width, part.x + part.width);
        }
        piece.height += step;
    }
    piece.blocks.push_back(std::move(block));
    return piece;
}

Piece text_piece(const Ruler& ruler, const Phrase& phrase, const TextStyle& style, double width)
{
    return text_piece(ruler, std::span(&phrase, 1), style, width);
}

Piece word_piece(const Ruler& ruler, const Phrase& phrase, const TextStyle& style)
{
    constexpr double endless = 100'000;
    return text_piece(ruler, phrase, style, endless);
}

}
