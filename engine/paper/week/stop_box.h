// When to stop, on every sheet of the week (clinical.md 7.4, T19), and the line of the morning: how tired am
// I, and which version of the day follows from it (L28).
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// `next_visit` stands beside the phone number; it may be empty.
Piece stop_box(const Setting&, const std::string& next_visit);
/// The same for letters so large that all of it does not fit under the title: it begins there and goes on.
Boxed stop_box_in_rows(const Setting&, const std::string& next_visit);
Piece morning_line(const Setting&);

}
