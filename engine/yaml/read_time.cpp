#include "engine/yaml/read.h"

#include "engine/yaml/exact_number.h"
#include "engine/yaml/slips.h"

#include <cmath>

namespace pacewise {

namespace {

std::optional<int> seconds_in(std::string_view unit)
{
    if (unit == "s") return 1;
    if (unit == "min") return 60;
    if (unit == "h") return 3600;
    return {};
}

constexpr std::chrono::seconds longest_duration = std::chrono::hours(24 * 366);

std::optional<std::chrono::seconds> duration_of(std::string_view amount, std::string_view unit)
{
    const auto count = exact_number<double>(trimmed(amount));
    const auto each = seconds_in(unit);
    if (!count || !each || !(*count >= 0) || *count * *each > static_cast<double>(longest_duration.count()))
        return {};
    return std::chrono::seconds(std::llround(*count * *each));
}

std::optional<std::pair<std::string, std::string>> amount_and_unit(const Node& node)
{
    if (node.kind != Node::Kind::text) return {};
    const std::size_t space = node.text.rfind(' ');
    if (space == std::string::npos) return {};
    return std::pair(node.text.substr(0, space), node.text.substr(space + 1));
}

}

std::optional<Date> read_day(const Node& node, Reading& reading)
{
    const auto date = node.kind == Node::Kind::text ? read_date(node.text) : std::nullopt;
    if (!date)
        reading.error(node,
                      node.kind == Node::Kind::text && looks_like_date(node.text)
                          ? said("there is no day {1}", node.text)
                          : said("a date is needed here, but there is {1}", what_is_seen(node)),
                      write_or(node, meant_date, "write year-month-day: 2026-11-23"));
    return date;
}

std::optional<ClockTime> read_time(const Node& node, Reading& reading)
{
    const auto time = node.kind == Node::Kind::text ? read_clock(node.text) : std::nullopt;
    if (!time)
        reading.error(node, said("a time is needed here, but there is {1}", what_is_seen(node)),
                      write_or(node, meant_time, "write hours and minutes: 09:30"));
    return time;
}

std::optional<Window> read_free_window(const Node& node, Reading& reading)
{
    const auto window = node.kind == Node::Kind::text ? read_window(node.text) : std::nullopt;
    if (!window)
        reading.error(node, said("a stretch of time is needed here, but there is {1}", what_is_seen(node)),
                      write_or(node, meant_window, "write from and to: 09:00-09:40"));
    return window;
}

std::optional<std::chrono::seconds> read_duration(const Node& node, Reading& reading)
{
    if (const auto parts = amount_and_unit(node))
        if (const auto duration = duration_of(parts->first, parts->second)) return duration;
    reading.error(node, said("a duration is needed here, but there is {1}", what_is_seen(node)),
                  write_or(node, meant_duration, "write it with its unit: 90 s, 15 min or 48 h"));
    return {};
}

std::optional<Range<std::chrono::seconds>> read_duration_range(const Node& node, Reading& reading)
{
    if (const auto parts = amount_and_unit(node)) {
        const std::size_t dash = parts->first.find('-');
        const auto least = duration_of(parts->first.substr(0, dash), parts->second);
        const auto most =
            dash == std::string::npos ? least : duration_of(parts->first.substr(dash + 1), parts->second);
        if (least && most && *least <= *most) return Range<std::chrono::seconds>{*least, *most};
    }
    reading.error(node, said("a range of durations is needed here, but there is {1}", what_is_seen(node)),
                  write_or(node, meant_duration_range, "write it with its unit: 60-120 s"));
    return {};
}

}
