// The therapist's preferences on disk. A file that cannot be read is no reason not to open the desk: what
// cannot be understood is as usual.
#pragma once

#include "app/desk/panels/preferences.h"
#include "engine/base/diagnostic.h"

namespace pacewise {

/// ~/.config/pacewise/desk.yaml, or below XDG_CONFIG_HOME.
std::filesystem::path preferences_file();
std::string preferences_text(const Preferences&);
Read<Preferences> read_preferences(const std::string& file, std::string_view bytes);
Read<Preferences> load_preferences(const std::filesystem::path&);
/// A plan's file to the top of the list of recent ones.
void remember(Preferences&, const std::filesystem::path& file);

}
