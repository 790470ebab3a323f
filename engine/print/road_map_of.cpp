#include "engine/print/road_map_of.h"

namespace pacewise {

RoadMap road_map_of(const Plan& plan, const Request& request, const ProgressSettings& progress, int of_week,
                    int of_phase)
{
    if (of_week > 0) return road_map(plan, request, progress, of_week);
    const std::size_t phase = of_phase > 0 ? static_cast<std::size_t>(of_phase - 1) : 0;
    return road_map(plan, request, progress, plan.phases[phase].weeks.least);
}

}
