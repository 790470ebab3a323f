// Adds cuts to a program, round after round, as long as they raise its bound: what they bring once helps
// every half that is looked at later.
#pragma once

#include "engine/bound/relaxation.h"

#include <optional>

namespace pacewise {

class Cutting {
public:
    /// Care: keeps references; adds rows to the program.
    Cutting(IntegerProgram& program, Relaxation& relaxation)
        : program_(program), relaxation_(relaxation), own_rows_(program.rows.size())
    {
    }

    bool done() const { return done_; }
    /// One round. What is proven of the whole program, if anything.
    std::optional<std::int64_t> step(long& steps);

private:
    void add_cuts(const std::vector<double>& fractions);
    bool is_worth_more(double points);

    IntegerProgram& program_;
    Relaxation& relaxation_;
    std::size_t own_rows_;
    bool done_ = false;
    int rounds_ = 0, idle_rounds_ = 0;
    double best_ = 0;
};

}
