#include "engine/search/board.h"

#include "engine/search/candidates.h"
#include "engine/search/rivals.h"

#include <algorithm>

namespace pacewise {

namespace {

using Pairs = std::vector<std::pair<Index, Index>>;

/// Numbers from 0 for the distinct keys, in their order.
template <class Key> class Numbers {
public:
    explicit Numbers(std::vector<Key> keys) : keys_(std::move(keys))
    {
        std::sort(keys_.begin(), keys_.end());
        keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    }
    Index of(const Key& key) const
    {
        return static_cast<Index>(std::lower_bound(keys_.begin(), keys_.end(), key) - keys_.begin());
    }
    const std::vector<Key>& keys() const { return keys_; }

private:
    std::vector<Key> keys_;
};

template <class Key, class Of> Numbers<Key> numbers(const std::vector<GridSpot>& spots, Of of)
{
    std::vector<Key> keys;
    for (const GridSpot& spot : spots) keys.push_back(of(spot));
    return Numbers<Key>(std::move(keys));
}

// A column belongs to one layer; should a model say otherwise, it counts as a
// column in each of them.
std::pair<int, int> column_key(const GridSpot& spot) { return {spot.layer, spot.column}; }

void place_columns(Board& board, const Numbers<std::pair<int, int>>& columns, const Numbers<int>& layers)
{
    Pairs by_layer;
    std::vector<Index> sizes(layers.keys().size(), 0);
    for (const auto& [layer_key, column_key] : columns.keys()) {
        const Index layer = layers.of(layer_key);
        by_layer.push_back({layer, static_cast<Index>(board.layer_of.size())});
        board.layer_of.push_back(layer);
        board.order_in_layer.push_back(sizes[layer]++);
    }
    board.layers = {sizes.size(), by_layer};
}

void list_open(Board& board, std::size_t row_count, std::size_t group_count)
{
    std::vector<Index> by_column = board.open;
    std::stable_sort(by_column.begin(), by_column.end(),
                     [&](Index a, Index b) { return board.places[a].column < board.places[b].column; });
    Pairs by_row, by_group;
    for (const Index var : by_column) {
        by_row.push_back({board.places[var].row, var});
        by_group.push_back({board.places[var].group, var});
    }
    board.rows = {row_count, by_row};
    board.groups = {group_count, by_group};
    board.open_at.assign(row_count * board.layer_of.size(), nowhere);
    for (auto var = by_column.rbegin(); var != by_column.rend(); ++var)
        board.open_at[board.places[*var].row * board.layer_of.size() + board.places[*var].column] = *var;
}

}  // namespace

Index Board::counterpart(Index column, Index layer) const
{
    const auto columns = layers.of(layer);
    const Index order = order_in_layer[column];
    return order < columns.size() ? columns[order] : nowhere;
}

Board board_of(const Model& model, const Touches& touches, const std::vector<Settled>& settled)
{
    const auto& spots = model.spots();
    const auto columns = numbers<std::pair<int, int>>(spots, column_key);
    const auto layers = numbers<int>(spots, [](const GridSpot& spot) { return spot.layer; });
    const auto rows = numbers<int>(spots, [](const GridSpot& spot) { return spot.row; });
    const auto kinds = numbers<int>(spots, [](const GridSpot& spot) { return spot.kind; });

    Board board;
    board.places.resize(settled.size());
    board.is_open.resize(settled.size(), 0);
    place_columns(board, columns, layers);
    for (std::size_t at = 0; at < spots.size(); ++at) {
        const Index var = static_cast<Index>(model.decisions()[at].index);
        const Index column = columns.of(column_key(spots[at]));
        const Index group = column * static_cast<Index>(kinds.keys().size()) + kinds.of(spots[at].kind);
        board.places[var] = {column, rows.of(spots[at].row), board.layer_of[column], group};
        if (settled[var] != Settled::open) continue;
        board.is_open[var] = 1;
        board.open.push_back(var);
    }
    list_open(board, rows.keys().size(), columns.keys().size() * kinds.keys().size());
    board.candidates = candidates_of(model, touches, board.groups);
    board.rivals = rivals_of(board, touches, rows.keys().size());
    return board;
}

}  // namespace pacewise
