#include "engine/timetable/rules/rules.h"

namespace pacewise {

const std::vector<std::unique_ptr<Rule>>& must_rules()
{
    static const std::vector<std::unique_ptr<Rule>> rules = [] {
        std::vector<std::unique_ptr<Rule>> all;
        for (auto* make :
             {allowed_rule,      free_time_rule,         one_visit_rule, frequency_rule, apart_rule,
              rest_days_rule,    recovery_rule,          energy_rule,    growth_rule,    joint_budget_rule,
              tone_pairing_rule, tone_for_standing_rule, aid_check_rule, ladder_rule,    session_shape_rule,
              amount_rule,       medicine_window_rule,   pinned_rule,    banned_rule,    kept_rule,
              chosen_rule})
            all.push_back(make());
        return all;
    }();
    return rules;
}

}
