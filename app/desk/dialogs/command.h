// Everything that can be done without knowing where its button is: the list behind the shortcuts, the command
// palette and the page of keys. One entry, one message.
#pragma once

#include "app/desk/panels/scene.h"

#include <functional>

namespace pacewise {

struct DeskCommand {
    const char* key;  ///< of its words: "command.save"
    Chord chord;      ///< key 0: it has none
    /// Nothing when it makes no sense now.
    std::function<std::optional<Message>(const Scene&)> message;
};

/// In the order of the palette.
const std::vector<DeskCommand>& desk_commands();
/// What a chord means now; nothing when it is no shortcut.
std::optional<Message> command_for(const Chord&, const Scene&);

}
