#include "engine/proof/lazy_limits.h"

#include "engine/proof/adder.h"
#include "engine/proof/say_scales.h"

#include <algorithm>

namespace pacewise {

namespace {

/// What brings the answers over the limit. Weeks that look alike break a limit for the same reason.
std::vector<int> culprits(const Limit& limit, const Answers& answers)
{
    std::vector<int> vars;
    for (const Term term : limit.terms)
        if (term.times > 0 && answers[static_cast<std::size_t>(term.var.index)])
            vars.push_back(term.var.index);
    return vars;
}

/// The unit in which the limit has so many steps; the best one when all items are on one scale.
Unit unit_for(const Scales& scales, const Answers& answers, std::int64_t steps)
{
    if (scales.rooms.empty()) return {steps + 1, scales.most + 1};
    if (scales.pushes.empty()) return {steps, -scales.most};
    return {steps, std::max<std::int64_t>(1, true_weight_of(scales.pushes, answers))};
}

}

LazyLimits::LazyLimits(Sat& sat, const Model& model, const std::vector<Literal>& literals,
                       std::vector<Literal> guards, Literal always)
    : sat_(sat), model_(model), literals_(literals), guards_(std::move(guards)),
      needs_(model, literals, guards_, always)
{
    for (std::size_t at = 0; at < guards_.size(); ++at) {
        const Scales scales = scales_of(model.limits()[at], literals_);
        if (!can_break(scales) || say_if_small(guards_[at], scales)) continue;
        constexpr std::size_t one_session = 150;  // items; longer sums follow when they are broken
        if (scales.pushes.size() > one_session) continue;
        auto& chain = chains_[at] = chain_of(at);
        for (auto link = chain.begin() + 1; link != chain.end(); ++link)
            say_if_small(link->guard, link->scales);
    }
}

bool LazyLimits::say_if_small(Literal guard, const Scales& scales)
{
    constexpr std::int64_t small = 500;  // clauses
    const std::int64_t levels = all_levels(scales);
    if (size_when_said(scales, levels) > small) return false;
    say_scales(sat_, guard, scales, levels);
    return true;
}

std::vector<LazyLimits::Said> LazyLimits::chain_of(std::size_t limit)
{
    const Literal guard = guards_[limit];
    std::vector<Said> chain{{scales_of(model_.limits()[limit], literals_), {guard}, guard, 0}};
    constexpr std::size_t longest = 4;  // exercise, session, day, week
    while (chain.size() < longest) {
        const auto follows = needs_.projected(chain.back().scales);
        if (!follows) break;
        Said said{follows->scales, chain.back().needs, sat_.fresh(), 0};
        said.needs.insert(said.needs.end(), follows->guards.begin(), follows->guards.end());
        std::vector<Literal> clause{said.guard};
        for (const Literal need : said.needs) clause.push_back(-need);
        sat_.clause(clause);
        chain.push_back(std::move(said));
    }
    return chain;
}

void LazyLimits::rule_out(const Answers& answers, const std::vector<int>& broken, const std::set<Literal>& on)
{
    std::set<std::vector<int>> seen;
    for (const int limit : broken) {
        const auto at = static_cast<std::size_t>(limit);
        if (seen.insert(culprits(model_.limits()[at], answers)).second) rule_out(answers, at, on);
    }
}

void LazyLimits::rule_out(const Answers& answers, std::size_t limit, const std::set<Literal>& on)
{
    auto& chain = chains_[limit];
    if (chain.empty()) chain = chain_of(limit);
    const auto is_on = [&](const Said& said) {
        return std::all_of(said.needs.begin(), said.needs.end(),
                           [&](Literal need) { return on.count(need) > 0; });
    };
    for (std::size_t link = chain.size(); link-- > 1;)
        if (excess_of(chain[link].scales, answers) > 0 && is_on(chain[link]))
            return refine(chain[link], answers);
    refine(chain.front(), answers);
}

void LazyLimits::refine(Said& said, const Answers& answers)
{
    constexpr std::int64_t largest = 6000;  // clauses
    for (std::int64_t steps = said.steps + 1;; steps += (steps + 1) / 2) {
        const Unit unit = unit_for(said.scales, answers, steps);
        if (unit.steps >= unit.per) break;
        const Scales coarse = coarsened(said.scales, unit);
        const std::int64_t pushed = true_weight_of(coarse.pushes, answers);
        const std::int64_t levels =
            std::min(all_levels(coarse), std::max(pushed + pushed / 2, coarse.most + 1));
        if (size_when_said(coarse, levels) > largest) break;
        if (excess_of(coarse, answers) <= 0) continue;
        say_scales(sat_, said.guard, coarse, levels);
        said.steps = steps;
        return;
    }
    const std::int64_t levels = all_levels(said.scales);
    if (size_when_said(said.scales, levels) <= largest)
        say_scales(sat_, said.guard, said.scales, levels);
    else
        say_adder(sat_, said.guard, said.scales);
}

}
