// Pieces of the messages about wishes, which other languages can tell, too.
#pragma once

#include "engine/base/said.h"
#include "engine/base/vocabulary.h"

#include <string>
#include <vector>

namespace pacewise {

/// The word of the files, "tue" or "reps", as a word that has its like in every language.
template <class E> Said said_word(E meaning) { return std::string(word_of(meaning)).c_str(); }

/// "a, b, c"; empty when there is nothing.
inline Said listed(const std::vector<Said>& parts)
{
    Said all;
    for (const Said& part : parts) all = all.empty() ? part : said("{1}, {2}", all, part);
    return all;
}

}
