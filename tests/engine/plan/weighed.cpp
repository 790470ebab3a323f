#include "tests/engine/plan/weighed.h"

namespace pacewise {

Dose& lighter_dose(SmallPlan& small, int phase, Weekday day, std::size_t item)
{
    return small.session(phase, day).lighter.at(item).doses.at(phase);
}

void weigh(Dose& dose, int load) { dose.load = load; }

void weigh_full(SmallPlan& small, int phase, Weekday day, int load)
{
    for (PlannedItem& item : small.session(phase, day).items) item.doses.at(phase).load = load;
}

int load_of_session(SmallPlan& small, int phase, Weekday day)
{
    int load = 0;
    for (const PlannedItem& item : small.session(phase, day).items) load += item.doses.at(phase).load;
    return load;
}

}
