// Change one thing at a time (L13): when more work and more effort come in the same week, nobody knows later
// which of the two was too much. Published protocols sometimes do it; the therapist is told where (X17).
#pragma once

#include "engine/timetable/calendar.h"

#include <string>
#include <vector>

namespace pacewise {

/// An exercise whose amount and effort both rose against the week before in which it was done.
struct DoubleChange {
    ExerciseId exercise;
    int week = 1;
    std::string about;  ///< in plain English: "8 to 10, effort 4 to 5"
    bool operator==(const DoubleChange&) const = default;
};

/// By week, then by exercise.
std::vector<DoubleChange> double_changes(const Calendar&);

}
