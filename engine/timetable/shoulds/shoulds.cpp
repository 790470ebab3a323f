#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

const std::vector<std::unique_ptr<Should>>& all_shoulds()
{
    static const std::vector<std::unique_ptr<Should>> shoulds = [] {
        std::vector<std::unique_ptr<Should>> all;
        for (auto* make : {protocol_minutes_should, protocol_days_should,  goals_should,
                           weak_muscles_should,     daily_stretch_should,  best_hours_should,
                           cool_hours_should,       after_baclofen_should, easy_after_shot_should,
                           injection_should,        separate_days_should,  precautions_should,
                           companions_should,       first_session_should,  large_muscles_should,
                           upright_strength_should, climb_should,          few_different_should,
                           continuity_should,       few_changes_should,    floor_trips_should,
                           even_load_should,        guideline_should,      wide_choice_should,
                           rhythmic_warm_up_should, likes_should,          fewest_changes_should})
            all.push_back(make());
        return all;
    }();
    return shoulds;
}

}
