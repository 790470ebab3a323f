#include "app/desk/panels/protocol/week_list.h"

#include "engine/base/text.h"

#include <charconv>
#include <set>

namespace pacewise {

std::string weeks_text(const std::vector<int>& weeks)
{
    std::vector<std::string> words;
    for (const int week : weeks) words.push_back(std::to_string(week));
    return joined(words, ", ");
}

std::optional<std::vector<int>> read_weeks(const std::string& text)
{
    std::set<int> weeks;
    if (trimmed(text).empty()) return std::vector<int>{};
    for (const std::string& part : split(text, ',')) {
        const std::string number = trimmed(part);
        int week = 0;
        const auto [end, trouble] = std::from_chars(number.data(), number.data() + number.size(), week);
        if (trouble != std::errc() || end != number.data() + number.size() || week < 1) return {};
        weeks.insert(week);
    }
    return std::vector<int>(weeks.begin(), weeks.end());
}

}
