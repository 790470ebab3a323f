// The short questions of the desk: unsaved work, recovery, a typed path, approval, a precaution set aside,
// preferences, the page of keys, and trouble.
#pragma once

#include "app/desk/dialogs/command.h"

namespace pacewise {

void draw_unsaved(Ui&, const Scene&, Outbox&);
void draw_recovery(Ui&, const std::string& what, Outbox&);
void draw_trouble(Ui&, const std::string& what, Outbox&);
void draw_keys(Ui&, Outbox&);
void draw_preferences(Ui&, const Scene&, Outbox&);

/// Where the system has no file dialog: a path is typed; files of the folder are listed below.
struct PathState {
    std::string path;
    bool opened = false;
};
/// The path, once it was agreed to; whoever acts on it closes the dialog.
std::optional<std::filesystem::path> draw_path(Ui&, PathState&, bool save, const std::string& proposal,
                                               Outbox&);

struct ReasonState {
    std::string reason, by;
    bool opened = false;
};
void draw_set_aside(Ui&, const Scene&, const std::string& rule, ReasonState&, Outbox&);
void draw_approve(Ui&, const Scene&, ReasonState&, Outbox&);

}
