#include "engine/bound/rivals.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::size_t most_members = 64;  // longer limits are about whole catalogs, and cost time only

/// "At most one of these"
bool says_one(const Limit& limit)
{
    const auto is_one = [](const Term& term) { return term.times == 1; };
    return limit.most == 1 && limit.terms.size() > 1 && limit.terms.size() <= most_members &&
           std::all_of(limit.terms.begin(), limit.terms.end(), is_one);
}

}

Rivals::Rivals(const Model& model, const Nesting& nesting)
    : places_(static_cast<std::size_t>(model.var_count()))
{
    for (std::size_t limit = 0; limit < model.limits().size(); ++limit) {
        if (!says_one(model.limits()[limit])) continue;
        const std::vector<Term>& terms = model.limits()[limit].terms;
        for (std::size_t member = 0; member < terms.size(); ++member)
            for (const Var var : nesting.inside(terms[member].var))
                places_[static_cast<std::size_t>(var.index)].push_back(
                    {static_cast<int>(limit), static_cast<int>(member)});
    }
}

bool Rivals::are_rivals(Var one, Var other) const
{
    const auto& a = places_[static_cast<std::size_t>(one.index)];
    const auto& b = places_[static_cast<std::size_t>(other.index)];
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (left->limit == right->limit && left->member != right->member) return true;
        (left->limit <= right->limit ? left : right)++;
    }
    return false;
}

std::vector<std::vector<Var>> Rivals::groups_of(const std::vector<Var>& vars) const
{
    std::vector<std::vector<Var>> groups;
    for (const Var var : vars) {
        const auto takes = [&](const std::vector<Var>& group) {
            return std::all_of(group.begin(), group.end(),
                               [&](Var member) { return are_rivals(member, var); });
        };
        const auto found = std::find_if(groups.begin(), groups.end(), takes);
        if (found == groups.end())
            groups.push_back({var});
        else
            found->push_back(var);
    }
    return groups;
}

}
