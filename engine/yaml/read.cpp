#include "engine/yaml/read.h"

#include "engine/yaml/slips.h"
#include "engine/yaml/synonyms.h"

#include <charconv>
#include <cmath>

namespace pacewise {

namespace {

template <class Number> std::optional<Number> exact_number(std::string_view text)
{
    Number value{};
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || text.empty()) return {};
    return value;
}

/// "010" would be 8 elsewhere and 10 to a therapist: refused.
bool has_leading_zero(std::string_view text)
{
    if (text.starts_with('-')) text.remove_prefix(1);
    return text.size() > 1 && text[0] == '0' && text[1] != '.';
}

bool is_plain_text(const Node& node) { return node.kind == Node::Kind::text && !node.quoted; }

template <class T> std::string limits_text(Range<T> limits)
{
    return number_text(static_cast<double>(limits.least)) + " to " +
           number_text(static_cast<double>(limits.most));
}

/// What to write instead of something that is no plain number: "010" and "'10'" are 10.
std::string number_meant(const Node& node, std::string otherwise)
{
    if (node.kind != Node::Kind::text) return otherwise;
    const std::string text = trimmed(node.text);
    if (node.quoted && exact_number<double>(text)) return "remove the quotes";
    if (const std::size_t comma = text.find(','); comma != std::string::npos) {
        const std::string with_point = text.substr(0, comma) + '.' + text.substr(comma + 1);
        if (exact_number<double>(with_point)) return "write " + with_point;
    }
    const std::size_t unit = text.find_first_not_of("-.0123456789");
    if (unit != std::string::npos && unit > 0 &&
        text.find_first_of("0123456789", unit) == std::string::npos &&
        exact_number<double>(trimmed(text.substr(0, unit))))
        return "write " + trimmed(text.substr(0, unit));
    const std::size_t start = std::min(text.find_first_not_of('0'), text.size());
    if (has_leading_zero(text) && exact_number<int>(text.substr(start))) return "write " + text.substr(start);
    return otherwise;
}

/// "4.5" for "45" on a scale with fractions. Never the nearest legal number: nobody found that.
template <class Number> std::string inside_meant(double value, Range<Number> limits)
{
    if (std::is_floating_point_v<Number> && std::floor(value) == value &&
        value >= 2 * static_cast<double>(limits.most) && limits.holds(static_cast<Number>(value / 10)))
        return "write " + number_text(value / 10);
    return "write a number from " + limits_text(limits);
}

template <class Number> std::optional<Number> number_within(const Node& node, Reading& reading,
                                                            Range<Number> limits, const char* kind)
{
    const auto value =
        is_plain_text(node) && !has_leading_zero(node.text) ? exact_number<Number>(node.text) : std::nullopt;
    if (!value || !std::isfinite(static_cast<double>(*value))) {
        reading.error(node, std::string(kind) + " is needed here, but there is " + what_is_seen(node),
                      number_meant(node, "write a number from " + limits_text(limits)));
        return {};
    }
    if (!limits.holds(*value)) {
        reading.error(node, node.text + " is outside " + limits_text(limits),
                      inside_meant<Number>(static_cast<double>(*value), limits));
        return {};
    }
    return value;
}

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

/// "write 09:30" when it can be told what was meant.
std::string write_or(const Node& node, std::optional<std::string> (*meant)(std::string_view),
                     const char* otherwise)
{
    const auto word = node.kind == Node::Kind::text ? meant(node.text) : std::nullopt;
    return word ? "write " + *word : otherwise;
}

std::optional<std::pair<std::string, std::string>> amount_and_unit(const Node& node)
{
    if (node.kind != Node::Kind::text) return {};
    const std::size_t space = node.text.rfind(' ');
    if (space == std::string::npos) return {};
    return std::pair(node.text.substr(0, space), node.text.substr(space + 1));
}

}

void Reading::error(const Node& node, std::string message, std::string maybe)
{
    problems.push_back({place(node), std::move(message), std::move(maybe), Severity::error});
}

void Reading::warning(const Node& node, std::string message, std::string maybe)
{
    problems.push_back({place(node), std::move(message), std::move(maybe), Severity::warning});
}

std::string what_is_seen(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::empty: return "nothing";
    case Node::Kind::list:
        return "a list of " + counted(static_cast<long>(node.items.size()), "value", "values");
    case Node::Kind::map: return "a group of keys";
    case Node::Kind::text: return in_quotes(shortened(node.text, 60)) + (node.quoted ? " in quotes" : "");
    }
    return "?";
}

std::string maybe_word(std::string_view wrong, const std::vector<std::string>& words)
{
    if (const auto meant = synonym(wrong, words)) return "write " + in_quotes(*meant);
    if (const std::string near = nearest_word(wrong, words); !near.empty()) return "write " + in_quotes(near);
    if (const auto meant = meant_word(wrong, words)) return "write " + in_quotes(*meant);
    if (words.empty() || words.size() > 60) return {};
    return "write one of: " + joined(words, ", ");
}

std::string write_range(const Node& node)
{
    const std::vector<std::string> ends = split(node.text, '-');
    if (node.kind != Node::Kind::text || ends.size() > 2) return "write [least, most]";
    for (const std::string& end : ends)
        if (!exact_number<double>(trimmed(end))) return "write [least, most]";
    return "write [" + trimmed(ends.front()) + ", " + trimmed(ends.back()) + "]";
}

std::optional<std::string> read_text(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text && node.text.find_first_not_of(" \t\r\n") != std::string::npos)
        return node.text;
    reading.error(node, "a text is needed here, but there is " + what_is_seen(node));
    return {};
}

std::optional<std::string> read_name(const Node& node, Reading& reading)
{
    const auto legal = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    };
    bool sound = node.kind == Node::Kind::text && !node.text.empty() && node.text.size() <= 80 &&
                 node.text[0] >= 'a' && node.text[0] <= 'z';
    for (const char letter : node.text) sound = sound && legal(letter);
    if (sound) return node.text;
    reading.error(node, "a name is needed here, but there is " + what_is_seen(node),
                  write_or(node, meant_name, "use lower-case letters, digits and hyphens: sit-to-stand"));
    return {};
}

std::optional<bool> read_truth(const Node& node, Reading& reading)
{
    if (is_plain_text(node) && (node.text == "true" || node.text == "false")) return node.text == "true";
    reading.error(node, "true or false is needed here, but there is " + what_is_seen(node),
                  write_or(node, meant_truth, "write true or false"));
    return {};
}

std::optional<Date> read_day(const Node& node, Reading& reading)
{
    const auto date = node.kind == Node::Kind::text ? read_date(node.text) : std::nullopt;
    if (!date)
        reading.error(node,
                      node.kind == Node::Kind::text && looks_like_date(node.text)
                          ? "there is no day " + node.text
                          : "a date is needed here, but there is " + what_is_seen(node),
                      write_or(node, meant_date, "write year-month-day: 2026-11-23"));
    return date;
}

std::optional<ClockTime> read_time(const Node& node, Reading& reading)
{
    const auto time = node.kind == Node::Kind::text ? read_clock(node.text) : std::nullopt;
    if (!time)
        reading.error(node, "a time is needed here, but there is " + what_is_seen(node),
                      write_or(node, meant_time, "write hours and minutes: 09:30"));
    return time;
}

std::optional<Window> read_free_window(const Node& node, Reading& reading)
{
    const auto window = node.kind == Node::Kind::text ? read_window(node.text) : std::nullopt;
    if (!window)
        reading.error(node, "a stretch of time is needed here, but there is " + what_is_seen(node),
                      write_or(node, meant_window, "write from and to: 09:00-09:40"));
    return window;
}

std::optional<int> read_whole(const Node& node, Reading& reading, Range<int> limits)
{
    return number_within<int>(node, reading, limits, "a whole number");
}

std::optional<double> read_number(const Node& node, Reading& reading, Range<double> limits)
{
    return number_within<double>(node, reading, limits, "a number");
}

std::optional<std::chrono::seconds> read_duration(const Node& node, Reading& reading)
{
    if (const auto parts = amount_and_unit(node))
        if (const auto duration = duration_of(parts->first, parts->second)) return duration;
    reading.error(node, "a duration is needed here, but there is " + what_is_seen(node),
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
    reading.error(node, "a range of durations is needed here, but there is " + what_is_seen(node),
                  write_or(node, meant_duration_range, "write it with its unit: 60-120 s"));
    return {};
}

std::optional<std::size_t> read_word(const Node& node, Reading& reading,
                                     const std::vector<std::string>& words)
{
    if (node.kind == Node::Kind::text)
        for (std::size_t at = 0; at < words.size(); ++at)
            if (words[at] == node.text) return at;
    report_unknown_word(node, reading, words);
    return {};
}

void report_unknown_word(const Node& node, Reading& reading, const std::vector<std::string>& words)
{
    reading.error(node, what_is_seen(node) + " is not known here",
                  node.kind == Node::Kind::text ? maybe_word(node.text, words)
                                                : "write one of: " + joined(words, ", "));
}

}
