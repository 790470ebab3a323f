// What is known of one muscle on one side. Asking for `both` looks at the worse of the two sides.
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// The worst tone; zero when tone was examined and this muscle is not listed, nothing when not recorded.
std::optional<Ashworth> worst_tone(const Patient&, Muscle, Side);
/// The lowest strength, 0 to 5; 5 when strength was examined and this muscle is not listed.
std::optional<int> least_strength(const Patient&, Muscle, Side);
/// The worst joint pain of the last week, 0 to 10.
std::optional<int> worst_pain(const Patient&, Joint, Side);

}
