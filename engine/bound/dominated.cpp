#include "engine/bound/dominated.h"

#include <algorithm>

namespace pacewise {

namespace {

__extension__ using Wide = __int128;

constexpr std::size_t fewest_terms = 4;  // shorter rows are many, all different and cost little

/// Rows are compared in units of what they allow.
Wide unit_of(const ProgramRow& row) { return row.most > 0 ? row.most : 1; }

/// Whoever keeps `strong` keeps `weak`, as columns are never negative.
bool follows(const ProgramRow& weak, const ProgramRow& strong)
{
    if ((weak.most > 0) != (strong.most > 0)) return false;
    if (weak.most <= 0 && weak.most < strong.most) return false;
    const Wide weak_unit = unit_of(weak), strong_unit = unit_of(strong);
    auto other = strong.terms.begin();
    for (const ProgramTerm& term : weak.terms) {
        for (; other != strong.terms.end() && other->column < term.column; ++other)
            if (other->times < 0) return false;
        const bool same = other != strong.terms.end() && other->column == term.column;
        if (term.times * strong_unit > (same ? other->times : 0) * weak_unit) return false;
        if (same) ++other;
    }
    return std::none_of(other, strong.terms.end(), [](const ProgramTerm& term) { return term.times < 0; });
}

}

void drop_dominated(std::vector<ProgramRow>& rows)
{
    std::vector<const ProgramRow*> compared;
    for (ProgramRow& row : rows) {
        std::sort(row.terms.begin(), row.terms.end(),
                  [](const ProgramTerm& a, const ProgramTerm& b) { return a.column < b.column; });
        if (row.terms.size() >= fewest_terms) compared.push_back(&row);
    }
    std::vector<const ProgramRow*> dropped;
    for (const ProgramRow*& weak : compared)
        for (const ProgramRow* strong : compared)
            if (strong && strong != weak && follows(*weak, *strong)) {
                dropped.push_back(weak);
                weak = nullptr;
                break;
            }
    std::sort(dropped.begin(), dropped.end());
    std::vector<ProgramRow> kept;
    for (ProgramRow& row : rows)
        if (!std::binary_search(dropped.begin(), dropped.end(), &row)) kept.push_back(std::move(row));
    rows = std::move(kept);
}

}
