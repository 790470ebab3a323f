#include "engine/timetable/rule.h"

namespace pacewise {

Translations in_words(std::string english, std::string spanish)
{
    Translations words;
    words.by_language["en"] = std::move(english);
    words.by_language["es"] = std::move(spanish);
    return words;
}

}
