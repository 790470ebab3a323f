#include "engine/precaution/comparison.h"

#include "engine/base/text.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace pacewise {

namespace {

using Sign = Comparison::Sign;
using NumberIn = std::function<std::optional<double>(const std::string&)>;

struct SignText {
    std::string_view text;
    Sign sign;
};
// The longer signs first: ">=" also begins with ">".
constexpr SignText signs[] = {
    {">=", Sign::at_least}, {"<=", Sign::at_most}, {">", Sign::more}, {"<", Sign::less}, {"=", Sign::equal}};

bool holds_part(const Comparison::Part& part, double value)
{
    switch (part.sign) {
    case Sign::less: return value < part.number;
    case Sign::at_most: return value <= part.number;
    case Sign::equal: return value == part.number;
    case Sign::at_least: return value >= part.number;
    case Sign::more: return value > part.number;
    }
    return false;
}

std::optional<double> plain_number(const std::string& text)
{
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size()) return {};
    return value;
}

std::optional<double> grade_level(const std::string& text)
{
    const auto grade = meaning_of<Ashworth>(text);
    if (!grade) return {};
    return level_of(*grade);
}

std::optional<Comparison::Part> part_of(std::string_view text, const NumberIn& number_in)
{
    Comparison::Part part;
    for (const SignText& sign : signs) {
        if (!text.starts_with(sign.text)) continue;
        part.sign = sign.sign;
        text.remove_prefix(sign.text.size());
        break;
    }
    const auto number = number_in(trimmed(text));
    if (!number) return {};
    part.number = *number;
    return part;
}

std::optional<Comparison> comparison_in(const std::string& text, const NumberIn& number_in)
{
    static constexpr std::string_view between = " and ";
    Comparison comparison;
    std::string_view rest = text;
    while (true) {
        const std::size_t at = rest.find(between);
        const auto part = part_of(trimmed(rest.substr(0, at)), number_in);
        if (!part) return {};
        comparison.parts.push_back(*part);
        if (at == std::string_view::npos) return comparison;
        rest.remove_prefix(at + between.size());
    }
}

}

bool Comparison::holds(double value) const
{
    return std::all_of(parts.begin(), parts.end(),
                       [value](const Part& part) { return holds_part(part, value); });
}

std::optional<Comparison> read_comparison(const Node& node, Reading& reading, Range<double> limits)
{
    const auto comparison =
        node.kind == Node::Kind::text ? comparison_in(node.text, plain_number) : std::nullopt;
    if (!comparison) {
        reading.error(node, said("a comparison is needed here, but there is {1}", what_is_seen(node)),
                      said("write \">= {1}\" with a number up to {2}", number_text(limits.least),
                           number_text(limits.most)));
        return {};
    }
    for (const Comparison::Part& part : comparison->parts)
        if (!limits.holds(part.number)) {
            reading.error(node,
                          said("{1} is outside {2} to {3}", number_text(part.number),
                               number_text(limits.least), number_text(limits.most)),
                          said("compare with {1}", number_text(limits.nearest(part.number))));
            return {};
        }
    return comparison;
}

std::optional<Comparison> read_grades(const Node& node, Reading& reading)
{
    const auto grades = node.kind == Node::Kind::text ? comparison_in(node.text, grade_level) : std::nullopt;
    if (!grades)
        reading.error(node, said("a grade of tone is needed here, but there is {1}", what_is_seen(node)),
                      "write \">= 1+\", with one of: 0, 1, 1+, 2, 3, 4");
    return grades;
}

}
