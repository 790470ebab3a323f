// Exercises for tests that say only what matters there; everything else is harmless: done sitting, loads no
// joint, a family of its own.
#pragma once

#include "engine/catalog/exercise.h"

#include <functional>
#include <initializer_list>
#include <string>

namespace pacewise {

using Trait = std::function<void(Exercise&)>;

/// Aerobic exercises are dosed in minutes (1 to 40), stretches in holds, everything else in repetitions.
Exercise an_exercise(const std::string& id, Modality, std::initializer_list<Trait> = {});

Trait works(Muscle, int share = 3);
Trait stretches(Muscle);
Trait loads(Joint, int load);
Trait stands_in(Position, Support = Support::none);
Trait one_side_at_a_time();
Trait tagged(Tag);
Trait needs(Equipment);
Trait raises_tone(Muscle);
Trait lowers_tone(Muscle);
Trait on_rung(const std::string& family, int rung);
Trait with_effort(int effort);
Trait by_the_clock(int least, int most);
Trait in_bouts(Seconds bout, Range<Seconds> rest);
Trait in_reps(Range<int> sets, Range<int> reps);
Trait in_holds(Range<int> sets, Range<Seconds> hold);

}
