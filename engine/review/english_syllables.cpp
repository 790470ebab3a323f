#include "engine/base/text.h"
#include "engine/review/syllables.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

bool is_vowel(char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; }

std::string letters_of(std::string_view word)
{
    std::string letters;
    for (const char letter : lower_case(word))
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) letters += letter;
    return letters;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return word.ends_with(ending); });
}

bool is_consonant_before(std::string_view word, std::size_t from_end)
{
    return word.size() > from_end && !is_vowel(word[word.size() - from_end - 1]);
}

/// "side", "hands" and "raised" end silently; "circle", "ounces", "lifted" do not.
bool ends_silently(std::string_view word)
{
    if (word.size() < 3) return false;
    if (word.ends_with("ed"))
        return is_consonant_before(word, 2) && !ends_with_any(word, {"ted", "ded", "bled", "dled", "pled"});
    if (word.ends_with("es"))
        return is_consonant_before(word, 2) &&
               !ends_with_any(word, {"ces", "ges", "ses", "xes", "zes", "ches", "shes"}) &&
               !(word.ends_with("les") && is_consonant_before(word, 3));
    if (word.ends_with("e"))
        return is_consonant_before(word, 1) && !(word.ends_with("le") && is_consonant_before(word, 2));
    return false;
}

/// Two vowels side by side that are said apart: "do-ing", "be-ing", "i-de-a", "sci-ence".
int vowels_apart(std::string_view word)
{
    constexpr std::array<std::string_view, 10> pairs{"oing", "eing", "ying", "iet",   "ian",
                                                     "ier",  "iest", "uet",  "reate", "ience"};
    int apart = 0;
    for (const std::string_view pair : pairs)
        if (word.find(pair) != std::string_view::npos) ++apart;
    if (ends_with_any(word, {"io", "ia", "ium", "eo"}) && word.size() > 4) ++apart;
    if (ends_with_any(word, {"dea", "rea"}) && word.size() > 3) ++apart;
    if (ends_with_any(word, {"cian", "tian"})) --apart;
    if (ends_with_any(word, {"sm", "sms"})) ++apart;
    return apart;
}

/// A y before a vowel is a consonant, "be-yond", but not in "eye" and "eyes".
bool begins_syllable(std::string_view word, std::size_t at)
{
    if (word[at] != 'y' || at + 1 >= word.size() || !is_vowel(word[at + 1])) return false;
    const std::string_view rest = word.substr(at + 1);
    return at == 0 || (rest != "e" && rest != "es");
}

/// A silent e inside a compound: "side-ways", "some-where".
int silent_inside(std::string_view word)
{
    constexpr std::array<std::string_view, 12> starts{"side", "some", "fore", "home", "there", "where",
                                                      "like", "time", "life", "care", "safe",  "move"};
    for (const std::string_view start : starts)
        if (word.starts_with(start) && word.size() > start.size() + 1 && !is_vowel(word[start.size()]) &&
            !(word.substr(start.size()) == "s") && !(word.substr(start.size()) == "d"))
            return 1;
    return 0;
}

}

int english_syllables(std::string_view word)
{
    const std::string letters = letters_of(word);
    int count = 0;
    bool in_group = false;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const bool consonant_y = begins_syllable(letters, at);
        const bool vowel = is_vowel(letters[at]) && !consonant_y;
        if (vowel && !in_group) ++count;
        if (letters[at] >= '0' && letters[at] <= '9') ++count;
        in_group = vowel;
    }
    if (ends_silently(letters)) --count;
    return std::max(1, count + vowels_apart(letters) - silent_inside(letters));
}

}
