// What one should charges for a timetable of a small case. It is posted alone and with a round weight of ten,
// so that "30 points" in a test means "three times too little".
#pragma once

#include "engine/timetable/shoulds/shoulds.h"
#include "tests/engine/timetable/bench.h"

namespace pacewise {

class PriceTag {
public:
    PriceTag(std::unique_ptr<Should>, Request, int weight = 10);

    /// Points of a timetable that has only this.
    long points(const std::vector<Standing>&) const;

private:
    Var seat_of(const Standing&) const;

    Bench bench_;
    Model model_;
    Grid grid_;
    Poster poster_;
};

}
