#include "engine/yaml/write_values.h"

#include "engine/base/text.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_one(YamlWriter& out, const std::string& text) { out.value(text); }
void write_one(YamlWriter& out, const std::vector<std::string>& lines) { write_texts(out, lines); }

template <class T> void write_all(YamlWriter& out, const InLanguages<T>& texts, Style style)
{
    out.begin_map(style);
    for (const std::string first : {"en", "es"})
        if (texts.has(first)) write_one(out.key(first), texts.in(first));
    for (const auto& [language, text] : texts.by_language)
        if (language != "en" && language != "es") write_one(out.key(language), text);
    out.end();
}

}

void write_languages(YamlWriter& out, const Translations& texts, Style style)
{
    write_all(out, texts, style);
}

void write_languages(YamlWriter& out, const TranslatedLines& lines, Style style)
{
    write_all(out, lines, style);
}

void write_texts(YamlWriter& out, const std::vector<std::string>& texts)
{
    out.begin_list(Style::flow);
    for (const std::string& text : texts) out.value(text);
    out.end();
}

void write_number(YamlWriter& out, double number)
{
    constexpr int places = 9;
    out.value(number_text(number, places));
}

void write_ends(YamlWriter& out, Range<int> range)
{
    out.begin_list(Style::flow).value(range.least).value(range.most).end();
}

void write_ends(YamlWriter& out, Range<double> range)
{
    out.begin_list(Style::flow);
    write_number(out, range.least);
    write_number(out, range.most);
    out.end();
}

std::string duration_words(std::chrono::seconds time)
{
    const long long seconds = time.count();
    if (seconds % 3600 == 0) return std::to_string(seconds / 3600) + " h";
    if (seconds % 60 == 0) return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

}
