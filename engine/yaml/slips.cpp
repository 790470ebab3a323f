#include "engine/yaml/slips.h"

#include "engine/base/day.h"
#include "engine/base/text.h"

#include <algorithm>
#include <charconv>

namespace pacewise {

namespace {

std::optional<int> small_number(std::string_view text)
{
    int value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.size() > 4 || end.ec != std::errc() || end.ptr != text.data() + text.size())
        return {};
    return value < 0 ? std::nullopt : std::optional(value);
}

/// "3.11.2026" to {3, 11, 2026}, with any of the separators.
std::vector<int> numbers_between(std::string_view text, std::string_view separators)
{
    std::string even(text);
    for (char& letter : even)
        if (separators.find(letter) != std::string_view::npos) letter = '-';
    std::vector<int> numbers;
    for (const std::string& piece : split(even, '-'))
        if (const auto number = small_number(piece)) numbers.push_back(*number);
    const auto pieces = std::count(even.begin(), even.end(), '-') + 1;
    return static_cast<std::ptrdiff_t>(numbers.size()) == pieces ? numbers : std::vector<int>{};
}

/// Takes "am" or "pm" off the end; the hours to add to a time before noon.
int hours_of_half_day(std::string& text)
{
    const bool morning = text.ends_with("am"), evening = text.ends_with("pm");
    if (morning || evening) text = trimmed(std::string_view(text).substr(0, text.size() - 2));
    return evening ? 12 : 0;
}

std::optional<double> amount_in(std::string_view text)
{
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return {};
    return value;
}

std::optional<std::string> unit_meant(std::string_view unit)
{
    static constexpr std::string_view units[][2] = {
        {"s", "s"},     {"sec", "s"},    {"secs", "s"}, {"second", "s"},   {"seconds", "s"},
        {"min", "min"}, {"mins", "min"}, {"m", "min"},  {"minute", "min"}, {"minutes", "min"},
        {"h", "h"},     {"hr", "h"},     {"hrs", "h"},  {"hour", "h"},     {"hours", "h"},
        {"d", "d"},     {"day", "d"},    {"days", "d"}};
    for (const auto& [written, meant] : units)
        if (written == unit) return std::string(meant);
    return {};
}

/// The last day of a month that has no such day.
std::optional<std::string> last_day_of(int year, int month)
{
    if (year < 1000 || month < 1 || month > 12) return {};
    const auto last =
        std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
    return date_text(Date(std::chrono::year_month_day(last)));
}

std::vector<std::string> sorted_parts(const std::string& word)
{
    std::vector<std::string> parts = split(word, '-');
    std::sort(parts.begin(), parts.end());
    return parts;
}

}

std::optional<std::string> meant_time(std::string_view text)
{
    std::string lower = lower_case(trimmed(text));
    const bool has_half = lower.ends_with("am") || lower.ends_with("pm");
    const int later = hours_of_half_day(lower);
    const std::vector<int> parts = numbers_between(lower, ":.h");
    if (parts.empty() || parts.size() > 2 || (parts.size() == 1 && !has_half)) return {};
    const int minutes = parts.size() == 2 ? parts[1] : 0;
    const int hours = has_half ? parts[0] % 12 + later : parts[0];
    if (hours > 23 || minutes > 59) return {};
    return clock_text({hours * 60 + minutes});
}

std::optional<std::string> meant_window(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return {};
    const auto from = meant_time(text.substr(0, dash)), to = meant_time(text.substr(dash + 1));
    if (!from || !to || *from == *to) return {};
    return std::min(*from, *to) + '-' + std::max(*from, *to);
}

bool looks_like_date(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && numbers_between(text, "-").size() == 3;
}

std::optional<std::string> meant_date(std::string_view text)
{
    std::vector<int> parts = numbers_between(trimmed(text), "-./");
    if (parts.size() != 3) return {};
    if (parts[2] >= 1000 && parts[1] <= 12) std::swap(parts[0], parts[2]);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string date = std::to_string(parts[0]) + '-' + two(parts[1]) + '-' + two(parts[2]);
    if (read_date(date)) return date;
    return parts[2] <= 31 ? last_day_of(parts[0], parts[1]) : std::nullopt;
}

std::optional<std::string> meant_duration(std::string_view text)
{
    const std::string whole = lower_case(trimmed(text));
    const std::size_t amount_end = std::min(whole.find_first_not_of("0123456789."), whole.size());
    const auto unit = unit_meant(trimmed(std::string_view(whole).substr(amount_end)));
    const std::string amount = whole.substr(0, amount_end);
    if (!unit || !amount_in(amount)) return {};
    if (*unit != "d") return amount + ' ' + *unit;
    const auto days = small_number(amount);
    return days ? std::optional(std::to_string(*days * 24) + " h") : std::nullopt;
}

std::optional<std::string> meant_duration_range(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return meant_duration(text);
    const auto most = meant_duration(text.substr(dash + 1));
    if (!most) return {};
    const std::vector<std::string> amount_and_unit = split(*most, ' ');
    const auto least = meant_duration(trimmed(text.substr(0, dash)) + ' ' + amount_and_unit[1]);
    if (!least) return {};
    const std::string one = split(*least, ' ')[0], other = amount_and_unit[0];
    const bool backwards = *amount_in(one) > *amount_in(other);
    return (backwards ? other + '-' + one : one + '-' + other) + ' ' + amount_and_unit[1];
}

std::optional<std::string> meant_truth(std::string_view text)
{
    const std::string lower = lower_case(text);
    for (const std::string_view word : {"yes", "y", "on", "true", "1"})
        if (lower == word) return "true";
    for (const std::string_view word : {"no", "n", "off", "false", "0", "none"})
        if (lower == word) return "false";
    return {};
}

std::optional<std::string> meant_name(std::string_view text)
{
    std::string name;
    for (const char letter : lower_case(trimmed(text))) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            name += letter;
        else if ((letter == ' ' || letter == '_' || letter == '-') && !name.empty() && name.back() != '-')
            name += '-';
    }
    while (name.ends_with('-')) name.pop_back();
    if (name.empty() || name.size() > 80 || name[0] < 'a') return {};
    return name;
}

std::optional<std::string> meant_word(std::string_view wrong, const std::vector<std::string>& words)
{
    constexpr std::size_t telling = 4;  // letters; fewer are in too many words
    const std::string lower = lower_case(wrong);
    if (lower.size() < telling || lower.size() > 60) return {};
    const auto first = [&words](auto fits) -> std::optional<std::string> {
        const auto found = std::find_if(words.begin(), words.end(), fits);
        return found == words.end() ? std::nullopt : std::optional(*found);
    };
    const auto parts = sorted_parts(lower);
    if (auto word = first([&](const std::string& legal) { return sorted_parts(legal) == parts; }))
        return word;
    if (auto word =
            first([&](const std::string& legal) { return legal.starts_with(lower.substr(0, telling)); }))
        return word;
    if (auto word = first([&](const std::string& legal) { return legal.find(lower) != std::string::npos; }))
        return word;
    return first([&](const std::string& legal) { return legal.size() >= 3 && lower.starts_with(legal); });
}

Said write_or(const Node& node, std::optional<std::string> (*meant)(std::string_view), const char* otherwise)
{
    const auto word = node.kind == Node::Kind::text ? meant(node.text) : std::nullopt;
    return word ? said("write {1}", *word) : Said(otherwise);
}

}
