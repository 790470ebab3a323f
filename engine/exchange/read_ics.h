// A calendar file (.ics) as every phone and office program writes it: appointments and holidays of the
// patient, with their repetitions, as busy hours on dates. Events that are cancelled or shown as free take no
// time. Hours are the patient's clock; a time zone is taken from the file.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/range.h"
#include "engine/request/busy.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// The busy hours of these dates, both included, by date and time. Any bytes may be given.
Read<std::vector<BusyTime>> read_ics(const std::string& file, std::string_view bytes, Range<Date> dates);
/// Care: throws DiskTrouble when the file cannot be read.
Read<std::vector<BusyTime>> load_ics(const std::filesystem::path&, Range<Date> dates);

}
