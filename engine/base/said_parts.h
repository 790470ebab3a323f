// Pieces that many messages are made of, in every language: words of the files, numbers with what they count,
// lists.
#pragma once

#include "engine/base/said.h"
#include "engine/base/vocabulary.h"

#include <string>
#include <vector>

namespace pacewise {

/// The word of the files, "tue" or "reps", as a word that has its like in every language.
template <class E> Said said_word(E meaning) { return std::string(word_of(meaning)).c_str(); }

/// said_count(2, "1 week", "{1} weeks")
inline Said said_count(long count, const char* one, const char* many)
{
    return count == 1 ? Said(one) : said(many, std::to_string(count));
}

/// "a, b, c", or as `two` says how one follows the other: "{1} and {2}". Empty when there is nothing.
inline Said in_a_row(const std::vector<Said>& parts, const char* two = "{1}, {2}")
{
    Said row;
    for (const Said& part : parts) row = row.empty() ? part : said(two, row, part);
    return row;
}

}
