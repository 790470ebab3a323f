#include "engine/wording/wording.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/page/direction.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string filled(std::string text, std::string_view name, std::string_view value)
{
    const std::string hole = "{" + std::string(name) + "}";
    for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole, at + value.size()))
        text.replace(at, hole.size(), value);
    return text;
}

const std::string file_begin = "handout.", file_ending = ".po";

}

Wording::Wording(std::string language, Messages messages)
    : language_(std::move(language)), messages_(std::move(messages)), plurals_(language_), dates_(language_),
      right_to_left_(is_right_to_left(language_))
{
}

std::string Wording::operator()(std::string_view key, std::initializer_list<Fill> fills) const
{
    const auto found = messages_.find(key);
    if (found == messages_.end() || found->second.empty()) return "[" + std::string(key) + "]";
    std::string text = found->second.front();
    for (const Fill& fill : fills) {
        const bool apart = right_to_left_ && runs_its_own_way(fill.second);
        text = filled(std::move(text), fill.first, apart ? kept_apart(fill.second) : fill.second);
    }
    return text;
}

std::string Wording::counted(std::string_view key, int count) const
{
    const auto found = messages_.find(key);
    if (found == messages_.end() || found->second.empty()) return "[" + std::string(key) + "]";
    const std::size_t form = std::min(plurals_.form_for(count), found->second.size() - 1);
    return filled(found->second[form], "count", std::to_string(count));
}

std::string Wording::mark_of(const std::string& language) const
{
    if (language == language_) return {};
    return (language == "en" ? (*this)("in_english") : "[" + language + "]") + " ";
}

std::string Wording::of_its_own(const std::string& language, const std::string& text) const
{
    return right_to_left_ && language != language_ && runs_its_own_way(text) ? kept_apart(text) : text;
}

std::string Wording::of(const Translations& texts) const
{
    const std::string language = language_of(texts);
    return mark_of(language) + of_its_own(language, texts.in(language_));
}

std::string TextsTogether::mark_once(const std::string& language)
{
    if (marked_) return {};
    const std::string mark = say_.mark_of(language);
    marked_ = !mark.empty();
    return mark;
}

std::string TextsTogether::of(const Translations& texts)
{
    const std::string language = say_.language_of(texts);
    return mark_once(language) + say_.of_its_own(language, texts.in(say_.language()));
}

std::vector<std::string> TextsTogether::of(const TranslatedLines& texts)
{
    const std::string language = say_.language_of(texts);
    std::vector<std::string> lines = texts.in(say_.language());
    for (std::string& line : lines) line = say_.of_its_own(language, line);
    if (!lines.empty()) lines.front().insert(0, mark_once(language));
    return lines;
}

std::vector<std::string> languages_of_the_paper(const std::filesystem::path& assets)
{
    std::vector<std::string> languages;
    for (const std::filesystem::path& file : files_below(assets / "translations", file_ending)) {
        const std::string name = file.stem().string();
        if (name.starts_with(file_begin)) languages.push_back(name.substr(file_begin.size()));
    }
    return languages;
}

Read<Wording> load_wording(const std::filesystem::path& assets, const std::string& language)
{
    const std::filesystem::path file = assets / "translations" / (file_begin + language + file_ending);
    if (!std::filesystem::exists(file)) {
        // Care: may throw; inside the braces below, GCC 12 would then free what stands there twice.
        const std::string known = joined(languages_of_the_paper(assets), ", ");
        return {{},
                {{{file.string(), 0, 0},
                  "there are no words for the paper in this language",
                  "print in one of " + known}}};
    }
    Read<Messages> read = read_po(file.string(), read_file(file), PluralForms(language).count());
    if (!read.value) return {{}, std::move(read.problems)};
    return {Wording(language, std::move(*read.value)), std::move(read.problems)};
}

}
