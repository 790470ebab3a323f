#include "engine/paper/signs.h"

namespace pacewise {

namespace {

Piece centred(const Ruler& ruler, const Phrase& phrase, const TextStyle& style, double width, double height)
{
    Piece whole;
    Piece word = word_piece(ruler, phrase, style);
    const double x = (width - word.width) / 2, y = (height - word.height) / 2;
    put(whole, std::move(word), x, y);
    whole.width = width, whole.height = height;
    return whole;
}

Disc::Fill fill_of(DayVersion version)
{
    switch (version) {
    case DayVersion::full: return Disc::Fill::full;
    case DayVersion::lighter: return Disc::Fill::half;
    case DayVersion::least: return Disc::Fill::none;
    }
    return Disc::Fill::full;
}

}

Piece tick_box(const Ruler& ruler, const Sheet& sheet, const std::string& letter)
{
    Piece box{
        sheet.tick, sheet.tick, {{BlockRole::list_item, {TickBox{{0, 0, sheet.tick, sheet.tick}}}, {}}}};
    if (letter.empty()) return box;
    put(box,
        centred(ruler, {letter, false}, {sheet.small, BlockRole::list_item, black}, sheet.tick, sheet.tick),
        0, 0);
    return box;
}

Piece card_number(const Ruler& ruler, const Sheet& sheet, int number)
{
    const double side = 2 * sheet.number;
    Piece piece = piece_of(
        {BlockRole::list_item, {Disc{{sheet.number, sheet.number}, sheet.number, Disc::Fill::full, {}}}, {}},
        side, side);
    put(piece,
        centred(ruler, {std::to_string(number), true}, {sheet.body * 0.95, BlockRole::list_item, white}, side,
                side),
        0, 0);
    return piece;
}

Piece version_sign(const Sheet& sheet, DayVersion version, const std::string& alt)
{
    const double r = sheet.mark;
    return piece_of({BlockRole::list_item, {Disc{{r, r}, r, fill_of(version), alt}}, {}}, 2 * r, 2 * r);
}

}
