// What changed from one version of a plan to the next, as values and in words for therapist and patient:
// "Bridge moved from Tuesday to Thursday, because Tuesday 09:00 is no longer free."
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <optional>
#include <vector>

namespace pacewise {

enum class ChangeKind { moved, added, gone, other_time, other_dose };

/// One exercise in one phase. `from` and `to` are days; which of them there are depends on the kind.
struct Revised {
    ChangeKind kind = ChangeKind::moved;
    int phase = 1;  ///< from 1, of the new plan
    ExerciseId exercise{};
    std::optional<Weekday> from{};
    std::optional<Weekday> to{};
    std::optional<ClockTime> from_time{};
    std::optional<ClockTime> to_time{};
    Dose dose_before{};
    Dose dose_now{};
    int week = 0;            ///< other_dose: the first week that has another dose
    Translations because{};  ///< empty when nothing single can be named
    bool operator==(const Revised&) const = default;
};

/// By phase and exercise; only weeks from `from_week` on are looked at. Without reasons.
std::vector<Revised> changes_between(const Plan& before, const Plan& after, int from_week);

/// One sentence; equal changes of several phases make one sentence together.
std::vector<Translations> words_of_changes(const std::vector<Revised>&, const Request&);

/// The day in the languages of the program.
Translations day_words(Weekday);

}
