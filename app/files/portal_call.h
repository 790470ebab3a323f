// What is said to the desktop's portal, and how its answer is read.
#pragma once

#include "app/files/file_question.h"

#include <gio/gio.h>
#include <string>

namespace pacewise {

inline constexpr const char* portal_name = "org.freedesktop.portal.Desktop";
inline constexpr int portal_patience_ms = 5000;  // until it has heard the question, not until it is answered

/// Of the session's message bus; empty where there is none. None is ever started for a file dialog.
std::string session_bus_address();
/// Where the answer will come from, for somebody of this name on the bus (":1.42").
std::string request_path(const std::string& unique_name);
/// (parent window, title, options).
GVariant* portal_words(const FileQuestion&);
/// Of the signal Response: (0 done, 1 cancelled, 2 ended otherwise; results).
FileAnswer portal_answer(GVariant* response);

}
