// What the finished pages tell, read back from them as a patient would: sheets of the week with their
// sessions and exercises, cards with their pictures and doses. Nothing here asks how the pages were made.
// Squeezed words keep a space between blocks, so that two numbers never run together.
#pragma once

#include "engine/page/page.h"
#include "engine/wording/wording.h"

#include <string>
#include <vector>

namespace pacewise {

/// An exercise of one session: its boxes, the number of its card, its words.
struct PrintedItem {
    int page = 0;  ///< from 1
    Area place;
    int number = 0;
    std::string words;                 ///< squeezed, without the number and the letters in the boxes
    std::vector<std::string> letters;  ///< one a box; empty in a box without a letter
    bool half = false;                 ///< has the sign of the lighter version
    bool empty = false;                ///< and of the least one
};

/// The box of a day, or a column of a table.
struct PrintedSession {
    int page = 0;
    Area place;
    std::string head;   ///< the name of the day, and what stands beside it
    std::string words;  ///< squeezed: everything but the exercises
    std::vector<PrintedItem> items;
};

struct PrintedSheet {
    int page = 0;
    int last_page = 0;
    std::string title;
    std::string first_page;  ///< squeezed words of its first page
    std::string words;       ///< of all its pages
    std::vector<PrintedSession> sessions;
};

struct PrintedPicture {
    int page = 0;
    Area place;
    const Block* block = nullptr;
};

/// A row of a ruled table: the squeezed words of its cells.
using PrintedRow = std::vector<std::string>;

struct PrintedCard {
    int number = 0;
    int page = 0;
    int last_page = 0;
    Area place;
    std::string head;                    ///< without the number
    std::string words;                   ///< squeezed, head and table included
    std::vector<std::string> sentences;  ///< what is read aloud: no head, no table, no captions
    std::vector<PrintedPicture> pictures;
    std::vector<PrintedRow> table;
};

struct Printed {
    std::vector<std::string> page_words;  ///< squeezed, one a page
    std::vector<PrintedSheet> sheets;
    std::vector<PrintedCard> cards;
};

/// Care: points into the pages.
Printed read_printed(const std::vector<Page>&, const Wording&);

/// The parts of reading, each for its own kind of page.
std::vector<PrintedSheet> read_sheets(const std::vector<Page>&, const Wording&);
std::vector<PrintedCard> read_cards(const std::vector<Page>&, const Wording&);

}
