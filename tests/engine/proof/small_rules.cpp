#include "tests/engine/proof/small_rules.h"

#include "engine/base/random.h"

#include <algorithm>

namespace pacewise::test {

namespace {

std::vector<Term> some_terms(Random& random, const Model& model, int largest)
{
    std::vector<Term> terms;
    const int count = 1 + random.below(9);
    for (int term = 0; term < count; ++term) {
        const int times = 1 + random.below(largest);
        terms.push_back({random.below(3) == 0 ? -times : times, Var{random.below(model.var_count())}});
    }
    return terms;
}

void limit(Random& random, Model& model)
{
    constexpr int sizes[] = {1, 3, 40, 100000};
    const int largest = sizes[random.below(4)];
    std::vector<Term> terms = some_terms(random, model, largest);
    switch (random.below(4)) {
    case 0: return model.at_least({}, std::move(terms), 1 + random.below(2 * largest));
    case 1: return model.implies({}, terms.front().var, {terms.back().var});
    case 2: return model.at_most({}, std::move(terms), random.below(3 * largest));
    default: return model.at_most({}, std::move(terms), random.below(largest) - largest / 2);
    }
}

}

SmallRules small_rules(std::uint64_t seed)
{
    Random random(seed);
    SmallRules rules;
    const int decisions = 2 + random.below(9);
    for (int at = 0; at < decisions; ++at) rules.model.decide({at / 3, at % 3, 0, 0});
    for (int derived = random.below(5); derived > 0; --derived) {
        std::vector<Var> these;
        for (int part = random.below(4); part > 0; --part)
            these.push_back({random.below(rules.model.var_count())});
        rules.model.any_of(these);
    }
    rules.groups = 1 + random.below(6);
    for (int limits = 1 + random.below(12); limits > 0; --limits) {
        limit(random, rules.model);
        rules.group_of.push_back(random.below(12) == 0 ? -1 : random.below(rules.groups));
    }
    rules.groups = *std::max_element(rules.group_of.begin(), rules.group_of.end()) + 1;
    return rules;
}

std::vector<int> all_groups(const SmallRules& rules)
{
    std::vector<int> groups;
    for (int group = 0; group < rules.groups; ++group) groups.push_back(group);
    return groups;
}

std::vector<Answers> all_answers(const Model& model)
{
    std::vector<Answers> all;
    const std::size_t decisions = model.decisions().size();
    for (std::size_t bits = 0; bits < std::size_t{1} << decisions; ++bits) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions; ++at)
            if (bits >> at & 1) yes.push_back(model.decisions()[at]);
        all.push_back(answers_from(model, yes));
    }
    return all;
}

bool keeps(const SmallRules& rules, const std::vector<int>& groups, const Answers& answers)
{
    for (const int limit : broken_limits(rules.model, answers)) {
        const int group = rules.group_of[static_cast<std::size_t>(limit)];
        if (group < 0 || std::find(groups.begin(), groups.end(), group) != groups.end()) return false;
    }
    return true;
}

bool can_keep(const SmallRules& rules, const std::vector<int>& groups, const std::vector<Var>& yes)
{
    for (const Answers& answers : all_answers(rules.model)) {
        const auto is_yes = [&](Var var) { return answers[static_cast<std::size_t>(var.index)] != 0; };
        if (std::all_of(yes.begin(), yes.end(), is_yes) && keeps(rules, groups, answers)) return true;
    }
    return false;
}

}
