// Figures that are shown again in every frame, worked out once. A figure takes half a millisecond, so only a
// few new ones are worked out in a frame; the others follow in the next frames.
#pragma once

#include "app/desk/widgets/ui.h"
#include "engine/figure/draw_movement.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace pacewise {

class FigureCache {
public:
    /// The pictures of a movement (start, perhaps middle, end) by name; null until a later frame, which is
    /// asked for. `movement` is called only when it is not there yet.
    const std::vector<Drawing>* show(Ui&, const std::string& name,
                                     const std::function<const Movement&()>& movement);
    /// Forgets all when these are figures of something else than before, such as another catalog.
    void belongs_to(const void* owner);

private:
    std::map<std::string, std::vector<Drawing>> drawn_;
    const void* owner_ = nullptr;
    double frame_ = -1;
    int made_ = 0;  ///< in this frame
    LineStyle style_ = LineStyle::colour;
};

}
