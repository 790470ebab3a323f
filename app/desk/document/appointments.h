// The patient's appointments on the dates that are planned now.
#pragma once

#include "app/files/named_text.h"
#include "engine/request/request.h"

namespace pacewise {

/// Reads the calendar anew for the request's start and weeks; null for no calendar.
void set_appointments(Request&, const NamedText* calendar);

}
