// How a picture begins, in words: the position, what hands and feet rest on, the things around the person.
#pragma once

#include "engine/terms/body.h"
#include "engine/wording/figure_posture.h"
#include "engine/wording/wording.h"

#include <string>
#include <vector>

namespace pacewise {

/// The message "figure_<what>" for this side as it is drawn; "figure_<what>_both" for both.
std::string figure_phrase(const Wording&, const Movement&, const std::string& what, Side);

/// "Sitting on a chair"
std::string position_words(const Wording&, const Movement&, const BodyNow&);
/// "both hands on the counter"
std::vector<std::string> hand_words(const Wording&, const Movement&, const BodyNow&);
/// "right knee bent", "leaning forward": how the start differs from the plain position.
std::vector<std::string> body_words(const Wording&, const Movement&, const BodyNow&);
/// The key of the thing that a hand rests on, as "on_counter"; empty when it rests on nothing.
std::string rest_of_hand(const Movement&, const BodyNow&, std::size_t side);
/// "a pillow under the head", "a band around both knees": in the order of the figure.
std::vector<std::string> thing_words(const Wording&, const Movement&, const BodyNow&);

}
