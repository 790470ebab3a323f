#include "engine/review/position_group.h"

namespace pacewise {

template <> std::span<const Word<PositionGroup>> vocabulary()
{
    static constexpr Word<PositionGroup> words[] = {{"lying", PositionGroup::lying},
                                                    {"sitting", PositionGroup::sitting},
                                                    {"standing", PositionGroup::standing}};
    return words;
}

PositionGroup group_of(Position position)
{
    if (is_floor_position(position)) return PositionGroup::lying;
    return is_upright(position) ? PositionGroup::standing : PositionGroup::sitting;
}

}
