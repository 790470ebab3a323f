// Why an item stands in a session: to warm up, or as the work itself.
#pragma once

#include "engine/base/vocabulary.h"

namespace pacewise {

enum class ItemRole { warm_up, main };
template <> std::span<const Word<ItemRole>> vocabulary();

}
