// What the protocol panel remembers between frames.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

/// A change that the reader of protocol files does not accept.
struct RefusedChange {
    std::string field;
    Said why;
    Protocol next;
};

struct ProtocolPanelState {
    Modality part = Modality::aerobic;
    Pace pace = Pace::steady;
    std::optional<RefusedChange> refused{};

    std::shared_ptr<const Plan> plan_before{};  ///< the plan before the last change made here
    std::shared_ptr<const Request> seen{};      ///< what the differences were worked out for
    std::vector<Translations> differences{};    ///< to the protocol it was made from
};

}
