// The person a plan is made for: findings, aids, medicines, free time, goals and wishes, as one value.
// A finding that was not recorded stays empty; nothing is guessed. What findings mean together (band, fall
// class, support needed) is asked from disability.h, fall_risk.h and muscle_findings.h.
#pragma once

#include "engine/base/id.h"
#include "engine/patient/finding.h"
#include "engine/patient/findings.h"
#include "engine/patient/print_wish.h"

namespace pacewise {

using PatientId = Id<struct PatientTag>;

/// Sorted, without overlaps; a day without windows is not in the map.
using WeekWindows = std::map<Weekday, std::vector<Window>>;

struct WeightedGoal {
    Goal goal{};
    int weight = 1;  ///< 1 to 5
    bool operator==(const WeightedGoal&) const = default;
};

struct Patient {
    PatientId id;
    std::string name;  ///< may be empty; the paper can show a code
    int born = 0;      ///< year
    std::string language = "en";
    PrintWish print;
    std::optional<Date> examined;  ///< when the findings below were taken

    // ---- findings
    std::optional<Disability> disability;
    std::optional<Walks> walks;
    std::optional<Aid> aid;
    std::optional<Falls> falls;
    std::optional<Home> home;
    std::optional<WeekWindows> helper;  ///< hours in which somebody can help; empty = nobody
    std::optional<Fatigue> fatigue;
    std::optional<bool> heat_sensitive;
    std::optional<std::vector<Tone>> spasticity;
    Finding<Spasms> spasms;
    std::optional<std::vector<Side>> clonus;  ///< ankles
    std::optional<std::vector<Weakness>> weakness;
    Finding<FootDrop> foot_drop;
    std::optional<bool> numb_feet;
    std::optional<Vision> vision;
    std::optional<std::vector<Pain>> pain;
    std::optional<Balance> balance;
    std::optional<std::vector<MedicineUse>> medicines;
    /// All that are present; those in neither list were looked for and are absent.
    std::optional<std::vector<Condition>> conditions;
    std::vector<Condition> unchecked;  ///< conditions nobody looked for
    Finding<Date> relapse;             ///< the last one
    Finding<Date> fever;               ///< the last day with fever (R05)
    Finding<Date> infection;           ///< the day on which it began to ease (R14)
    std::optional<std::vector<Sore>> sores;
    Finding<Surgery> surgery;
    std::optional<Date> pump;  ///< day on which a baclofen pump was implanted (S44)
    std::optional<AtRest> rest;
    std::optional<Transfers> transfers;
    std::optional<Cognition> cognition;
    Finding<Side> hug;  ///< the side a patient with an MS hug holds or guards (SA13)
    std::optional<Clearance> cleared;

    /// Tags that rules leave out until the therapist prescribes them by hand (B42, B51, S31).
    std::vector<Tag> prescribed;

    // ---- life and wishes
    std::vector<Equipment> equipment;
    std::optional<Bands> bands;
    std::optional<bool> shoes;  ///< closed shoes with a firm sole that stay on (B40)
    WeekWindows time;
    std::string busy;  ///< calendar file with appointments; may be empty
    std::vector<WeightedGoal> goals;
    std::vector<std::string> likes;     ///< modality, tag, position, family or exercise
    std::vector<std::string> dislikes;  ///< the same

    bool operator==(const Patient&) const = default;
};

/// The age reached in the year of this date.
int age_on(const Patient&, Date);
bool owns(const Patient&, Equipment asked);
const MedicineUse* takes(const Patient&, Medicine);
/// Nothing when it was not recorded.
std::optional<bool> has_condition(const Patient&, Condition);
/// Whether somebody helps during all of this window.
bool has_helper(const Patient&, Weekday, Window);
bool has_any_helper(const Patient&);

}
