#include "engine/wording/wording.h"

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

bool is_one(const std::string& language, int count) { return count == 1 || (language == "fr" && count == 0); }

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
    return filled(is_one(language_, count) ? found->second.front() : found->second.back(), "count",
                  std::to_string(count));
}

std::string Wording::mark_of(const std::string& language) const
{
    if (language == language_) return {};
    return (language == "en" ? (*this)("in_english") : "[" + language + "]") + " ";
}

std::string Wording::of(const Translations& texts) const
{
    return mark_of(language_of(texts)) + texts.in(language_);
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
    return mark_once(say_.language_of(texts)) + texts.in(say_.language());
}

std::vector<std::string> TextsTogether::of(const TranslatedLines& texts)
{
    std::vector<std::string> lines = texts.in(say_.language());
    if (!lines.empty()) lines.front().insert(0, mark_once(say_.language_of(texts)));
    return lines;
}

Read<Wording> load_wording(const std::filesystem::path& assets, const std::string& language)
{
    const std::filesystem::path file = assets / "translations" / ("handout." + language + ".po");
    if (!std::filesystem::exists(file))
        return {{},
                {{{file.string(), 0, 0},
                  "there are no words for the paper in this language",
                  "print in en, es, de or fr"}}};
    Read<Messages> read = read_po(file.string(), read_file(file));
    if (!read.value) return {{}, std::move(read.problems)};
    return {Wording(language, std::move(*read.value)), std::move(read.problems)};
}

}
