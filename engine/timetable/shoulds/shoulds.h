// All shoulds, one file each: what makes one legal timetable better than another. Weights are the clinic's
// (programs/clinic/settings.yaml).
#pragma once

#include "engine/timetable/rule.h"

#include <memory>
#include <vector>

namespace pacewise {

std::unique_ptr<Should> protocol_minutes_should();  ///< the minutes the protocol asks for
std::unique_ptr<Should> protocol_days_should();     ///< as many days as the protocol has (G10, G22)
std::unique_ptr<Should> goals_should();             ///< the patient's goals served, by weight and evidence
std::unique_ptr<Should> weak_muscles_should();      ///< every weak muscle trained
std::unique_ptr<Should> daily_stretch_should();     ///< every spastic muscle lengthened daily (S10)
std::unique_ptr<Should> best_hours_should();        ///< the patient's own good hours, else mornings (F30-F32)
std::unique_ptr<Should> cool_hours_should();        ///< warming work in cool hours (F30-F33, F39)
std::unique_ptr<Should> after_baclofen_should();    ///< stretches and skill after a dose (S40)
std::unique_ptr<Should> easy_after_shot_should();   ///< easy aerobic work soon after a shot (J26)
std::unique_ptr<Should> injection_should();         ///< easy days after a shot (J25)
std::unique_ptr<Should> separate_days_should();     ///< aerobic and strength apart when fatigued (F20)
std::unique_ptr<Should> precautions_should();       ///< "had better" rows of the clinic
std::unique_ptr<Should> companions_should();     ///< a stiff muscle worked comes with its relief (S31, S37)
std::unique_ptr<Should> first_session_should();  ///< the first week starts short (F13)
std::unique_ptr<Should> large_muscles_should();  ///< large muscles first (G21)
std::unique_ptr<Should> upright_strength_should();  ///< half of the strength like the task (P39)
std::unique_ptr<Should> climb_should();             ///< up the ladder from phase to phase (G42, B25)
std::unique_ptr<Should> few_different_should();     ///< few different exercises (A01, A03)
std::unique_ptr<Should> continuity_should();        ///< what is known stays (A23)
std::unique_ptr<Should> few_changes_should();       ///< few positions, few trips to the floor (A22)
std::unique_ptr<Should> floor_trips_should();       ///< few sessions on the floor (A22)
std::unique_ptr<Should> even_load_should();         ///< no heavy and empty days (F19)
std::unique_ptr<Should> guideline_should();         ///< the guideline's minutes and days at the end (G10)
std::unique_ptr<Should> wide_choice_should();       ///< many balance and yoga exercises over a program (P25)
std::unique_ptr<Should> rhythmic_warm_up_should();  ///< rhythm first with stiff muscles (S17, S18)
std::unique_ptr<Should> likes_should();             ///< likes and dislikes (A16)
std::unique_ptr<Should> fewest_changes_should();    ///< a revised plan stays as the patient knows it

/// In the order above.
const std::vector<std::unique_ptr<Should>>& all_shoulds();

}
