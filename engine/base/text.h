// Small work on words: joining, splitting, counting, and the nearest legal word for a typing error.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

std::string joined(std::span<const std::string> words, std::string_view between);
std::vector<std::string> split(std::string_view text, char at);
std::string trimmed(std::string_view text);
/// ASCII letters only; other bytes stay.
std::string lower_case(std::string_view text);
std::string in_quotes(std::string_view text);
/// counted(1, "day", "days") is "1 day", counted(2, ...) "2 days".
std::string counted(long count, std::string_view one, std::string_view many);
/// "7.5", "12": at most `decimals` behind the point, no zeros at the end, never a decimal comma.
std::string number_text(double value, int decimals = 2);
/// The text cut to `length` characters (not bytes), with "..." where something was left out.
std::string shortened(std::string_view text, std::size_t length);
/// Typing errors between two words: letters added, lost, changed or swapped with their neighbour.
int typing_errors(std::string_view a, std::string_view b);
/// The word most like `wrong`; empty when none is near enough to be what was meant.
std::string nearest_word(std::string_view wrong, std::span<const std::string> words);

}
