#include "engine/adapt/restore_wishes.h"

#include "engine/request/arrange.h"

namespace pacewise {

void restore_wishes(const Plan& plan, Request& request)
{
    request.start = plan.start;
    request.seed = plan.made.seed;
    request.briskest = plan.made.briskest;
    request.briskest_of = plan.made.briskest_of;
    request.emphasis = plan.made.emphasis;
    request.keep = plan.made.kept;
    request.pins = plan.pins;
    request.bans = plan.bans;
    request.banned_places = plan.banned_places;
    request.overrides = plan.overrides;
    if (plan.mode == PlanMode::arrange) request = arranged(std::move(request), plan.chosen);
    for (const int week : plan.made.splits)
        if (week <= request.protocol.weeks()) request.protocol.split_at(week);
}

}
