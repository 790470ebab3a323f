// Work that is done for many things, each by itself, is done on several cores. Whoever calls keeps the order:
// every piece has a number and writes only its own place, so threads never change an answer.
#pragma once

#include <cstddef>
#include <functional>

namespace pacewise {

/// Calls `each` once with every number below `count`, up to `jobs` at a time. When pieces throw, the others
/// are still done; then what the lowest number threw is thrown.
void side_by_side(std::size_t count, int jobs, const std::function<void(std::size_t)>& each);

/// Cores of this machine, 8 at the most.
int jobs_here();

}
