#include "engine/yaml/read.h"

#include "engine/yaml/exact_number.h"
#include "engine/yaml/slips.h"
#include "engine/yaml/synonyms.h"

#include <cmath>

namespace pacewise {

namespace {

/// "010" would be 8 elsewhere and 10 to a therapist: refused.
bool has_leading_zero(std::string_view text)
{
    if (text.starts_with('-')) text.remove_prefix(1);
    return text.size() > 1 && text[0] == '0' && text[1] != '.';
}

bool is_plain_text(const Node& node) { return node.kind == Node::Kind::text && !node.quoted; }

/// What to write instead of something that is no plain number: "010" and "'10'" are 10.
Said number_meant(const Node& node, Said otherwise)
{
    if (node.kind != Node::Kind::text) return otherwise;
    const std::string text = trimmed(node.text);
    if (node.quoted && exact_number<double>(text)) return "remove the quotes";
    if (const std::size_t comma = text.find(','); comma != std::string::npos) {
        const std::string with_point = text.substr(0, comma) + '.' + text.substr(comma + 1);
        if (exact_number<double>(with_point)) return said("write {1}", with_point);
    }
    const std::size_t unit = text.find_first_not_of("-.0123456789");
    if (unit != std::string::npos && unit > 0 &&
        text.find_first_of("0123456789", unit) == std::string::npos &&
        exact_number<double>(trimmed(text.substr(0, unit))))
        return said("write {1}", trimmed(text.substr(0, unit)));
    const std::size_t start = std::min(text.find_first_not_of('0'), text.size());
    if (has_leading_zero(text) && exact_number<int>(text.substr(start)))
        return said("write {1}", text.substr(start));
    return otherwise;
}

/// "4.5" for "45" on a scale with fractions. Never the nearest legal number: nobody found that.
template <class Number> Said within(Range<Number> limits)
{
    return said("write a number from {1} to {2}", number_text(static_cast<double>(limits.least)),
                number_text(static_cast<double>(limits.most)));
}

template <class Number> Said inside_meant(double value, Range<Number> limits)
{
    if (std::is_floating_point_v<Number> && std::floor(value) == value &&
        value >= 2 * static_cast<double>(limits.most) && limits.holds(static_cast<Number>(value / 10)))
        return said("write {1}", number_text(value / 10));
    return within(limits);
}

template <class Number> std::optional<Number> number_within(const Node& node, Reading& reading,
                                                            Range<Number> limits, const char* needed)
{
    const auto value =
        is_plain_text(node) && !has_leading_zero(node.text) ? exact_number<Number>(node.text) : std::nullopt;
    if (!value || !std::isfinite(static_cast<double>(*value))) {
        reading.error(node, said(needed, what_is_seen(node)), number_meant(node, within(limits)));
        return {};
    }
    if (!limits.holds(*value)) {
        reading.error(node,
                      said("{1} is outside {2} to {3}", node.text,
                           number_text(static_cast<double>(limits.least)),
                           number_text(static_cast<double>(limits.most))),
                      inside_meant<Number>(static_cast<double>(*value), limits));
        return {};
    }
    return value;
}

}

void Reading::error(const Node& node, Said message, Said maybe)
{
    problems.push_back({place(node), std::move(message), std::move(maybe), Severity::error});
}

void Reading::warning(const Node& node, Said message, Said maybe)
{
    problems.push_back({place(node), std::move(message), std::move(maybe), Severity::warning});
}

Said what_is_seen(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::empty: return "nothing";
    case Node::Kind::list:
        if (node.items.size() == 1) return "a list of 1 value";
        return said("a list of {1} values", std::to_string(node.items.size()));
    case Node::Kind::map: return "a group of keys";
    case Node::Kind::text: {
        const std::string text = in_quotes(shortened(node.text, 60));
        return node.quoted ? said("{1} in quotes", text) : Said(text);
    }
    }
    return "?";
}

Said maybe_word(std::string_view wrong, const std::vector<std::string>& words)
{
    if (const auto meant = synonym(wrong, words)) return said("write {1}", in_quotes(*meant));
    if (const std::string near = nearest_word(wrong, words); !near.empty())
        return said("write {1}", in_quotes(near));
    if (const auto meant = meant_word(wrong, words)) return said("write {1}", in_quotes(*meant));
    if (words.empty() || words.size() > 60) return {};
    return said("write one of: {1}", joined(words, ", "));
}

Said write_range(const Node& node)
{
    const std::vector<std::string> ends = split(node.text, '-');
    if (node.kind != Node::Kind::text || ends.size() > 2) return "write [least, most]";
    for (const std::string& end : ends)
        if (!exact_number<double>(trimmed(end))) return "write [least, most]";
    return said("write {1}", "[" + trimmed(ends.front()) + ", " + trimmed(ends.back()) + "]");
}

std::optional<std::string> read_text(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text && node.text.find_first_not_of(" \t\r\n") != std::string::npos)
        return node.text;
    reading.error(node, said("a text is needed here, but there is {1}", what_is_seen(node)));
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
    reading.error(node, said("a name is needed here, but there is {1}", what_is_seen(node)),
                  write_or(node, meant_name, "use lower-case letters, digits and hyphens: sit-to-stand"));
    return {};
}

std::optional<bool> read_truth(const Node& node, Reading& reading)
{
    if (is_plain_text(node) && (node.text == "true" || node.text == "false")) return node.text == "true";
    reading.error(node, said("true or false is needed here, but there is {1}", what_is_seen(node)),
                  write_or(node, meant_truth, "write true or false"));
    return {};
}

std::optional<int> read_whole(const Node& node, Reading& reading, Range<int> limits)
{
    return number_within<int>(node, reading, limits, "a whole number is needed here, but there is {1}");
}

std::optional<double> read_number(const Node& node, Reading& reading, Range<double> limits)
{
    return number_within<double>(node, reading, limits, "a number is needed here, but there is {1}");
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
    reading.error(node, said("{1} is not known here", what_is_seen(node)),
                  node.kind == Node::Kind::text ? maybe_word(node.text, words)
                                                : said("write one of: {1}", joined(words, ", ")));
}

}
