// What the therapist's copy tells and the plan's file does not hold: where the plan comes near to a rule,
// every rule in words and where it comes from, why each exercise is there, and the values of the charts.
#pragma once

#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/catalog/dose_form.h"
#include "engine/terms/body.h"
#include "engine/terms/movement.h"
#include "engine/timetable/day_advice.h"
#include "engine/timetable/margin.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// One date with all its sessions in full, in whole load units; what the energy rule looks at.
struct DayLoad {
    Date date;
    long load = 0;
    long carried = 0;                  ///< with what is still felt of the days before
    long capacity = 0;                 ///< what that day allows
    bool shot = false;                 ///< an injection or infusion is given
    bool rest = false;                 ///< no training session
    std::optional<DateChange> change;  ///< a session is shorter, moved or left out
    bool operator==(const DayLoad&) const = default;
};

/// Minutes of each kind of work in one week; kinds without any are not there.
using WeekMinutes = std::map<Modality, long>;

/// All of an exercise in a session: rounds times count, by week.
struct DoseGrowth {
    ExerciseId exercise;
    Modality modality{};
    DoseUnit unit{};
    std::map<int, long> weeks;
    bool grows() const;  ///< or shrinks: it is not the same all along
};

/// Why an exercise is in the plan.
struct ItemReason {
    ExerciseId exercise;
    std::vector<Goal> goals;
    std::vector<Muscle> weak;
    std::vector<Muscle> stiff;
    std::vector<RuleId> asked_by;  ///< precautions that prefer it
    std::vector<RuleId> breaks;    ///< must rules that cannot be kept without it
    long worth = 0;                ///< what leaving it out would cost in points, when nothing breaks
};

struct RuleSource {
    RuleId rule;
    std::vector<std::string> sources;  ///< ids of the clinic's rule book or of its list of evidence
};

struct TherapistNotes {
    std::vector<Margin> margins;           ///< the tightest place of each rule
    std::map<RuleId, Translations> rules;  ///< must rules, shoulds and precautions
    std::vector<RuleSource> musts{};       ///< every must rule, in its order
    std::vector<RuleSource> applied{};     ///< precautions that hold for this patient
    std::vector<ItemReason> reasons{};     ///< in the order of the plan
    std::vector<DayLoad> loads{};          ///< every date of the program
    std::vector<WeekMinutes> minutes{};    ///< every week of the program
    std::vector<DoseGrowth> doses{};       ///< in the order of the plan
    /// What the check of the finished sheets found and was let pass, in words of the desk, and the reason.
    std::vector<std::string> overridden_faults{};
    std::string override_reason{};
};

}
