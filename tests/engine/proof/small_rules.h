// Small random models with groups of limits, and the plain way to judge them: trying all answers.
#pragma once

#include "engine/model/model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pacewise::test {

struct SmallRules {
    Model model;
    std::vector<int> group_of;  ///< by limit; -1 always holds
    int groups = 0;
};

/// At most 10 decisions, chains of derived values, sums with small, large and negative weights.
SmallRules small_rules(std::uint64_t seed);
std::vector<int> all_groups(const SmallRules&);

/// Every possible answer.
std::vector<Answers> all_answers(const Model&);
bool keeps(const SmallRules&, const std::vector<int>& groups, const Answers&);
/// Is there any answer that keeps these groups and has these decisions?
bool can_keep(const SmallRules&, const std::vector<int>& groups, const std::vector<Var>& yes = {});

}
