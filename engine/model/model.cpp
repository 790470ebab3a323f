#include "engine/model/model.h"

#include "engine/base/contract.h"

#include <algorithm>

namespace pacewise {

Var Model::decide(GridSpot spot)
{
    const Var var{var_count()};
    is_decision_.push_back(true);
    decisions_.push_back(var);
    spots_.push_back(spot);
    return var;
}

Var Model::any_of(std::vector<Var> these)
{
    for (const Var var : these)
        PACEWISE_REQUIRE(var.index < var_count(), "a derived value needs vars that exist");
    const Var var{var_count()};
    is_decision_.push_back(false);
    derivations_.push_back({var, std::move(these)});
    return var;
}

void Model::at_most(Origin origin, std::vector<Term> terms, std::int64_t most)
{
    limits_.push_back({std::move(terms), most, origin});
}

void Model::at_least(Origin origin, std::vector<Term> terms, std::int64_t least)
{
    for (Term& term : terms) term.times = -term.times;
    at_most(origin, std::move(terms), -least);
}

void Model::implies(Origin origin, Var one, const std::vector<Var>& others)
{
    std::vector<Term> terms{{1, one}};
    for (const Var other : others) terms.push_back({-1, other});
    at_most(origin, std::move(terms), 0);
}

void Model::price(Origin origin, std::vector<Term> terms, std::int64_t above, std::int64_t each)
{
    prices_.push_back({std::move(terms), above, each, origin});
}

Answers answers_from(const Model& model, const std::vector<Var>& yes)
{
    Answers answers(static_cast<std::size_t>(model.var_count()), 0);
    for (const Var var : yes) answers[static_cast<std::size_t>(var.index)] = 1;
    for (const AnyOf& derivation : model.derivations()) {
        const auto is_yes = [&](Var var) { return answers[static_cast<std::size_t>(var.index)] != 0; };
        answers[static_cast<std::size_t>(derivation.derived.index)] =
            std::any_of(derivation.these.begin(), derivation.these.end(), is_yes);
    }
    return answers;
}

std::vector<Var> chosen(const Model& model, const Answers& answers)
{
    std::vector<Var> yes;
    for (const Var var : model.decisions())
        if (answers[static_cast<std::size_t>(var.index)]) yes.push_back(var);
    return yes;
}

std::int64_t sum_of(const std::vector<Term>& terms, const Answers& answers)
{
    std::int64_t sum = 0;
    for (const Term& term : terms)
        if (answers[static_cast<std::size_t>(term.var.index)]) sum += term.times;
    return sum;
}

std::int64_t excess(const Limit& limit, const Answers& answers)
{
    return std::max<std::int64_t>(0, sum_of(limit.terms, answers) - limit.most);
}

std::int64_t cost_of(const Price& price, const Answers& answers)
{
    return price.each * std::max<std::int64_t>(0, sum_of(price.terms, answers) - price.above);
}

std::int64_t total_points(const Model& model, const Answers& answers)
{
    std::int64_t total = 0;
    for (const Price& price : model.prices()) total += cost_of(price, answers);
    return total;
}

std::vector<int> broken_limits(const Model& model, const Answers& answers)
{
    std::vector<int> broken;
    for (std::size_t at = 0; at < model.limits().size(); ++at)
        if (excess(model.limits()[at], answers) > 0) broken.push_back(static_cast<int>(at));
    return broken;
}

}
