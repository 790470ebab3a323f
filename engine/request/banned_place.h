// "Not this one, not here": the exercise may stand anywhere else. Moving or swapping an exercise in the week
// leaves such a mark behind, so that the next plan does not put it back.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"
#include "engine/yaml/read.h"
#include "engine/yaml/write.h"

#include <optional>
#include <string>

namespace pacewise {

/// Whatever is left empty means everywhere: without a day on every day, without a phase in all of them. One
/// of day, time and phase is there; "nowhere at all" is a ban.
struct BannedPlace {
    ExerciseId exercise;
    std::optional<Weekday> day{};
    std::optional<int> phase{};     ///< from 1
    std::optional<ClockTime> at{};  ///< when its session begins

    bool operator==(const BannedPlace&) const = default;
    bool covers(int phase_from_zero, Weekday on, ClockTime begins) const
    {
        return (!phase || *phase == phase_from_zero + 1) && (!day || *day == on) && (!at || *at == begins);
    }
};

/// "bridge not on tue 09:00 in phase 2"
Said banned_place_said(const BannedPlace&);
std::string banned_place_text(const BannedPlace&);

std::optional<BannedPlace> read_banned_place(const Node&, Reading&);
void write_banned_place(YamlWriter&, const BannedPlace&);

}
