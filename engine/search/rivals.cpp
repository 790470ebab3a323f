#include "engine/search/rivals.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The row that a var is about: its own, or the one that all its parts share;
/// else `nowhere`.
std::vector<Index> rows_of_vars(const Board& board, const Touches& touches)
{
    std::vector<Index> rows(board.places.size(), nowhere);
    for (Index var = 0; var < rows.size(); ++var) rows[var] = board.places[var].row;
    for (Index derivation = 0; derivation < touches.derived.size(); ++derivation) {
        const auto parts = touches.parts.of(derivation);
        const Index row = parts.empty() ? nowhere : rows[parts.front()];
        const bool is_shared =
            std::all_of(parts.begin(), parts.end(), [&](Index part) { return rows[part] == row; });
        rows[touches.derived[derivation]] = is_shared ? row : nowhere;
    }
    return rows;
}

/// At most one of these.
bool shuts_out(std::span<const Touch> terms, std::int64_t most)
{
    constexpr std::size_t many = 16;  // longer limits are budgets, not choices
    if (terms.size() < 2 || terms.size() > many) return false;
    return std::all_of(terms.begin(), terms.end(),
                       [&](const Touch& term) { return term.times > 0 && 2 * term.times > most; });
}

}  // namespace

Lists<Index> rivals_of(const Board& board, const Touches& touches, std::size_t rows)
{
    const std::vector<Index> row_of = rows_of_vars(board, touches);
    std::vector<std::pair<Index, Index>> pairs;
    for (Index limit = 0; limit < touches.most.size(); ++limit) {
        const auto terms = touches.limit_terms.of(limit);
        if (!shuts_out(terms, touches.most[limit])) continue;
        for (const Touch& one : terms)
            for (const Touch& other : terms) {
                const Index a = row_of[one.sum], b = row_of[other.sum];
                if (a != nowhere && b != nowhere && a != b) pairs.push_back({a, b});
            }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return {rows, pairs};
}

}  // namespace pacewise
