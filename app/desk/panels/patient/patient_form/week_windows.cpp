#include "app/desk/panels/patient/patient_form/week_windows.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "9" and "9:40" are 09:00 and 09:40.
std::string whole_clock(std::string text)
{
    text = trimmed(text);
    std::replace(text.begin(), text.end(), '.', ':');
    const std::size_t colon = text.find(':');
    const std::string hour = text.substr(0, colon);
    const std::string minute = colon == std::string::npos ? "00" : text.substr(colon + 1);
    return (hour.size() == 1 ? "0" + hour : hour) + ":" + minute;
}

std::optional<Window> read_one(const std::string& text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string::npos) return {};
    return read_window(whole_clock(text.substr(0, dash)) + "-" + whole_clock(text.substr(dash + 1)));
}

}

std::string windows_text(const std::vector<Window>& windows)
{
    std::vector<std::string> texts;
    for (const Window window : windows) texts.push_back(window_text(window));
    return joined(texts, ", ");
}

std::optional<std::vector<Window>> read_windows_text(const std::string& text)
{
    std::vector<Window> windows;
    if (trimmed(text).empty()) return windows;
    for (const std::string& part : split(text, ',')) {
        const auto window = read_one(part);
        if (!window) return {};
        windows.push_back(*window);
    }
    std::sort(windows.begin(), windows.end());
    return windows;
}

std::vector<std::string> week_entries(const Wording& say, const WeekWindows& week)
{
    std::vector<std::string> entries;
    for (const auto& [day, windows] : week)
        entries.push_back(say("weekday." + std::string(word_of(day))) + " " + windows_text(windows));
    return entries;
}

}
