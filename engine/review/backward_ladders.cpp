#include "engine/review/checks.h"

#include <map>

namespace pacewise {

namespace {

using Ladder = std::map<int, const Exercise*>;

std::map<FamilyId, Ladder> ladders_of(const Catalog& catalog)
{
    std::map<FamilyId, Ladder> ladders;
    for (const Exercise& exercise : catalog.exercises())
        ladders[exercise.ladder.family].try_emplace(exercise.ladder.rung, &exercise);
    return ladders;
}

int load_of(const Exercise& exercise)
{
    int load = 0;
    for (const auto& [joint, share] : exercise.loads) load += share;
    return load;
}

bool gives_more(Support a, Support b) { return a != b && gives_at_least(a, b); }

/// More to hold on to, less effort and less load on the joints, all three.
bool asks_less(const Exercise& higher, const Exercise& lower)
{
    return gives_more(higher.support, lower.support) && higher.effort < lower.effort &&
           load_of(higher) < load_of(lower);
}

/// In everything that the data say of how hard it is.
bool asks_the_same(const Exercise& a, const Exercise& b)
{
    return a.position == b.position && a.support == b.support && a.effort == b.effort && a.loads == b.loads &&
           a.works == b.works && a.stretches == b.stretches && a.tags == b.tags && a.side == b.side &&
           a.equipment == b.equipment && a.dose == b.dose;
}

void check_steps(const Ladder& ladder, Diagnostics& found)
{
    for (auto higher = ladder.begin(); higher != ladder.end(); ++higher) {
        if (higher == ladder.begin()) continue;
        const Exercise &above = *higher->second, &below = *std::prev(higher)->second;
        if (asks_less(above, below))
            found.push_back(
                warning_at(above.place,
                           said("rung {1} of {2} ({3}) gives more hold, takes less effort and loads less "
                                "than rung {4} ({5})",
                                std::to_string(above.ladder.rung), in_quotes(above.ladder.family.text),
                                above.id.text, std::to_string(below.ladder.rung), below.id.text),
                           "exchange the two rungs"));
    }
}

/// A ladder that leads back to where it was.
void check_circles(const Ladder& ladder, Diagnostics& found)
{
    for (const auto& [rung, higher] : ladder)
        for (const auto& [lower_rung, lower] : ladder)
            if (lower_rung + 1 < rung && asks_the_same(*higher, *lower))
                found.push_back(warning_at(
                    higher->place,
                    said(
                        "rung {1} of {2} ({3}) asks the same as rung {4} ({5}): the ladder leads in a circle",
                        std::to_string(rung), in_quotes(higher->ladder.family.text), higher->id.text,
                        std::to_string(lower_rung), lower->id.text),
                    "say what is harder, or give it a family of its own"));
}

}

Diagnostics backward_ladders(const Programs& programs)
{
    Diagnostics found;
    for (const auto& [family, ladder] : ladders_of(*programs.catalog)) {
        check_steps(ladder, found);
        check_circles(ladder, found);
    }
    return found;
}

}
