// How much of an exercise is a sensible home dose: from its foot ("sets 1, 5 times") to its top.
// The prescription walks up inside this form; it never leaves it.
#pragma once

#include "engine/base/range.h"
#include "engine/terms/movement.h"

#include <chrono>
#include <optional>

namespace pacewise {

using Seconds = std::chrono::seconds;

/// "2-1-2": seconds out, held and back; for breaths in, pause and out.
struct Tempo {
    int out = 2;
    int hold = 0;
    int back = 2;

    Seconds whole() const { return Seconds(out + hold + back); }
    bool operator==(const Tempo&) const = default;
};

struct DoseForm {
    DoseUnit unit = DoseUnit::reps;
    Range<int> sets{1, 1};
    Range<int> count{1, 1};  ///< reps, breaths, steps or minutes; unused for holds
    Range<Seconds> hold{};   ///< of one hold
    Tempo tempo;
    Range<Seconds> rest{};        ///< between sets
    Seconds setup{20};            ///< getting ready
    std::optional<Seconds> bout;  ///< walk this long, then sit and rest (intermittent forms, F14)

    bool operator==(const DoseForm&) const = default;
};

}
