#include "engine/proof/quick_try.h"

#include "engine/search/search.h"

namespace pacewise {

namespace {

/// The same questions with fewer limits, without prices: any legal answers will do.
Model only_limits(const Model& model, const std::vector<bool>& kept, const std::vector<Var>& yes)
{
    Model plain;
    std::size_t decision = 0, derivation = 0;
    for (int var = 0; var < model.var_count(); ++var) {
        if (model.is_decision(Var{var}))
            plain.decide(model.spots()[decision++]);
        else
            plain.any_of(model.derivations()[derivation++].these);
    }
    for (std::size_t at = 0; at < kept.size(); ++at) {
        const Limit& limit = model.limits()[at];
        if (kept[at]) plain.at_most(limit.origin, limit.terms, limit.most);
    }
    for (const Var var : yes) plain.at_least({}, {{1, var}}, 1);
    return plain;
}

}

std::optional<Answers> quick_try(const Model& model, const std::vector<bool>& kept_limits,
                                 const std::vector<Var>& yes, long steps, const StopSign& stop)
{
    if (steps <= 0) return std::nullopt;
    const Model plain = only_limits(model, kept_limits, yes);
    constexpr std::uint64_t seed = 1;
    return search({plain, seed, {}}, {steps, stop}).best;
}

}
