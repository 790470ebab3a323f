#include "engine/paper/wording.h"

#include "engine/base/file.h"

namespace pacewise {

namespace {

std::string filled(std::string text, std::string_view name, std::string_view value)
{
    const std::string hole = "{" + std::string(name) + "}";
    for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole, at + value.size()))
        text.replace(at, hole.size(), value);
    return text;
}

/// " [en]" behind a text that is not in the language asked for, so that nobody overlooks it.
template <class T> std::string other_language(const InLanguages<T>& texts, const std::string& language)
{
    if (texts.has(language) || texts.empty()) return {};
    return " [" + (texts.has("en") ? std::string("en") : texts.by_language.begin()->first) + "]";
}

}

std::string Wording::operator()(std::string_view key, std::initializer_list<Fill> fills) const
{
    const auto found = messages_.find(key);
    if (found == messages_.end() || found->second.empty()) return "[" + std::string(key) + "]";
    std::string text = found->second.front();
    for (const Fill& fill : fills) text = filled(std::move(text), fill.first, fill.second);
    return text;
}

std::string Wording::counted(std::string_view key, int count) const
{
    const auto found = messages_.find(key);
    if (found == messages_.end() || found->second.empty()) return "[" + std::string(key) + "]";
    return filled(count == 1 ? found->second.front() : found->second.back(), "count", std::to_string(count));
}

std::string Wording::of(const Translations& texts) const
{
    return texts.in(language_) + other_language(texts, language_);
}

std::vector<std::string> Wording::of(const TranslatedLines& texts) const
{
    std::vector<std::string> lines = texts.in(language_);
    for (std::string& line : lines) line += other_language(texts, language_);
    return lines;
}

Read<Wording> load_wording(const std::filesystem::path& assets, const std::string& language)
{
    const std::filesystem::path file = assets / "translations" / ("handout." + language + ".po");
    if (!std::filesystem::exists(file))
        return {{},
                {{{file.string(), 0, 0},
                  "there are no words for the paper in this language",
                  "print in en or es"}}};
    Read<Messages> read = read_po(file.string(), read_file(file));
    if (!read.value) return {{}, std::move(read.problems)};
    return {Wording(language, std::move(*read.value)), std::move(read.problems)};
}

}
