#include "engine/explain/in_parts.h"

#include "engine/bound/relaxation.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr long simplex_steps = 20000;  // some hundreds are usual

/// The same questions with these limits alone, and without any price.
Model with_limits(const Model& model, const std::vector<bool>& kept)
{
    Model bare;
    std::size_t decision = 0, derivation = 0;
    for (int var = 0; var < model.var_count(); ++var) {
        if (model.is_decision(Var{var}))
            bare.decide(model.spots()[decision++]);
        else
            bare.any_of(model.derivations()[derivation++].these);
    }
    for (std::size_t at = 0; at < kept.size(); ++at)
        if (const Limit& limit = model.limits()[at]; kept[at])
            bare.at_most(limit.origin, limit.terms, limit.most);
    return bare;
}

}

bool not_even_in_parts(const Model& model, const std::vector<bool>& kept)
{
    const std::vector<IntegerProgram> programs = programs_of(with_limits(model, kept));
    return std::any_of(programs.begin(), programs.end(), [](const IntegerProgram& program) {
        long steps = simplex_steps;
        return !program.rows.empty() && Relaxation(program).solve(box_of(program), steps).empty;
    });
}

}
