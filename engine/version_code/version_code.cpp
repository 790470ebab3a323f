#include "engine/version_code/version_code.h"

#include "engine/base/contract.h"
#include "engine/base/text.h"
#include "engine/seal/fingerprint.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace pacewise {

namespace {

// 31 characters, none of which looks like 0 or 1. 31 is prime, so that one can divide by all but zero.
// A digit stands at its own value; the version may have 0 and 1, which the rest of a code has not.
constexpr std::string_view letters = "AB23456789CDEFGHJKMNPQRSTUVWXYZ";
constexpr int prime = 31;
static_assert(letters.size() == prime);

constexpr std::string_view beginning = "PW";
constexpr std::size_t mark_length = 8;
constexpr std::size_t check_length = 2;

int remainder(std::int64_t value) { return static_cast<int>(((value % prime) + prime) % prime); }

/// What `value` must be multiplied with to become 1 (Fermat: to the power of 29).
int inverse(int value)
{
    int power = 1;
    for (int times = 0; times < prime - 2; ++times) power = remainder(power * value);
    return power;
}

/// Nothing for a character that no code has.
std::optional<int> value_of(char sign)
{
    const std::size_t at = letters.find(sign);
    if (at == std::string_view::npos) return {};
    return static_cast<int>(at);
}

/// Sums over all characters, from left to right; both are 0 in a sound code.
struct Sums {
    int plain;     ///< tells how much a wrong character is off
    int weighted;  ///< each times its place, from 1: with the plain sum it tells which one is wrong
};

Sums sums_of(const std::vector<int>& values)
{
    Sums sums{0, 0};
    for (std::size_t at = 0; at < values.size(); ++at) {
        sums.plain = remainder(sums.plain + values[at]);
        sums.weighted = remainder(sums.weighted + static_cast<int>(at + 1) * values[at]);
    }
    return sums;
}

/// The two values at the end that make both sums 0: x + y = -plain, n x + (n + 1) y = -weighted.
void add_checks(std::vector<int>& values)
{
    const Sums sums = sums_of(values);
    const int place = static_cast<int>(values.size()) + 1;
    const int last = remainder(place * sums.plain - sums.weighted);
    values.push_back(remainder(-sums.plain - last));
    values.push_back(last);
}

/// Capital letters and digits only, without the PW at the beginning.
std::string bare(std::string_view text)
{
    std::string kept;
    for (const char sign : text) {
        if (sign >= 'a' && sign <= 'z')
            kept += static_cast<char>(sign - 'a' + 'A');
        else if (sign != ' ' && sign != '-' && sign != '\n' && sign != '\t')
            kept += sign;
    }
    if (kept.starts_with(beginning)) kept.erase(0, beginning.size());
    return kept;
}

std::string ordinal(std::size_t number)
{
    const std::string digits = std::to_string(number);
    if (number / 10 == 1) return digits + "th";
    switch (number % 10) {
    case 1: return digits + "st";
    case 2: return digits + "nd";
    case 3: return digits + "rd";
    }
    return digits + "th";
}

/// The code with its parts; `fault` says what is wrong with it.
struct Reading {
    std::string signs;
    std::vector<int> values;
    std::string fault;

    bool in_version(std::size_t at) const { return at >= mark_length && at + check_length < signs.size(); }
    std::string told(std::size_t at) const
    {
        return "the " + ordinal(at + 1) + " character behind PW, " + signs.substr(at, 1) + ",";
    }
};

char as_digit(char sign)
{
    if (sign == 'O') return '0';
    if (sign == 'I' || sign == 'L') return '1';
    return sign;
}

/// Nothing where the character cannot stand.
std::optional<int> value_at(Reading& reading, std::size_t at)
{
    if (!reading.in_version(at)) return value_of(reading.signs[at]);
    char& digit = reading.signs[at];
    digit = as_digit(digit);
    if (digit < '0' || digit > '9' || (at == mark_length && digit == '0')) return {};
    return digit - '0';
}

/// With the sums of a code that is not sound: which character it must be if all others are right.
std::string told_wrong(const Reading& reading, Sums sums)
{
    if (sums.plain == 0) return "two characters seem to be exchanged";
    const auto place = static_cast<std::size_t>(remainder(sums.weighted * inverse(sums.plain)));
    if (place < 1 || place > reading.signs.size()) return "more than one character looks wrong";
    const std::size_t at = place - 1;
    const int meant = remainder(reading.values[at] - sums.plain);
    if (reading.in_version(at) && meant > 9) return "more than one character looks wrong";
    const std::string other = reading.in_version(at)
                                  ? std::to_string(meant)
                                  : std::string(1, letters[static_cast<std::size_t>(meant)]);
    return reading.told(at) + " looks wrong; if all others are right it is " + other;
}

Reading read(std::string_view text)
{
    Reading reading{bare(text), {}, {}};
    const std::size_t least = mark_length + 1 + check_length, most = mark_length + 3 + check_length;
    const std::string length = counted(static_cast<long>(reading.signs.size()), "character", "characters");
    if (reading.signs.size() < least)
        reading.fault = "it is too short: " + length + " behind PW, not 11 or more";
    if (reading.signs.size() > most)
        reading.fault = "it is too long: " + length + " behind PW, not 13 or less";
    for (std::size_t at = 0; reading.fault.empty() && at < reading.signs.size(); ++at) {
        if (const auto value = value_at(reading, at))
            reading.values.push_back(*value);
        else
            reading.fault =
                reading.told(at) + (reading.in_version(at) ? " is no digit of a version" : " is in no code");
    }
    if (!reading.fault.empty()) return reading;
    const Sums sums = sums_of(reading.values);
    if (sums.plain != 0 || sums.weighted != 0) reading.fault = told_wrong(reading, sums);
    return reading;
}

/// As one number of the fingerprint's first 40 bits, written with our characters.
std::vector<int> mark_values(std::string_view plan_id)
{
    std::uint64_t number = std::stoull(fingerprint(plan_id).substr(0, 15), nullptr, 16);
    std::vector<int> values(mark_length);
    for (int& value : values) {
        value = static_cast<int>(number % prime);
        number /= prime;
    }
    return values;
}

std::string signs_of(const std::vector<int>& values, std::size_t from, std::size_t count)
{
    std::string signs;
    for (std::size_t at = from; at < from + count; ++at)
        signs += letters[static_cast<std::size_t>(values[at])];
    return signs;
}

}

std::string plan_mark(std::string_view plan_id) { return signs_of(mark_values(plan_id), 0, mark_length); }

std::string version_code(std::string_view plan_id, int version)
{
    PACEWISE_REQUIRE(version >= 1 && version <= most_versions, "a code has room for versions 1 to 999");
    std::vector<int> values = mark_values(plan_id);
    const std::string digits = std::to_string(version);
    for (const char digit : digits) values.push_back(digit - '0');
    add_checks(values);
    return std::string(beginning) + "-" + signs_of(values, 0, 4) + "-" + signs_of(values, 4, 4) + "-" +
           digits + "-" + signs_of(values, values.size() - check_length, check_length);
}

std::optional<VersionCode> read_version_code(std::string_view text)
{
    const Reading reading = read(text);
    if (!reading.fault.empty()) return {};
    const std::string digits =
        reading.signs.substr(mark_length, reading.signs.size() - mark_length - check_length);
    return VersionCode{reading.signs.substr(0, mark_length), std::stoi(digits)};
}

std::string fault_of_version_code(std::string_view text) { return read(text).fault; }

}
