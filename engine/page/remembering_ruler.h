// Laying out a card tries several shapes, and asks for the same words at the same size again and again (four
// times in five). A ruler that remembers its answers measures each of them once.
#pragma once

#include "engine/page/ruler.h"

#include <memory>

namespace pacewise {

/// The same answers as the ruler given. For one thread: it writes down what it answers.
std::unique_ptr<Ruler> remembering_ruler(std::unique_ptr<const Ruler>);

}
