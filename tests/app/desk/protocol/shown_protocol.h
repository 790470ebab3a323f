// The protocol as a therapist sees it; what is changed there is done at once.
#pragma once

#include "app/desk/panels/protocol/protocol_panel.h"
#include "tests/app/desk/support/shown_panel.h"

namespace pacewise {

struct ShownProtocol : ShownPanel<ProtocolPanelState> {
    explicit ShownProtocol(const ExamplePlan& example, ImVec2 window = {1300, 700},
                           const std::string& language = "en")
        : ShownPanel("Protocol", draw_protocol, DeskScene(example), window, language)
    {
        desk.applies_edits = true;
        robot.frames(3);
    }
    explicit ShownProtocol(ImVec2 window) : ShownPanel("Protocol", draw_protocol, DeskScene(), window)
    {
        robot.frames(3);
    }

    const Protocol& now() const { return desk.history.now().request->protocol; }
    const Ramp& minutes() const
    {
        return now().parts.at(Modality::aerobic).ramps.at(state.pace).at(RampMeasure::minutes);
    }
};

}
