// What a clinic may set: the numbers behind the rules that no paper fixes ([inference] rows of clinical.md)
// and how much each wish weighs. Read from programs/clinic/settings.yaml; every key has its reason there.
#pragma once

#include "engine/base/day.h"
#include "engine/base/diagnostic.h"
#include "engine/catalog/dose_form.h"
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

struct EnergySettings {
    EnergySetting rested;
    EnergySetting fatigued;  ///< FSS from 4
    EnergySetting marked;    ///< FSS from 5.5
    int allowance = 20;      ///< load units for warm-ups and stretches
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
    std::map<std::string, Seconds> change;  ///< of position, by band (G61)
    Seconds rest_when_tired{120};           ///< between rounds with FSS from 4 (F16)
    int settle_minutes_after_balance = 10;  ///< F23
    std::map<std::string, int> weights;     ///< points of each wish, by rule name
    std::string clinic;                     ///< name on the paper; may be empty
    std::string phone;

    int weight(const std::string& rule) const;
    Seconds change_of_position(const std::string& band) const;
};

Read<Settings> read_settings_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<Settings> load_settings(const std::filesystem::path&);

}
