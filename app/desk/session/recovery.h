// Work is never lost: what is not saved is kept in the state folder of this user, and found again after a
// crash. A folder for each desk: plan, patient, protocol, and where they belong.
#pragma once

#include "app/desk/session/workspace.h"

namespace pacewise {

/// ~/.local/state/pacewise/recovery, or below XDG_STATE_HOME.
std::filesystem::path recovery_root();
/// The folder of this desk below it: no other one ever had it, nor will.
std::filesystem::path own_recovery();

/// What is written of a document; made on the thread of the window, written on another one.
struct RecoveryCopy {
    std::filesystem::path folder;
    std::vector<NamedText> files;
};
RecoveryCopy recovery_copy(const PlanDocument&, const std::filesystem::path& plan_file,
                           const std::filesystem::path& folder);
/// Care: throws DiskTrouble.
void write_recovery(const RecoveryCopy&);
/// Folders of desks that are no longer running, the oldest first.
std::vector<std::filesystem::path> find_recoveries(const std::filesystem::path& root);
/// Shows the document of the folder, unsaved. False when it cannot be read; that is reported, and it stays there.
bool recover(Workspace&, const std::filesystem::path& folder);
/// The plan it belongs to and when it was kept, for the question.
std::string what_is_recoverable(const Workspace&);
/// Nothing happens when it is not there.
void drop_recovery(const std::filesystem::path& folder);
/// A plan's file to the top of the list of recent ones.
void remember(Preferences&, const std::filesystem::path& file);

}
