#include "engine/protocol/ramp.h"

#include "engine/base/contract.h"

namespace pacewise {

template <> std::span<const Word<RampMeasure>> vocabulary()
{
    using enum RampMeasure;
    static constexpr Word<RampMeasure> words[] = {{"minutes", minutes}, {"sets", sets},   {"reps", reps},
                                                  {"hold", hold},       {"items", items}, {"steps", steps}};
    return words;
}

double Ramp::at(int week) const
{
    PACEWISE_REQUIRE(!by_week.empty(), "a ramp has at least one week");
    const auto after = by_week.lower_bound(week);
    if (after == by_week.end()) return by_week.rbegin()->second;
    if (after->first == week || after == by_week.begin()) return after->second;
    const auto before = std::prev(after);
    const double share =
        static_cast<double>(week - before->first) / static_cast<double>(after->first - before->first);
    return before->second + share * (after->second - before->second);
}

}
