// Pieces flow down a page and on to the next one. What belongs together stays together when it can; a box
// too tall for a page goes on in a box on the next page, with its name repeated.
#pragma once

#include "engine/page/piece.h"
#include "engine/page/sheet.h"

#include <optional>
#include <vector>

namespace pacewise {

/// A box with a border: a day of the week, a card.
struct Boxed {
    Frame look;          ///< its area is set when it is placed
    double padding = 6;  ///< above and below
    double side = 8;     ///< left and right
    double row_gap = 3;
    Piece head;
    Piece head_again;  ///< on the next page, when the rows go on there
    std::vector<Piece> rows;
    std::size_t together_from = 0;  ///< rows from here on rather begin a page than part; 0: none

    double height() const;
};

class Flow {
public:
    /// `above` and `below` are kept free on every page, for the draft mark and the foot of the page.
    Flow(const Sheet&, double above, double below);

    double width() const { return sheet_.text_width(); }
    /// What is left on this page.
    double room() const { return bottom_ - y_ - gap_; }
    /// All of an empty page.
    double whole_page() const { return sheet_.height - sheet_.bottom - below_ - top_of_page(); }
    bool at_top() const { return y_ <= top_of_page(); }

    void start_page();
    /// Room before the next piece, unless that begins a page; the largest of several wins.
    void skip(double gap);
    void place(Piece);
    void place(Boxed);
    /// Does not wait for a page that takes all of it: begins here and goes on.
    void place_from_here(Boxed);
    /// Keeps room on this page for a piece that must be on it; it is placed when the page is full or left.
    void keep_for_this_page(Piece, double gap);
    void place_kept();

    std::size_t page_count() const { return pages_.size(); }
    const std::vector<Page>& pages() const { return pages_; }

private:
    double top_of_page() const { return sheet_.top + above_; }
    /// How many rows, from `first` on, this page takes.
    std::size_t rows_that_fit(const Boxed&, const Piece& head, std::size_t first) const;
    void place_rows(const Boxed&, const Piece& head, std::size_t first, std::size_t last);

    Sheet sheet_;
    double above_;
    double below_;
    double y_ = 0;
    double bottom_ = 0;
    double gap_ = 0;
    double kept_gap_ = 0;
    std::optional<Piece> kept_;
    std::vector<Page> pages_;
};

}
