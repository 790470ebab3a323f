// What files of several kinds are written with: texts by language, ranges, lists of words, durations.
// Whatever is written here, the readers in read.h understand.
#pragma once

#include "engine/base/range.h"
#include "engine/base/translations.h"
#include "engine/base/vocabulary.h"
#include "engine/yaml/write.h"

#include <chrono>
#include <string>
#include <vector>

namespace pacewise {

/// {en: ..., es: ...}: English and Spanish first, as in all of programs/, then the others by their code.
void write_languages(YamlWriter&, const Translations&, YamlWriter::Style);
/// The same with a list in brackets for every language.
void write_languages(YamlWriter&, const TranslatedLines&, YamlWriter::Style);

/// [one, two]
void write_texts(YamlWriter&, const std::vector<std::string>&);
template <class Words> void write_words(YamlWriter& out, const Words& words)
{
    out.begin_list(YamlWriter::Style::flow);
    for (const auto word : words) out.value(word_of(word));
    out.end();
}

/// As it was typed, up to nine places behind the point.
void write_number(YamlWriter&, double);
/// [least, most]
void write_ends(YamlWriter&, Range<int>);
void write_ends(YamlWriter&, Range<double>);

/// "48 h", "15 min", "90 s": the largest unit without a fraction.
std::string duration_words(std::chrono::seconds);

}
