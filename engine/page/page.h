// Printed pages as plain values: text, boxes and pictures at their places, in reading order. The PDF, the
// screen and every other form read the same pages, so what is seen is what is printed.
// Lengths are points (1/72 inch), counted from the top left corner of the page.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace pacewise {

struct Spot {
    double x = 0;
    double y = 0;
    bool operator==(const Spot&) const = default;
};

struct Area {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool operator==(const Area&) const = default;
};

/// Red, green and blue from 0 to 1.
struct Ink {
    double red = 0;
    double green = 0;
    double blue = 0;
    bool operator==(const Ink&) const = default;
};
inline constexpr Ink black{0, 0, 0};
inline constexpr Ink white{1, 1, 1};

/// Letters of one size and weight on one line; lines are broken when the page is laid out, never later.
struct TextRun {
    Area area;
    std::string text;
    double size = 14;
    bool bold = false;
    Ink ink = black;
    bool operator==(const TextRun&) const = default;
};

/// A border; `filled` makes it a solid surface. Dashes tell a rest day from a training day.
struct Frame {
    Area area;
    double width = 0.75;
    double radius = 0;
    bool dashed = false;
    bool filled = false;
    bool operator==(const Frame&) const = default;
};

/// A box that the patient ticks with a pen.
struct TickBox {
    Area area;
    bool operator==(const TickBox&) const = default;
};

/// A round sign: solid behind a card number, or the full, half and empty signs of the day versions.
struct Disc {
    enum class Fill { full, half, none };
    Spot centre;
    double radius = 6;
    Fill fill = Fill::full;
    std::string alt;  ///< what it says to somebody who cannot see it; empty when the text beside it does
    bool operator==(const Disc&) const = default;
};

/// A line or a surface of a figure; width 0 means filled.
struct Outline {
    std::vector<Spot> points;
    Ink ink = black;
    double width = 0;
    bool closed = true;
    bool operator==(const Outline&) const = default;
};

/// A picture of dots, such as the clinic's logo, drawn as large as it fits the area without being bent.
struct Image {
    Area area;
    std::string png;  ///< the bytes of the file
    bool operator==(const Image&) const = default;
};

using PageItem = std::variant<Frame, Disc, TickBox, Outline, TextRun, Image>;

/// Rows of a table are tables only when they stand together; `table_head` is a row of column names.
/// `running` is what every page says again at its head and foot: seen, but not read aloud.
enum class BlockRole {
    title,
    heading,
    card_heading,
    paragraph,
    list_item,
    table_head,
    table_row,
    figure,
    caption,
    running,
    decoration
};

/// What is read in one go. Blocks of a page stand in reading order.
struct Block {
    BlockRole role = BlockRole::paragraph;
    std::vector<PageItem> items;
    std::string alt = {};  ///< of a figure
    int card = 0;          ///< the number of the card it belongs to; 0: none
    /// Of a row of a table: how many items each cell has, from the first on. One cell spans all columns.
    std::vector<std::size_t> cells = {};
    std::string language = {};  ///< of its words where it is not the language of the paper
    bool operator==(const Block&) const = default;
};

/// What a page is part of. `blank` pages let the next part begin on a new sheet.
enum class PagePart { week, cards, road_map, diary, changes, helper, therapist, blank };

struct Page {
    double width = 0;
    double height = 0;
    std::vector<Block> blocks;
    PagePart part = PagePart::week;
    bool operator==(const Page&) const = default;
};

/// Where an item stands, borders and all.
Area area_of(const PageItem&);
/// The words of a block, runs joined by spaces.
std::string text_of(const Block&);

}
