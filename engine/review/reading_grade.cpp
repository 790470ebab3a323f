#include "engine/review/reading_grade.h"

#include "engine/base/text.h"
#include "engine/review/syllables.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Count {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
};

bool ends_sentence(std::string_view word) { return word.find_last_of(".!?") == word.size() - 1; }

bool says_something(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char letter) {
        return static_cast<unsigned char>(letter) >= 0x80u || (letter >= '0' && letter <= '9') ||
               (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    });
}

void add(const std::string& piece, int (*syllables)(std::string_view), Count& count)
{
    bool open = false;
    for (const std::string& word : split(piece, ' ')) {
        if (!says_something(word)) continue;
        ++count.words;
        count.syllables += syllables(word);
        open = !ends_sentence(word);
        if (!open) ++count.sentences;
    }
    if (open) ++count.sentences;
}

double flesch_kincaid(Count count)
{
    return 0.39 * count.words / count.sentences + 11.8 * count.syllables / count.words - 15.59;
}

double crawford(Count count)
{
    return -0.205 * 100 * count.sentences / count.words + 0.049 * 100 * count.syllables / count.words - 3.407;
}

}

std::optional<double> reading_grade(const std::vector<std::string>& pieces, std::string_view language)
{
    if (language != "en" && language != "es") return {};
    const bool english = language == "en";
    Count count;
    for (const std::string& piece : pieces)
        add(piece, english ? english_syllables : spanish_syllables, count);
    if (count.words == 0) return {};
    return english ? flesch_kincaid(count) : crawford(count);
}

}
