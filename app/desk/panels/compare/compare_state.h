// What the compare panel remembers between frames.
#pragma once

#include "app/desk/panels/compare/compared.h"
#include "app/desk/panels/scene.h"

namespace pacewise {

/// What the plan at hand is compared with.
enum class CompareWith { before_edit, saved, approved, file };
enum class ComparePart { changes, numbers, other_plans };

struct ComparePanelState {
    CompareWith with = CompareWith::before_edit;
    std::string file{};  ///< a plan that was opened for comparing
    ComparePart part = ComparePart::changes;

    CompareGround ground{};  ///< that is, or is about to be, compared
    bool was_dirty = false;  ///< then; a saved file is another one afterwards
    BackgroundJob<Compared> job{};
    std::shared_ptr<const Compared> result{};
};

}
