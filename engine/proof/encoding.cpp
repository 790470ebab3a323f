#include "engine/proof/encoding.h"

#include <algorithm>

namespace pacewise {

namespace {

std::vector<Literal> fresh_literals(Sat& sat, int count)
{
    std::vector<Literal> literals;
    for (int at = 0; at < count; ++at) literals.push_back(sat.fresh());
    return literals;
}

int group_count(const std::vector<int>& group_of)
{
    int groups = 0;
    for (const int group : group_of) groups = std::max(groups, group + 1);
    return groups;
}

std::vector<Literal> guards_for(const std::vector<int>& group_of, const std::vector<Literal>& switches,
                                Literal always)
{
    std::vector<Literal> guards;
    for (const int group : group_of)
        guards.push_back(group < 0 ? always : switches[static_cast<std::size_t>(group)]);
    return guards;
}

void say_derivation(Sat& sat, const std::vector<Literal>& literals, const AnyOf& derivation)
{
    const Literal derived = literals[static_cast<std::size_t>(derivation.derived.index)];
    std::vector<Literal> any{-derived};
    for (const Var var : derivation.these) {
        const Literal part = literals[static_cast<std::size_t>(var.index)];
        sat.clause({-part, derived});
        any.push_back(part);
    }
    sat.clause(any);
}

}

Encoding::Encoding(const Model& model, const std::vector<int>& group_of)
    : model_(model), literals_(fresh_literals(sat_, model.var_count())), always_(sat_.fresh()),
      switches_(fresh_literals(sat_, group_count(group_of))),
      guards_(guards_for(group_of, switches_, always_)), limits_(sat_, model, literals_, guards_, always_)
{
    sat_.clause({always_});
    for (const AnyOf& derivation : model.derivations()) say_derivation(sat_, literals_, derivation);
}

Proof Encoding::prove(const std::vector<int>& groups, const std::vector<Var>& yes, long& conflicts,
                      const std::atomic<bool>* stop)
{
    const std::vector<Literal> assumed = assumptions(groups, yes);
    std::set<Literal> on(assumed.begin(), assumed.end());
    on.insert(always_);
    for (;;) {
        const Feasibility verdict = sat_.solve(assumed, conflicts, stop);
        if (verdict == Feasibility::open) return {};
        if (verdict == Feasibility::unsolvable) return {verdict, std::nullopt, needed(groups)};
        Answers answers = found();
        const std::vector<int> broken = broken_among(on, answers);
        if (broken.empty()) return {verdict, std::move(answers), {}};
        limits_.rule_out(answers, broken, on);
        --conflicts;  // answers that are ruled out are work as well, else this might never end
    }
}

std::vector<Literal> Encoding::assumptions(const std::vector<int>& groups, const std::vector<Var>& yes) const
{
    std::vector<Literal> assumed;
    for (const int group : groups) assumed.push_back(switches_.at(static_cast<std::size_t>(group)));
    for (const Var var : yes) assumed.push_back(literals_.at(static_cast<std::size_t>(var.index)));
    return assumed;
}

std::vector<int> Encoding::needed(const std::vector<int>& groups) const
{
    std::vector<int> clash;
    for (const int group : groups)
        if (sat_.was_needed(switches_[static_cast<std::size_t>(group)])) clash.push_back(group);
    return clash;
}

Answers Encoding::found() const
{
    std::vector<Var> yes;
    for (const Var var : model_.decisions())
        if (sat_.is_true(literals_[static_cast<std::size_t>(var.index)])) yes.push_back(var);
    return answers_from(model_, yes);
}

std::vector<int> Encoding::broken_among(const std::set<Literal>& on, const Answers& answers) const
{
    std::vector<int> broken = broken_limits(model_, answers);
    const auto is_off = [&](int limit) { return on.count(guards_[static_cast<std::size_t>(limit)]) == 0; };
    broken.erase(std::remove_if(broken.begin(), broken.end(), is_off), broken.end());
    return broken;
}

}
