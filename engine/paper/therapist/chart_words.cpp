#include "engine/paper/therapist/chart_words.h"

#include <algorithm>

namespace pacewise {

std::vector<std::string> week_names(int weeks)
{
    std::vector<std::string> names;
    for (int week = 1; week <= weeks; ++week) names.push_back(std::to_string(week));
    return names;
}

std::vector<Stretch> phase_stretches(const Setting& set, Range<int> weeks, int per_week)
{
    std::vector<Stretch> stretches;
    int number = 0;
    for (const PlannedPhase& phase : set.input.plan.phases) {
        ++number;
        const int first = std::max(phase.weeks.least, weeks.least);
        const int last = std::min(phase.weeks.most, weeks.most);
        if (first > last) continue;
        stretches.push_back({(first - weeks.least) * per_week, (last - weeks.least + 1) * per_week - 1,
                             set.say()("chart_phase", {{"number", std::to_string(number)}})});
    }
    return stretches;
}

}
