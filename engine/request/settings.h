// What a clinic may set: the numbers behind the rules that no paper fixes ([inference] rows of clinical.md)
// and how much each wish weighs. Read from programs/clinic/settings.yaml; every key has its reason there.
#pragma once

#include "engine/base/day.h"
#include "engine/base/diagnostic.h"
#include "engine/catalog/dose_form.h"
#include "engine/request/hour_settings.h"
#include "engine/terms/movement.h"
#include "engine/yaml/read.h"

#include <filesystem>
#include <map>
#include <string>

namespace pacewise {

/// How fast fatigue fades and how much of it a day may carry (rule "energy").
struct EnergySetting {
    double carry = 0.3;      ///< share of yesterday's load still felt today
    double headroom = 1.25;  ///< times the largest session the ramp prescribes in that week
};

/// What is left of a day's or an hour's capacity for somebody who is so tired then.
struct CapacitySetting {
    int from = 4;  ///< 0 to 10, as in the patient's own curve
    double factor = 0.85;
};

struct EnergySettings {
    EnergySetting rested;
    EnergySetting fatigued;  ///< FSS from 4
    EnergySetting marked;    ///< FSS from 5.5
    int allowance = 20;      ///< load units for warm-ups and stretches
    CapacitySetting some{4, 0.85};
    CapacitySetting much{7, 0.7};
};

/// How tired people walk: in bouts with seated rests (F14).
struct WalkingSettings {
    Seconds bout{120};
    Seconds rest{120};
    int least_bouts = 3;
    int most_bouts = 6;     ///< first more bouts, then longer ones
    int drag_percent = 80;  ///< of the time until the toe drags (B45)
};

/// What spasms take of a session (S24).
struct SpasmSettings {
    Seconds each{90};
    double share_in_session = 0.25;  ///< of the spasms of a day
};

/// How a spastic muscle is lengthened (S10 to S12).
struct SpasticStretchSettings {
    Seconds hold{20};  ///< at the least, where the exercise allows
    int times = 2;
    Seconds position{600};  ///< in a resting position, with tone of 3 or more (S13)
};

/// What the wishes about a whole week and program measure against.
struct AimSettings {
    int aerobic_minutes = 60;  ///< a week (G10)
    int strength_days = 2;     ///< a week (G10)
    int even_percent = 20;     ///< a day may bear so much more than its share of the week (F19)
    /// Different exercises of a kind over the program.
    std::map<Modality, int> choice{{Modality::balance, 5}, {Modality::yoga, 8}};
};

/// How the minutes of one modality are shared out inside a session.
struct KindSetting {
    int minutes_each = 6;  ///< about this long for one item
    int most = 3;          ///< items of the kind in one session
};

struct ItemSettings {
    int most = 8;               ///< in one session (A06)
    int most_when_limited = 6;  ///< with FSS from 5 or limited cognition (A06)
    int most_different = 14;    ///< in one phase
    int most_stretches = 3;     ///< in one session
    int choose_from = 60;       ///< of one modality; a larger catalog is cut to the most useful ones
    std::map<Modality, KindSetting> kinds;
};

struct JointSettings {
    int budget = 14;             ///< load units a joint may get on one day
    int budget_painful = 9;      ///< with pain of 4 or more (J10)
    int walk_load = 2;           ///< of a walking exercise on hip, knee and ankle, at the least (J13)
    int aid_side_percent = 120;  ///< the side of a cane, walker lean or hug counts more (SA13)
};

struct Settings {
    EnergySettings energy;
    ItemSettings items;
    JointSettings joints;
    WalkingSettings walking;
    SpasmSettings spasms;
    SpasticStretchSettings spastic_stretch;
    AimSettings aims;
    HourSettings hours;
    InjectionSettings injection;
    std::map<std::string, Seconds> change;  ///< of position, by band (G61)
    Seconds rest_when_tired{120};           ///< between rounds with FSS from 4 (F16)
    Seconds rest_when_very_tired{180};      ///< between rounds with FSS from 5.5 (F16, X03)
    int settle_minutes_after_balance = 10;  ///< F23
    std::map<std::string, int> weights;     ///< points of each wish, by rule name

    int weight(const std::string& rule) const;
    Seconds change_of_position(const std::string& band) const;
};

Read<Settings> read_settings_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<Settings> load_settings(const std::filesystem::path&);

}
