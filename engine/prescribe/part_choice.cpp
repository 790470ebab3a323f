#include "engine/prescribe/part_choice.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class T> bool lets_through(const std::vector<T>& list, const T& one)
{
    return list.empty() || std::find(list.begin(), list.end(), one) != list.end();
}

}

bool is_of(const ProtocolPart& part, const Exercise& exercise)
{
    const bool has_tag = part.only.tags.empty() || std::any_of(part.only.tags.begin(), part.only.tags.end(),
                                                               [&](Tag tag) { return exercise.has(tag); });
    return has_tag && lets_through(part.only.positions, exercise.position) &&
           lets_through(part.only.families, exercise.ladder.family) &&
           lets_through(part.only.exercises, exercise.id);
}

}
