// Where unsaved work is kept: a file for each desk that runs, in the state folder of this user.
#pragma once

#include <filesystem>
#include <vector>

namespace pacewise {

/// ~/.local/state/pacewise/recovery, or below XDG_STATE_HOME.
std::filesystem::path recovery_root();
/// The file of this desk below it: no other one ever had it, nor will.
std::filesystem::path own_recovery();
/// Files of desks that are no longer running, the oldest first.
std::vector<std::filesystem::path> find_recoveries(const std::filesystem::path& root);
/// Nothing happens when it is not there.
void drop_recovery(const std::filesystem::path& file);

}
