#include "engine/base/said.h"

#include "engine/base/text.h"

#include <ostream>

namespace pacewise {

std::string Said::english() const
{
    std::vector<std::string> texts;
    for (const Said& gap : gaps_) texts.push_back(gap.english());
    return words_.empty() ? joined(texts, "") : is_known_ ? with_gaps_filled(words_, texts) : words_;
}

Said one_after_another(std::vector<Said> parts)
{
    Said whole;
    whole.gaps_ = std::move(parts);
    return whole;
}

std::string with_gaps_filled(const std::string& words, const std::vector<std::string>& texts)
{
    std::string filled;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool is_gap =
            words[at] == '{' && at + 2 < words.size() && words[at + 2] == '}' && words[at + 1] >= '1';
        const auto number = is_gap ? static_cast<std::size_t>(words[at + 1] - '1') : texts.size();
        if (number >= texts.size()) {
            filled += words[at];
            continue;
        }
        filled += texts[number];
        at += 2;
    }
    return filled;
}

std::ostream& operator<<(std::ostream& out, const Said& what) { return out << what.english(); }

}
