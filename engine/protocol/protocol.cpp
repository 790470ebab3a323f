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

Range<int> Protocol::whole_phase_of(int phase) const
{
    int first = phase, last = phase;
    while (first > 0 && phases[static_cast<std::size_t>(first)].continues) --first;
    while (last + 1 < static_cast<int>(phases.size()) && phases[static_cast<std::size_t>(last + 1)].continues)
        ++last;
    return {weeks_of(first).least, weeks_of(last).most};
}

void Protocol::split_at(int week)
{
    const int phase = phase_of(week);
    const int before = week - weeks_of(phase).least;
    if (before == 0) return;
    ProtocolPhase rest = phases[static_cast<std::size_t>(phase)];
    rest.weeks -= before;
    rest.continues = true;
    phases[static_cast<std::size_t>(phase)].weeks = before;
    phases.insert(phases.begin() + phase + 1, std::move(rest));
}

}
