// Changes of the protocol at hand: each is read back as a file would be, and asked for only when the reader
// accepts it; else the reader's words stand at the field.
#pragma once

#include "app/desk/panels/protocol/protocol_state.h"

namespace pacewise {

class ProtocolEditor {
public:
    ProtocolEditor(const Scene& scene, ProtocolPanelState& state, Outbox& outbox)
        : scene_(scene), state_(state), outbox_(outbox)
    {
    }

    const Scene& scene() const { return scene_; }
    const Protocol& now() const { return scene_.document.request->protocol; }
    ProtocolPanelState& state() const { return state_; }
    /// What the reader would say; empty when it accepts.
    std::string against(const Ui&, Protocol next) const;
    /// Asks for it, or keeps what the reader says for `field`.
    void change(const std::string& field, Protocol next) const;
    /// Under a field: why it cannot be so, and where there is one, the button that makes it possible.
    void show_refusal(Ui&, const std::string& field) const;

private:
    const Scene& scene_;
    ProtocolPanelState& state_;
    Outbox& outbox_;
};

}
