#include "engine/adapt/split_request.h"

namespace pacewise {

namespace {

/// `cut` counts from 1, as wishes do.
template <class Wish> std::vector<Wish> after_cut(const std::vector<Wish>& wishes, int cut)
{
    std::vector<Wish> after;
    for (Wish wish : wishes) {
        if (!wish.phase || *wish.phase <= cut) after.push_back(wish);
        if (!wish.phase || *wish.phase < cut) continue;
        ++*wish.phase;
        after.push_back(std::move(wish));
    }
    return after;
}

}

void split_request(Request& request, int week)
{
    const std::size_t phases = request.protocol.phases.size();
    const int cut = request.protocol.phase_of(week) + 1;
    request.protocol.split_at(week);
    if (request.protocol.phases.size() == phases) return;
    request.pins = after_cut(request.pins, cut);
    request.banned_places = after_cut(request.banned_places, cut);
}

}
