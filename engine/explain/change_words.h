// Changes of a request as a therapist would say them, in the languages of the program.
#pragma once

#include "engine/explain/request_change.h"

namespace pacewise {

/// "15 more minutes on Tuesday (09:00-09:40 becomes 09:00-09:55)"
Translations words_of(const RequestChange&);
/// "more-time", "lift-pin" ...: for programs.
std::string_view kind_word(const RequestChange&);
/// The changes after each other.
Translations words_of(const std::vector<RequestChange>&);

}
