#include "tests/engine/precaution/reading_grade.h"

#include <algorithm>
#include <sstream>

namespace pacewise::test {

namespace {

bool is_vowel(char letter) { return std::string("aeiouyAEIOUY").find(letter) != std::string::npos; }
bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }
bool ends_sentence(char letter) { return std::string(".!?:;").find(letter) != std::string::npos; }

int syllables_in(const std::string& word)
{
    int count = 0;
    for (std::size_t at = 0; at < word.size(); ++at)
        if (is_vowel(word[at]) && (at == 0 || !is_vowel(word[at - 1]))) ++count;
    const bool silent_end = word.ends_with('e') && !word.ends_with("le");
    return std::max(1, silent_end ? count - 1 : count);
}

}

double reading_grade(const std::string& english)
{
    int sentences = 0;
    bool open = false;
    std::string letters;
    for (const char letter : english) {
        open = open || is_letter(letter);
        if (open && ends_sentence(letter)) ++sentences, open = false;
        letters += is_letter(letter) || letter == '\'' ? letter : ' ';
    }
    if (open) ++sentences;
    std::istringstream in(letters);
    int words = 0, syllables = 0;
    for (std::string word; in >> word; ++words) syllables += syllables_in(word);
    if (words == 0) return 0;
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

}
