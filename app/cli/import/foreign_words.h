// What other collections call muscles, things and licences, in our words.
#pragma once

#include "engine/terms/body.h"
#include "engine/terms/movement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise::cli {

/// "lats", "Latissimus dorsi"
std::optional<Muscle> muscle_called(std::string_view);

/// A thing that nobody has at home (a barbell, a machine) is not in `things`.
struct ForeignThing {
    bool known = false;
    bool at_home = false;
    std::vector<Equipment> things;  ///< empty for "body only"
};
ForeignThing thing_called(std::string_view);

/// "CC BY-SA 4", "Creative Commons Attribution Share Alike 4" -> CC-BY-SA-4.0; nothing for one that is not
/// known or does not let a clinic change and hand on the text.
std::optional<std::string> licence_called(std::string_view);

}
