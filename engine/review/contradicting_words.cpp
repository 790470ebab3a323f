#include "engine/base/said_parts.h"
#include "engine/review/checks.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_letter(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80u || (byte >= 'a' && byte <= 'z');
}

/// " hold the band " for "Hold the band.": words between single spaces.
std::string spaced(std::string_view text)
{
    std::string words = " ";
    for (const char byte : lower_case(text))
        if (is_letter(byte))
            words += byte;
        else if (words.back() != ' ')
            words += ' ';
    if (words.back() != ' ') words += ' ';
    return words;
}

std::string told(const Exercise& exercise, const std::string& language)
{
    std::string text;
    if (exercise.how.has(language))
        for (const std::string& step : exercise.how.in(language)) text += step + ' ';
    if (exercise.name.has(language)) text += exercise.name.in(language);
    return spaced(text);
}

bool is_borne_out(const TellingWords& telling, const Exercise& exercise)
{
    const auto needs = [&](Equipment thing) {
        return std::any_of(exercise.equipment.begin(), exercise.equipment.end(),
                           [&](Equipment asked) { return asked == thing || serves_as(asked, thing); });
    };
    const auto has = [&](Tag tag) { return exercise.has(tag); };
    return std::any_of(telling.equipment.begin(), telling.equipment.end(), needs) ||
           std::any_of(telling.tags.begin(), telling.tags.end(), has) ||
           std::find(telling.positions.begin(), telling.positions.end(), exercise.position) !=
               telling.positions.end();
}

Said wanted(const TellingWords& telling)
{
    std::vector<Said> words;
    for (const Equipment thing : telling.equipment)
        words.push_back(said("equipment {1}", std::string(word_of(thing))));
    for (const Tag tag : telling.tags) words.push_back(said("tag {1}", std::string(word_of(tag))));
    for (const Position position : telling.positions)
        words.push_back(said("position {1}", std::string(word_of(position))));
    return in_a_row(words, "{1} or {2}");
}

void check(const TellingWords& telling, const Exercise& exercise, Diagnostics& found)
{
    if (is_borne_out(telling, exercise)) return;
    for (const auto& [language, words] : telling.words.by_language) {
        const std::string text = told(exercise, language);
        for (const std::string& word : words) {
            if (text.find(spaced(word)) == std::string::npos) continue;
            found.push_back(warning_at(exercise.place,
                                       said("the {1} text of exercise {2} says {3}, but its data do not",
                                            language, quoted(exercise), in_quotes(word)),
                                       said("add {1}, or change the text", wanted(telling))));
            break;
        }
    }
}

}

Diagnostics contradicting_words(const Programs& programs)
{
    Diagnostics found;
    for (const Exercise& exercise : programs.catalog->exercises())
        for (const TellingWords& telling : programs.review.telling) check(telling, exercise, found);
    return found;
}

}
