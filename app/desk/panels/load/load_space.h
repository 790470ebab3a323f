// Where the parts of the chart stand: two bands over one line of days, with signs and numbers of weeks below
// and the legend at the end.
#pragma once

#include "app/desk/panels/load/load_view.h"

namespace pacewise {

/// From y to y, in pixels of the screen; the first is above.
struct ChartBand {
    float top = 0, bottom = 0;
    /// How high a value stands.
    float at(long value, long most) const
    {
        return bottom - (bottom - top) * static_cast<float>(value) / static_cast<float>(most);
    }
};

struct LoadSpace {
    float left = 0, right = 0;  ///< of the days
    ChartBand phases, minutes, load, signs, weeks;
    int days = 0;

    float day_width() const { return (right - left) / static_cast<float>(days); }
    float x_of(int day) const { return left + day_width() * static_cast<float>(day); }
    float middle_of(int day) const { return x_of(day) + day_width() / 2; }
    /// The day at this place, or the nearest one.
    int day_at(float x) const;
};

LoadSpace load_space(const Ui&, const LoadView&, ImVec2 low, ImVec2 high, float legend);

}
