#include "engine/base/text.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"
#include "engine/preflight/squeezed.h"
#include "engine/review/reading_grade.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

constexpr double aimed_grade = 6, most_grade = 8;      // T13
constexpr std::size_t in_a_step = 15, in_a_line = 20;  // T15: words

bool ends_sentence(const std::string& word) { return word.find_last_of(".!?:;") == word.size() - 1; }

/// The longest sentence of these words.
std::size_t longest_sentence(const std::string& words)
{
    std::size_t longest = 0, length = 0;
    for (const std::string& word : split(words, ' ')) {
        if (word.empty() || word == "\u00b7" || word == "\u2022") continue;
        longest = std::max(longest, ++length);
        if (ends_sentence(word)) length = 0;
    }
    return longest;
}

void check_grade(const Inspection& at_hand, const PrintedCard& card, Faults& faults)
{
    const auto grade = reading_grade(card.sentences, at_hand.say().language());
    if (!grade || *grade <= aimed_grade) return;
    const bool blocked = *grade > most_grade;
    faults.add(blocked ? FaultKind::far_too_hard : FaultKind::hard_to_read,
               {card.page, card.number, card.place},
               {{"text", told(card.head)},
                {"seen", number_text(*grade, 1)},
                {"wanted", number_text(blocked ? most_grade : aimed_grade)}});
}

void check_length(int number, const Block& block, Faults& faults)
{
    const bool read = block.role == BlockRole::paragraph || block.role == BlockRole::list_item;
    if (!read || block.items.empty()) return;
    const std::string words = words_of(block);
    const bool step = block.card > 0 && block.role == BlockRole::list_item;
    const std::size_t most = step ? in_a_step : in_a_line, length = longest_sentence(words);
    if (length > most)
        faults.add(
            FaultKind::long_sentence, {number, block.card, area_of(block)},
            {{"text", told(words)}, {"seen", std::to_string(length)}, {"wanted", std::to_string(most)}});
}

bool is_small(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

/// What stands between these two signs in small letters; empty when nothing does.
std::string between(const std::string& words, char open, char close)
{
    for (std::size_t at = words.find(open); at != std::string::npos; at = words.find(open, at + 1)) {
        const std::size_t end = words.find(close, at);
        if (end == std::string::npos) return {};
        const std::string inside = words.substr(at + 1, end - at - 1);
        if (!inside.empty() && std::all_of(inside.begin(), inside.end(), is_small)) return inside;
    }
    return {};
}

/// "(in English)", "[de]"
bool has_language_mark(const Wording& say, const std::string& words)
{
    constexpr std::size_t code = 2;
    if (say.language() != "en" && tells(squeezed(words), say("in_english"))) return true;
    return between(words, '[', ']').size() == code;
}

bool is_stop_line(const Inspection& at_hand, const std::string& words)
{
    return std::any_of(at_hand.input.lines.begin(), at_hand.input.lines.end(), [&](const PrintLine& line) {
        return line.where == PrintLine::Where::stop_box &&
               tells(squeezed(words), line.text.in(at_hand.say().language()));
    });
}

/// Holes of messages, keys without a message, and sides that were not filled in.
std::string hole_in(const std::string& words)
{
    constexpr std::size_t shortest_key = 3;
    if (const std::string name = between(words, '{', '}'); !name.empty()) return "{" + name + "}";
    if (const std::string key = between(words, '[', ']'); key.size() >= shortest_key) return "[" + key + "]";
    for (const char* side : {"<side", "<other"})
        if (words.find(side) != std::string::npos) return std::string(side) + ">";
    return {};
}

}

void check_reading(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedCard& card : at_hand.printed.cards) check_grade(at_hand, card, faults);
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        if (is_for_patient(at_hand.pages[at]))
            for (const Block& block : at_hand.pages[at].blocks)
                check_length(static_cast<int>(at) + 1, block, faults);
}

void check_translation(const Inspection& at_hand, Faults& faults)
{
    const Wording& say = at_hand.say();
    std::set<std::pair<std::size_t, int>> found;  // once a page and card
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        if (!is_for_patient(at_hand.pages[at])) continue;
        for (const Block& block : at_hand.pages[at].blocks) {
            const std::string words = words_of(block);
            if (!has_language_mark(say, words) || is_stop_line(at_hand, words)) continue;
            if (found.emplace(at, block.card).second)
                faults.add(FaultKind::not_translated, {static_cast<int>(at) + 1, block.card, area_of(block)},
                           {{"text", told(words)}});
        }
    }
    for (const PrintedSheet& sheet : at_hand.printed.sheets)
        for (const PrintLine& line : at_hand.input.lines)
            if (line.where == PrintLine::Where::stop_box && !line.text.has(say.language()) &&
                tells(sheet.first_page, line.text.in(say.language())))
                faults.add(FaultKind::stop_box_not_translated, {sheet.page, 0, {}},
                           {{"text", told(line.text.in(say.language()))}});
}

void check_holes(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        for (const Block& block : at_hand.pages[at].blocks) {
            const std::string in_words = hole_in(words_of(block)), in_alt = hole_in(block.alt);
            const std::string& hole = in_words.empty() ? in_alt : in_words;
            if (!hole.empty())
                faults.add(FaultKind::unfilled_hole, {static_cast<int>(at) + 1, block.card, area_of(block)},
                           {{"text", hole}});
        }
}

}
