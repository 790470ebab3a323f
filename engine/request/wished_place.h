// Where a wish is meant: an exercise, and what is said of day, time and phase. Pins and banned places write
// it with the same keys. Inside this folder only.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"
#include "engine/base/vocabulary.h"
#include "engine/yaml/read.h"
#include "engine/yaml/record.h"
#include "engine/yaml/write.h"

namespace pacewise {

inline constexpr int last_phase = 52;  ///< a phase lasts a week at least

template <class Wish> Wish read_wished_place(Record& row)
{
    Wish wish{ExerciseId(row.required("exercise", read_name))};
    wish.day = row.optional("day", word<Weekday>());
    wish.at = row.optional("at", read_time);
    wish.phase = row.optional("phase", whole({1, last_phase}));
    return wish;
}

/// Into a map that is open.
template <class Wish> void write_wished_place(YamlWriter& out, const Wish& wish)
{
    out.key("exercise").value(wish.exercise.text);
    if (wish.day) out.key("day").value(word_of(*wish.day));
    if (wish.at) out.key("at").value(clock_text(*wish.at));
    if (wish.phase) out.key("phase").value(*wish.phase);
}

}
