#include "engine/timetable/meant.h"

namespace pacewise {

bool is_meant(const Exercise& exercise, const std::string& wish)
{
    if (wish == exercise.id.text || wish == exercise.ladder.family.text) return true;
    if (wish == word_of(exercise.modality) || wish == word_of(exercise.position)) return true;
    if (wish == "floor" && is_floor_position(exercise.position)) return true;
    const auto tag = meaning_of<Tag>(wish);
    return tag && exercise.has(*tag);
}

}
