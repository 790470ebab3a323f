// What a plan may be made for above all, where the rules leave a choice: alternatives show the therapist what
// each of these costs. The rules stay the same; only wishes weigh more or less, or the week is narrowed
// within what the protocol allows.
#pragma once

#include "engine/base/vocabulary.h"
#include "engine/protocol/protocol.h"
#include "engine/request/settings.h"

namespace pacewise {

enum class Emphasis { balanced, goals, few_exercises, fewer_days, more_days };
/// "balanced", "goals", "few-exercises", "fewer-days", "more-days"
template <> std::span<const Word<Emphasis>> vocabulary();

/// The clinic's weights, changed for this emphasis.
Settings emphasized(Settings, Emphasis);
/// The protocol, narrowed for this emphasis: whatever keeps it keeps the whole one.
Protocol emphasized(Protocol, Emphasis);

}
