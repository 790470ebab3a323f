// The first way to ask for a file: the desktop's portal (org.freedesktop.portal.FileChooser on the session's
// message bus), which shows the dialog that people know from their other programs.
#pragma once

#include "app/files/file_question.h"
#include "app/files/stop_signal.h"

namespace pacewise {

/// Waits for the answer; unavailable when there is no bus or no portal. A raised sign ends it: cancelled.
FileAnswer ask_portal(const FileQuestion&, const StopSignal&);

}
