#include "engine/search/force.h"

namespace pacewise {

namespace {

bool force_some_part(Trial& trial, const Touches& touches, Random& random, std::span<const Index> parts)
{
    constexpr int attempts = 4;  // parts may be settled; a few picks find an open one nearly always
    for (int attempt = 0; attempt < attempts && !parts.empty(); ++attempt) {
        const Index part = parts[static_cast<Index>(random.below(static_cast<int>(parts.size())))];
        if (force(trial, touches, random, part, true)) return true;
    }
    return false;
}

}  // namespace

bool force(Trial& trial, const Touches& touches, Random& random, Index var, bool yes)
{
    if (trial.state().is_yes(var) == yes) return true;
    const Index derivation = touches.derivation_of[var];
    if (derivation == nowhere) return trial.set(var, yes);
    const auto parts = touches.parts.of(derivation);
    if (yes) return force_some_part(trial, touches, random, parts);
    for (const Index part : parts)
        if (!force(trial, touches, random, part, false)) return false;
    return true;
}

}  // namespace pacewise
