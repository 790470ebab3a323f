#include "app/desk/panels/problems/finding_words.h"

#include <algorithm>

namespace pacewise {

std::string finding_words(const Ui& ui, const std::string& key)
{
    for (const char* vocabulary : {"finding.", "condition."})
        if (ui.words().has(vocabulary + key)) return ui.say(vocabulary + key);
    std::string words = key;
    std::replace(words.begin(), words.end(), '_', ' ');
    std::replace(words.begin(), words.end(), '.', ' ');
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 32);
    return words;
}

}
