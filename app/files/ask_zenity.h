// The second way to ask for a file: zenity, a small program that most desktops have.
#pragma once

#include "app/files/file_question.h"
#include "app/files/stop_signal.h"

namespace pacewise {

/// Waits for the answer; unavailable when there is no zenity, or it fails. A raised sign ends it: cancelled.
FileAnswer ask_zenity(const FileQuestion&, const StopSignal&);

}
