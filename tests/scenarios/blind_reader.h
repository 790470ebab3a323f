// A reader that has nothing but the text of the printed week: what a screen reader says, what a relative
// reads aloud on the telephone. It knows how a week sheet is written, and nothing about plans.
#pragma once

#include "engine/base/day.h"

#include <map>
#include <string>
#include <vector>

namespace sample {

struct HeardItem {
    int number = 0;
    std::string name;   ///< with the side as it is written
    std::string boxes;  ///< "R L": the letters in its boxes
    std::string dose;
};

struct HeardWeek {
    std::map<pacewise::Weekday, std::vector<HeardItem>> days;
    std::map<pacewise::Weekday, std::string> clock;  ///< "9:30", of days with a session
    std::vector<std::string> stop;                   ///< the lines of the stop box, its title first
};

/// The text of the pages up to and with the last day, in English.
HeardWeek heard_week(const std::string& text);

}
