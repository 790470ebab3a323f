#include "engine/paper/therapist/therapist_notes.h"

#include <algorithm>

namespace pacewise {

bool DoseGrowth::grows() const
{
    return std::any_of(weeks.begin(), weeks.end(),
                       [&](const auto& week) { return week.second != weeks.begin()->second; });
}

}
