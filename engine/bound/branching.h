// Halves what is open again and again: either this day has balance work or it has not. Each half has its own
// bound, and the smaller one counts; halves that cannot be better than the best known plan are dropped.
#pragma once

#include "engine/bound/cutting.h"

#include <limits>

namespace pacewise {

class Branching {
public:
    explicit Branching(IntegerProgram);
    Branching(const Branching&) = delete;
    Branching& operator=(const Branching&) = delete;

    /// Proven so far; never falls.
    std::int64_t points() const;
    /// Nothing is left to halve: the bound cannot rise any more.
    bool closed() const { return open_.empty() || open_.front().points >= done_; }
    /// Looks at the box with the smallest bound. `steps` is the work left.
    void step(long& steps);

private:
    struct Fixed {
        int column = 0;
        std::int64_t least = 0, most = 0;
    };
    struct Branch {
        std::int64_t points = 0;
        std::vector<Fixed> fixed;
    };

    /// Points for a whole unit less and a whole unit more of a column, where it was tried.
    struct Rise {
        bool tried = false;
        double down = 0, up = 0;
    };

    static bool later(const Branch& a, const Branch& b) { return a.points > b.points; }
    Box box_of(const Branch&) const;
    /// The column to halve; -1 when all are whole.
    int column_to_halve(const Branch&, const Relaxed&, long& steps);
    /// Looks into both halves for a moment, to see by how much each is dearer.
    void try_halves(const Branch&, const Relaxed&, int column, long& steps);
    double rise_of(const Branch&, const Relaxed&, int column, Fixed half, long& steps);
    /// How much halving the column there will bring, by experience.
    double promise(int column, double value) const;
    void halve(const Branch&, int column, double at);
    void put(Branch);

    IntegerProgram program_;
    Relaxation relaxation_;
    Cutting cutting_;
    std::vector<double> reach_;  ///< by column: rows that feel it
    std::vector<Rise> rises_;    ///< by column
    std::vector<Branch> open_;   ///< a heap, the smallest bound on top
    std::int64_t done_ = none;   ///< the smallest bound of the branches that cannot be halved
    std::int64_t proven_ = 0;

    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
};

}
