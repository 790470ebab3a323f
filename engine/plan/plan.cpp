#include "engine/plan/plan.h"

#include "engine/base/contract.h"

namespace pacewise {

template <> std::span<const Word<DayVersion>> vocabulary()
{
    static constexpr Word<DayVersion> words[] = {
        {"full", DayVersion::full}, {"lighter", DayVersion::lighter}, {"least", DayVersion::least}};
    return words;
}

int Plan::phase_of(int week) const
{
    for (std::size_t at = 0; at < phases.size(); ++at)
        if (phases[at].weeks.holds(week)) return static_cast<int>(at);
    throw BrokenPromise("week " + std::to_string(week) + " lies in no phase of the plan");
}

int minutes_of(const PlannedSession& session, int week)
{
    Seconds total = session.spasms;
    for (const PlannedItem& item : session.items)
        if (const auto dose = item.doses.find(week); dose != item.doses.end()) total += dose->second.takes;
    return static_cast<int>((total.count() + 59) / 60);
}

}
