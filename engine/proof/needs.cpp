#include "engine/proof/needs.h"

#include <algorithm>

namespace pacewise {

namespace {

std::size_t at(Literal literal) { return static_cast<std::size_t>(literal); }

/// "At least so many of these", for a derived value or without condition; anything else says nothing here.
std::optional<Need> need_in(const Scales& scales)
{
    const auto is_one = [](const Weighted& room) { return room.weight == 1; };
    if (!std::all_of(scales.rooms.begin(), scales.rooms.end(), is_one)) return std::nullopt;
    Need need;
    for (const Weighted& room : scales.rooms) need.of.push_back(room.literal);
    std::int64_t count = -scales.most;
    if (scales.pushes.size() == 1) {
        need.when = scales.pushes.front().literal;
        count += scales.pushes.front().weight;
    }
    if (scales.pushes.size() > 1 || count < 1) return std::nullopt;
    need.count = static_cast<std::size_t>(count);
    return need;
}

/// The lightest of these, as many as are needed; empty when there are not enough.
std::vector<Literal> lightest(const Need& need, const std::vector<std::int64_t>& weights)
{
    if (need.count > need.of.size()) return {};
    std::vector<Literal> chosen = need.of;
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](Literal one, Literal other) { return weights[at(one)] < weights[at(other)]; });
    chosen.resize(need.count);
    return chosen;
}

std::int64_t total(const std::vector<Literal>& chosen, const std::vector<std::int64_t>& weights)
{
    std::int64_t sum = 0;
    for (const Literal literal : chosen) sum += weights[at(literal)];
    return sum;
}

/// What it costs at least when one of `others` must be there too: beside the chosen ones, or instead of the
/// heaviest of them.
std::int64_t least_with(const Need& need, const std::vector<Literal>& chosen, const Need& other,
                        const std::vector<std::int64_t>& weights)
{
    const std::int64_t alone = total(chosen, weights);
    std::int64_t extra = -1;
    for (const Literal literal : other.of) {
        if (std::find(chosen.begin(), chosen.end(), literal) != chosen.end()) return alone;
        const bool instead = std::find(need.of.begin(), need.of.end(), literal) != need.of.end();
        const std::int64_t more = weights[at(literal)] - (instead ? weights[at(chosen.back())] : 0);
        extra = extra < 0 ? more : std::min(extra, more);
    }
    return alone + std::max<std::int64_t>(extra, 0);
}

}

Needs::Needs(const Model& model, const std::vector<Literal>& literals, const std::vector<Literal>& guards,
             Literal always)
    : of_literal_(literals.size() + 1), parts_(literals.size() + 1)
{
    derive_causes(model, literals);
    for (const AnyOf& derivation : model.derivations()) {
        Need need{literals[static_cast<std::size_t>(derivation.derived.index)], {}, 1, always};
        for (const Var var : derivation.these)
            need.of.push_back(literals[static_cast<std::size_t>(var.index)]);
        add(std::move(need));
    }
    for (std::size_t limit = 0; limit < model.limits().size(); ++limit) {
        auto need = need_in(scales_of(model.limits()[limit], literals));
        if (!need || (need->when != 0 && model.is_decision(Var{need->when - 1}))) continue;
        need->guard = guards[limit];
        add(std::move(*need));
    }
}

void Needs::derive_causes(const Model& model, const std::vector<Literal>& literals)
{
    for (const AnyOf& derivation : model.derivations()) {
        auto& parts = parts_[at(literals[static_cast<std::size_t>(derivation.derived.index)])];
        for (const Var var : derivation.these) parts.push_back(literals[static_cast<std::size_t>(var.index)]);
        std::sort(parts.begin(), parts.end());
    }
}

bool Needs::comes_with(const Need& one, const Need& other) const
{
    if (other.when == 0 || other.when == one.when) return true;
    if (one.when == 0 || parts_[at(one.when)].empty()) return false;
    const auto& wide = parts_[at(other.when)];
    const auto& narrow = parts_[at(one.when)];
    return std::includes(wide.begin(), wide.end(), narrow.begin(), narrow.end());
}

Needs::Cost Needs::with_companion(Cost cost, const std::vector<std::size_t>& touched,
                                  const std::vector<std::int64_t>& weights) const
{
    const Need& need = needs_[cost.need];
    const std::vector<Literal> chosen = lightest(need, weights);
    for (const std::size_t other : touched) {
        if (other == cost.need || needs_[other].count != 1) continue;
        if (needs_[other].of.empty() || !comes_with(need, needs_[other])) continue;
        const std::int64_t least = least_with(need, chosen, needs_[other], weights);
        if (least > cost.least) cost = {cost.need, least, other};
    }
    return cost;
}

void Needs::add(Need need)
{
    for (const Literal literal : need.of) of_literal_[at(literal)].push_back(needs_.size());
    needs_.push_back(std::move(need));
}

std::vector<std::size_t> Needs::touched_by(const Scales& scales) const
{
    std::vector<std::size_t> touched;
    for (const Weighted& push : scales.pushes)
        touched.insert(touched.end(), of_literal_[at(push.literal)].begin(),
                       of_literal_[at(push.literal)].end());
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

std::vector<Needs::Cost> Needs::costs(const Scales& scales, const std::vector<std::int64_t>& weights) const
{
    std::vector<Cost> costs;
    const std::vector<std::size_t> touched = touched_by(scales);
    for (const std::size_t need : touched)
        if (const std::int64_t least = total(lightest(needs_[need], weights), weights); least > 0)
            costs.push_back(with_companion({need, least, std::nullopt}, touched, weights));
    std::stable_sort(costs.begin(), costs.end(),
                     [](const Cost& a, const Cost& b) { return a.least > b.least; });
    return costs;
}

std::optional<Follows> Needs::projected(const Scales& scales) const
{
    if (!scales.rooms.empty()) return std::nullopt;
    std::vector<std::int64_t> weights(of_literal_.size(), 0);
    for (const Weighted& push : scales.pushes) weights[at(push.literal)] = push.weight;
    Follows follows{{{}, {}, scales.most}, {}};
    // Two needs that the same exercise may meet must not both be paid for.
    std::vector<bool> spent(of_literal_.size(), false);
    const auto is_free = [&](std::size_t need) {
        return std::none_of(needs_[need].of.begin(), needs_[need].of.end(),
                            [&](Literal literal) { return spent[at(literal)]; });
    };
    const auto pay = [&](std::size_t need) {
        for (const Literal literal : needs_[need].of) spent[at(literal)] = true;
        follows.guards.push_back(needs_[need].guard);
    };
    for (const Cost& cost : costs(scales, weights)) {
        if (!is_free(cost.need) || (cost.companion && !is_free(*cost.companion))) continue;
        pay(cost.need);
        if (cost.companion) pay(*cost.companion);
        if (needs_[cost.need].when == 0)
            follows.scales.most -= cost.least;
        else
            follows.scales.pushes.push_back({needs_[cost.need].when, cost.least});
    }
    if (follows.guards.empty() || !can_break(follows.scales)) return std::nullopt;
    return follows;
}

}
