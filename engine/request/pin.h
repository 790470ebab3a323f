// The therapist's own word: "this one, here, so much"; "never this one" is a ban.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"
#include "engine/request/typed_dose.h"

#include <optional>

namespace pacewise {

/// Whatever is left empty is free: a pin without a day means "somewhere in every phase". A day, a time and a
/// phase say where it stands; a dose holds wherever the exercise stands in these phases.
struct Pin {
    ExerciseId exercise;
    std::optional<Weekday> day{};
    std::optional<int> phase{};     ///< from 1
    std::optional<ClockTime> at{};  ///< when its session begins
    std::optional<TypedDose> dose{};

    bool operator==(const Pin&) const = default;
    bool is_in_phase(int from_zero) const { return !phase || *phase == from_zero + 1; }
};

/// "bridge on tue 09:00 in phase 2: 2 x 10, effort 4"
Said pin_said(const Pin&);
std::string pin_text(const Pin&);

/// "bridge", "bridge@tue", "bridge@tue@2", "bridge@tue 09:00 phase 2: 2x10 effort 4". Problems say what was
/// seen and the way out, without a place.
Read<Pin> pin_from_text(std::string_view);

std::optional<Pin> read_pin(const Node&, Reading&);
void write_pin(YamlWriter&, const Pin&);

}
