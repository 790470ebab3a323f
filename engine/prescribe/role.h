// Why an item stands in a session: to warm up, as the work itself, or to settle at the end.
#pragma once

#include "engine/base/vocabulary.h"

namespace pacewise {

enum class ItemRole { warm_up, main, settle };
template <> std::span<const Word<ItemRole>> vocabulary();

}
