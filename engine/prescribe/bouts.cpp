#include "engine/prescribe/bouts.h"

#include "engine/prescribe/tired.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr long whole_seconds = 10;  // nobody times 97 seconds

/// So long that `bouts` of them are enough.
Seconds shared_by(Seconds work, int bouts)
{
    const long each = whole_seconds * bouts;
    return Seconds((work.count() + each - 1) / each * whole_seconds);
}

Seconds bout_for(Seconds work, const WalkingSettings& like)
{
    if (work < like.bout * like.least_bouts) return shared_by(work, like.least_bouts);
    if (work <= like.bout * like.most_bouts) return like.bout;
    return shared_by(work, like.most_bouts);
}

/// B45: somewhat before the toe drags; where that was not timed, the usual bout.
Seconds before_the_toe_drags(const FootDrop& drop, const WalkingSettings& like)
{
    if (!drop.drags_after) return like.bout;
    const long seconds = drop.drags_after->count() * like.drag_percent / 100;
    return Seconds(std::max(whole_seconds, seconds / whole_seconds * whole_seconds));
}

}

std::optional<Bouts> walking_bouts(const Patient& patient, const Settings& settings)
{
    const FootDrop* drop = patient.foot_drop.found();
    const bool drags = drop && (drop->fatigable || drop->drags_after);
    if (!drags && !is_fatigued_walker(patient)) return {};
    Bouts bouts{settings.walking, is_fatigued_walker(patient), {}};
    if (drags) bouts.longest = before_the_toe_drags(*drop, settings.walking);
    return bouts;
}

void walk_in_bouts(Dose& dose, const Bouts& bouts)
{
    const Seconds work = std::chrono::minutes(dose.count);
    Seconds bout = bouts.tired ? bout_for(work, bouts.like) : work;
    if (bouts.longest) bout = std::min(bout, *bouts.longest);
    if (bout >= work) return;
    dose.bout = bout;
    dose.rest = bouts.like.rest;
}

}
