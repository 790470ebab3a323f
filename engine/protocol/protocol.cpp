#include "engine/protocol/protocol.h"

#include "engine/base/contract.h"

namespace pacewise {

int Protocol::weeks() const
{
    int total = 0;
    for (const ProtocolPhase& phase : phases) total += phase.weeks;
    return total;
}

int Protocol::phase_of(int week) const
{
    PACEWISE_REQUIRE(week >= 1 && week <= weeks(), "the week lies in the program");
    int phase = 0;
    for (int last = phases[0].weeks; week > last; last += phases[static_cast<std::size_t>(phase)].weeks)
        ++phase;
    return phase;
}

Range<int> Protocol::weeks_of(int phase) const
{
    int first = 1;
    for (int before = 0; before < phase; ++before) first += phases[static_cast<std::size_t>(before)].weeks;
    return {first, first + phases[static_cast<std::size_t>(phase)].weeks - 1};
}

}
