// A value between two ends, by mouse and by the arrow keys.
#pragma once

#include "app/desk/widgets/ui.h"

#include <optional>

namespace pacewise {

struct SliderLimits {
    double least = 0, most = 1;
    double step = 0.05;          ///< of one press of an arrow key; with Shift ten of them
    const char* shows = "%.2f";  ///< how the value is written behind the label
};

/// The new value while it is dragged, or when an arrow key moved it. `width` in pixels at 100 %; 0 takes what
/// there is. Ctrl and a click let the value be typed.
std::optional<double> slider(Ui&, const std::string& name, const std::string& label, double value,
                             SliderLimits, float width = 0);

}
