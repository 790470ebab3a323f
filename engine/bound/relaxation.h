// An integer program without the "whole": linear programming finds its best fractions fast. The only place
// that knows Clp (Forrest and others; EPL licence).
#pragma once

#include "engine/bound/cuts.h"
#include "engine/bound/safe_bound.h"

#include <memory>
#include <optional>
#include <vector>

namespace pacewise {

/// What linear programming says about one box.
struct Relaxed {
    bool empty = false;  ///< proven: nothing in the box keeps all rows
    std::optional<std::int64_t>
        least;                    ///< proven: nothing in the box costs less; nothing when it was not solved
    std::vector<double> columns;  ///< the best fractions
    double points = 0;            ///< of the fractions
};

class Relaxation {
public:
    /// Care: keeps a reference to the program.
    explicit Relaxation(const IntegerProgram&);
    ~Relaxation();
    Relaxation(Relaxation&&) noexcept;

    /// `steps` is the work left, of which it takes what it used. Starts from what it solved last.
    Relaxed solve(const Box&, long& steps);
    /// For columns that the last solution left in fractions, the most undecided first: the weights of rows
    /// that speak of this column alone. Cuts come from them.
    std::vector<RowWeights> weights_of_fractions(std::size_t most) const;
    /// The program has got more rows at its end.
    void take_new_rows();
    /// Takes rows from `first` on that did not matter to the last solution out of the program as well.
    void drop_idle_rows(IntegerProgram&, std::size_t first);

private:
    class Solver;
    const IntegerProgram& program_;
    std::unique_ptr<Solver> solver_;
};

}
