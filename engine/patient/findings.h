// What a therapist finds at an examination, each as its own small value: tone, weakness, falls, pain ...
// Sides are the patient's own left and right.
#pragma once

#include "engine/base/day.h"
#include "engine/terms/body.h"
#include "engine/terms/movement.h"
#include "engine/terms/person.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// One of the two scales is enough; aid and metres are trusted before either (clinical.md G03, G05).
struct Disability {
    std::optional<double> edss;  ///< 0 to 9.5 in halves
    std::optional<int> pdds;     ///< 0 to 8
    bool operator==(const Disability&) const = default;
};

struct Walks {
    int metres = 0;  ///< without a rest, with the usual aid
    std::optional<int> minutes_to_tiredness;
    bool operator==(const Walks&) const = default;
};

struct Aid {
    AidType type = AidType::none;
    std::optional<Side> side;     ///< of a one-sided aid
    std::optional<Date> checked;  ///< when size and use were last looked at (SA23)
    bool operator==(const Aid&) const = default;
};

struct Falls {
    int last_year = 0;
    std::optional<int> last_half_year;
    std::optional<int> last_two_weeks;
    bool injured = false;  ///< in any fall of the last year
    bool operator==(const Falls&) const = default;
};

struct Home {
    std::optional<bool> alone;
    std::optional<bool> stairs;
    std::optional<bool> floor_rise;  ///< gets up from the floor by own strength, tested
    bool operator==(const Home&) const = default;
};

struct Fatigue {
    std::optional<double> fss;       ///< mean of the nine items, 1 to 7
    std::map<TimeOfDay, int> curve;  ///< 0 to 10 at a time of day
    bool operator==(const Fatigue&) const = default;
};

struct Tone {
    Muscle muscle{};
    Side side = Side::both;
    Ashworth mas = Ashworth::zero;
    bool operator==(const Tone&) const = default;
};

struct Spasms {
    SpasmKind kind = SpasmKind::mixed;
    int per_day = 0;
    bool operator==(const Spasms&) const = default;
};

struct Weakness {
    Muscle muscle{};
    Side side = Side::both;
    int mrc = 5;  ///< 0 none to 5 normal (Medical Research Council)
    bool operator==(const Weakness&) const = default;
};

struct FootDrop {
    Side side = Side::both;
    bool brace = false;      ///< owns an ankle brace or a stimulator
    bool fatigable = false;  ///< shows only after some walking (B45)
    bool operator==(const FootDrop&) const = default;
};

struct Pain {
    Joint joint{};
    Side side = Side::both;
    int now = 0;    ///< 0 to 10
    int worst = 0;  ///< 0 to 10, in the last week
    PainCause cause = PainCause::unconfirmed;
    bool operator==(const Pain&) const = default;
};

struct Balance {
    std::optional<int> berg;         ///< 0 to 56
    std::optional<int> tandem_s;     ///< seconds heel to toe without hold
    std::optional<double> tug_s;     ///< timed up and go; never sets the fall class (B02)
    std::optional<Support> support;  ///< the least hold the therapist asks for
    bool operator==(const Balance&) const = default;
};

/// Aches after an injection, counted from the shot (J23).
struct Reaction {
    std::chrono::seconds from{};
    std::chrono::seconds to{};
    int joint_pain = 0;  ///< 0 to 10
    bool operator==(const Reaction&) const = default;
};

/// Care: never a dose (clinical.md SA27). A drug has weekdays, or an interval with the date of one dose.
struct MedicineUse {
    Medicine medicine{};
    std::string brand;
    std::vector<Weekday> days;
    std::optional<std::chrono::seconds> every;
    std::optional<Date> last;
    std::vector<ClockTime> at;
    std::optional<Reaction> reaction;
    std::optional<std::chrono::seconds> drowsy;  ///< after each dose
    bool operator==(const MedicineUse&) const = default;
};

struct AtRest {
    std::optional<int> systolic;   ///< mmHg
    std::optional<int> diastolic;  ///< mmHg
    std::optional<int> pulse;      ///< beats a minute
    bool operator==(const AtRest&) const = default;
};

/// The sign-off by physician or therapist (R07).
struct Clearance {
    std::string by;
    Date on;
    bool operator==(const Clearance&) const = default;
};

}
