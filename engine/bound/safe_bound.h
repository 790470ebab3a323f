// Linear programming works with rounded numbers and may err in the last digits; a bound must not. So the
// solver only proposes how much weight each row gets, and the bound that follows from these weights is worked
// out again in whole numbers, where nothing is rounded the wrong way.
#pragma once

#include "engine/bound/integer_program.h"

namespace pacewise {

/// Bounds of the columns in one branch.
struct Box {
    std::vector<std::int64_t> least, most;
};

/// The whole program's box.
Box box_of(const IntegerProgram&);

/// True for every choice of weights: nothing inside the box that keeps all rows costs less. Negative weights
/// count as 0.
std::int64_t safe_bound(const IntegerProgram&, const Box&, const std::vector<double>& weights);

/// Do these weights prove that nothing inside the box keeps all rows?
bool proves_empty(const IntegerProgram&, const Box&, const std::vector<double>& weights);

}
