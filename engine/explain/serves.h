// What an exercise does for this patient: the goals, the weak and the stiff muscles that it answers to.
#pragma once

#include "engine/timetable/case.h"

#include <utility>
#include <vector>

namespace pacewise {

struct Serves {
    std::vector<std::pair<Goal, Evidence>> goals;  ///< in the patient's order
    std::vector<Muscle> weak;
    std::vector<Muscle> stiff;
};

Serves serves(const Case&, const Exercise&);
/// "goal walking (weak evidence)", "weak hip-abductors"
std::vector<std::string> served_words(const Serves&);

}
