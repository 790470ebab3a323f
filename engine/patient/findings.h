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
    std::optional<Side> leans{};  ///< the side that carries more at a walker (SA13)
    bool pain_since_new = false;  ///< joints hurt since this aid is in use (B64)
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
    std::optional<bool> rail{};      ///< the stairs or the step have a rail to hold (B47, B50)
    bool operator==(const Home&) const = default;
};

struct Fatigue {
    std::optional<double> fss;       ///< mean of the nine items, 1 to 7
    std::map<TimeOfDay, int> curve;  ///< 0 to 10 at a time of day
    std::map<Weekday, int> week{};   ///< 0 to 10 on a weekday (F19)
    // Other scales (F02, F03)
    std::optional<int> mfis{};            ///< Modified Fatigue Impact Scale, 0 to 84
    std::optional<int> mfis_cognitive{};  ///< its thinking part, 0 to 40
    std::optional<int> fsmc{};            ///< Fatigue Scale for Motor and Cognitive functions, 20 to 100
    bool operator==(const Fatigue&) const = default;
};

struct Tone {
    Muscle muscle{};
    Side side = Side::both;
    Ashworth mas = Ashworth::zero;
    bool used_to_stand = false;  ///< the patient stands or transfers on it (S05, S06)
    bool operator==(const Tone&) const = default;
};

struct Spasms {
    SpasmKind kind = SpasmKind::mixed;
    int per_day = 0;
    bool on_standing = false;  ///< come when standing up or while standing (B56)
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
    bool brace = false;                                 ///< owns an ankle brace or a stimulator
    bool fatigable = false;                             ///< shows only after some walking (B45)
    std::optional<std::chrono::seconds> drags_after{};  ///< of walking (B45)
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
    std::optional<int> stands_s{};   ///< seconds standing with two hands on something fixed (B56)
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
    std::vector<Muscle> muscles{};               ///< injected with botulinum toxin (S46)
    bool operator==(const MedicineUse&) const = default;
};

struct AtRest {
    std::optional<int> systolic;   ///< mmHg
    std::optional<int> diastolic;  ///< mmHg
    std::optional<int> pulse;      ///< beats a minute
    bool operator==(const AtRest&) const = default;
};

struct Sore {
    SorePlace place{};
    Side side = Side::both;
    bool operator==(const Sore&) const = default;
};

/// An operation, a fracture or a new joint, with the surgeon's list of what to leave out (R32).
struct Surgery {
    Date on;
    std::vector<Tag> avoid_tags;
    std::vector<Position> avoid_positions;
    bool operator==(const Surgery&) const = default;
};

/// The elastic bands at home. Colours differ between brands (G66).
struct Bands {
    std::string brand;  ///< may be empty
    std::optional<bool> latex_free;
    bool operator==(const Bands&) const = default;
};

/// The sign-off by physician or therapist (R07).
struct Clearance {
    std::string by;
    Date on;
    bool operator==(const Clearance&) const = default;
};

}
