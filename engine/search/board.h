// The timetable as the search sees it: decisions in columns (session places)
// and rows (exercises), columns in layers (phases). Says what may replace what,
// and what stands at the same place in another layer.
#pragma once

#include "engine/search/settled.h"

namespace pacewise {

struct BoardPlace {
    Index column = nowhere;
    Index row = nowhere;
    Index layer = nowhere;
    Index group = nowhere;  ///< one kind in one column: these replace each other
};

struct Board {
    std::vector<BoardPlace> places;     ///< by var; nowhere for derived vars
    std::vector<char> is_open;          ///< by var: a decision that no limit has settled
    std::vector<Index> open;            ///< the open decisions
    Lists<Index> groups;                ///< by group: its open decisions
    Lists<Index> candidates;            ///< by group: the most promising of them
    Lists<Index> rows;                  ///< by row: its open decisions, by column
    Lists<Index> rivals;                ///< by row: rows that are not used where it is used
    Lists<Index> layers;                ///< by layer: its columns
    std::vector<Index> order_in_layer;  ///< by column
    std::vector<Index> layer_of;        ///< by column
    std::vector<Index> open_at;         ///< by row and column: the open decision there, or `nowhere`

    /// The open decision on the same row in another column, or `nowhere`.
    Index same_row(Index var, Index column) const
    {
        return open_at[places[var].row * layer_of.size() + column];
    }
    /// The column of that layer that corresponds to this one, or `nowhere`.
    Index counterpart(Index column, Index layer) const;
};

Board board_of(const Model&, const Touches&, const std::vector<Settled>&);

}  // namespace pacewise
