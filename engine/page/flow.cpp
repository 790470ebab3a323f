#include "engine/page/flow.h"

#include <algorithm>
#include <utility>

namespace pacewise {

double Boxed::height() const
{
    double sum = 2 * padding + head.height;
    for (const Piece& row : rows) sum += row_gap + row.height;
    return sum;
}

Flow::Flow(const Sheet& sheet, double above, double below) : sheet_(sheet), above_(above), below_(below) {}

void Flow::start_page()
{
    place_kept();
    pages_.push_back({sheet_.width, sheet_.height, {}});
    y_ = top_of_page();
    gap_ = 0;
    bottom_ = sheet_.height - sheet_.bottom - below_;
}

void Flow::skip(double gap)
{
    if (!at_top()) gap_ = std::max(gap_, gap);
}

void Flow::place(Piece piece)
{
    if (piece.height > room() && !at_top()) start_page();
    y_ += std::exchange(gap_, 0);
    for (Block& block : piece.blocks)
        pages_.back().blocks.push_back(moved(std::move(block), sheet_.side_margin, y_));
    y_ += piece.height;
}

void Flow::place_rows(const Boxed& box, const Piece& head, std::size_t first, std::size_t last)
{
    Piece whole;
    put(whole, head, box.side, box.padding);
    for (std::size_t at = first; at < last; ++at)
        put(whole, box.rows[at], box.side, whole.height + box.row_gap);
    whole.height += box.padding;
    Frame look = box.look;
    look.area = {0, 0, width(), whole.height};
    frame_in(whole, look);
    place(std::move(whole));
}

std::size_t Flow::rows_that_fit(const Boxed& box, const Piece& head, std::size_t first) const
{
    double height = 2 * box.padding + head.height;
    std::size_t last = first;
    while (last < box.rows.size() && height + box.row_gap + box.rows[last].height <= room())
        height += box.row_gap + box.rows[last++].height;
    const bool torn =
        first == 0 && first < box.together_from && box.together_from < last && last < box.rows.size();
    if (torn) return box.together_from;
    // Taller than a page: at least go on.
    return last == first && last < box.rows.size() && at_top() ? last + 1 : last;
}

void Flow::place(Boxed box)
{
    if (box.height() > room() && !at_top()) start_page();
    place_from_here(std::move(box));
}

void Flow::place_from_here(Boxed box)
{
    const Piece* head = &box.head;
    std::size_t first = 0;
    while (true) {
        const std::size_t last = rows_that_fit(box, *head, first);
        if (last > first || box.rows.empty()) place_rows(box, *head, first, last);
        if (last == box.rows.size()) return;
        if (last > first) head = &box.head_again;
        first = last;
        start_page();
    }
}

void Flow::keep_for_this_page(Piece piece, double gap)
{
    bottom_ -= piece.height + gap;
    kept_ = std::move(piece);
    kept_gap_ = gap;
}

void Flow::place_kept()
{
    if (!kept_) return;
    Piece piece = std::move(*kept_);
    kept_.reset();
    bottom_ += piece.height + kept_gap_;
    skip(kept_gap_);
    place(std::move(piece));
}

}
