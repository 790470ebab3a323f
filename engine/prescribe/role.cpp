#include "engine/prescribe/role.h"

namespace pacewise {

template <> std::span<const Word<ItemRole>> vocabulary()
{
    static constexpr Word<ItemRole> words[] = {{"warm-up", ItemRole::warm_up}, {"main", ItemRole::main}};
    return words;
}

}
