// All must rules, one file each; read from top to bottom, this is what no plan ever breaks.
#pragma once

#include "engine/timetable/rule.h"

#include <memory>
#include <vector>

namespace pacewise {

std::unique_ptr<Rule> allowed_rule();       ///< only screened exercises, helper present (B21, G50, S30-S39)
std::unique_ptr<Rule> free_time_rule();     ///< inside a free window, rests and changes counted (G61)
std::unique_ptr<Rule> one_visit_rule();     ///< one session in one stretch of free time (F21)
std::unique_ptr<Rule> frequency_rule();     ///< days a week within the protocol's least and most
std::unique_ptr<Rule> apart_rule();         ///< a part of the protocol on days of its own (P30)
std::unique_ptr<Rule> rest_days_rule();     ///< rest days a week (F24)
std::unique_ptr<Rule> recovery_rule();      ///< a full day between strength sessions of one muscle (G16)
std::unique_ptr<Rule> energy_rule();        ///< carried load stays under the ceiling of the week (F12, F19)
std::unique_ptr<Rule> growth_rule();        ///< the weekly load grows slowly (L14, P04)
std::unique_ptr<Rule> joint_budget_rule();  ///< load on a joint in one day (SA12, J13, B48)
std::unique_ptr<Rule> tone_pairing_rule();  ///< what raises tone comes after what lowers it (S10, S17)
std::unique_ptr<Rule> tone_for_standing_rule();  ///< tone that is stood on stays before standing (S05, S06)
std::unique_ptr<Rule> aid_check_rule();          ///< walking waits for the check of the aid (B64, SA23)
std::unique_ptr<Rule> ladder_rule();             ///< one rung at a time, one rung up at most (L, P43)
std::unique_ptr<Rule> session_shape_rule();      ///< warm-up first, steady work after hard balance (F22, F23,
                                                 ///< S17)
std::unique_ptr<Rule> amount_rule();             ///< items in a session and in a phase (A06)
std::unique_ptr<Rule> medicine_window_rule();    ///< no balance work in a drowsy hour (S41)
std::unique_ptr<Rule> pinned_rule();             ///< the therapist's "this one, here"
std::unique_ptr<Rule> banned_rule();             ///< the therapist's "never this one"
std::unique_ptr<Rule> kept_rule();               ///< doses typed by the therapist
std::unique_ptr<Rule> chosen_rule();  ///< mode "arrange": what was chosen, as often as it was chosen

/// In the order above.
const std::vector<std::unique_ptr<Rule>>& must_rules();

}
