#include "app/cli/import/plain_text.h"

#include "engine/base/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace pacewise::cli {

namespace {

bool starts_line(std::string_view tag)
{
    constexpr std::string_view names[] = {"p",  "/p", "li",  "/li",  "br", "br/",
                                          "ol", "ul", "div", "/div", "h1", "h2"};
    const std::string name = lower_case(tag.substr(0, tag.find_first_of(" \t\r\n")));
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

void add_utf8(unsigned letter, std::string& text)
{
    const auto byte = [&](unsigned bits) { text += static_cast<char>(bits); };
    if (letter < 0x80)
        byte(letter);
    else if (letter < 0x800)
        byte(0xc0 | letter >> 6), byte(0x80 | (letter & 0x3f));
    else if (letter < 0x10000)
        byte(0xe0 | letter >> 12), byte(0x80 | (letter >> 6 & 0x3f)), byte(0x80 | (letter & 0x3f));
}

/// 233 for "#233" and "#xe9"; nothing for what is no letter.
std::optional<unsigned> numbered_letter(std::string_view name)
{
    if (!name.starts_with('#')) return {};
    const bool hexadecimal = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    unsigned letter = 0;
    const auto read =
        std::from_chars(digits.data(), digits.data() + digits.size(), letter, hexadecimal ? 16 : 10);
    const bool sound = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    const bool printable =
        letter >= 0x20 && letter != 0x7f && (letter < 0xd800 || letter > 0xdfff) && letter < 0xfffe;
    if (!sound || !printable) return {};
    return letter;
}

bool add_entity(std::string_view name, std::string& text)
{
    constexpr std::pair<std::string_view, std::string_view> named[] = {
        {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},   {"nbsp", " "},
        {"auml", "ä"},   {"ouml", "ö"},   {"uuml", "ü"},   {"Auml", "Ä"},   {"Ouml", "Ö"},   {"Uuml", "Ü"},
        {"szlig", "ß"},  {"aacute", "á"}, {"eacute", "é"}, {"iacute", "í"}, {"oacute", "ó"}, {"uacute", "ú"},
        {"ntilde", "ñ"}, {"agrave", "à"}, {"egrave", "è"}, {"ecirc", "ê"},  {"ccedil", "ç"}, {"deg", "°"},
        {"iexcl", "¡"},  {"iquest", "¿"}, {"rsquo", "’"},  {"lsquo", "‘"},  {"ndash", "–"},  {"frac12", "½"}};
    for (const auto& [entity, letter] : named)
        if (name == entity) {
            text += letter;
            return true;
        }
    const auto letter = numbered_letter(name);
    if (letter) add_utf8(*letter, text);
    return letter.has_value();
}

/// The number of bytes that the entity at the beginning takes; 1 when it is only an ampersand.
std::size_t take_entity(std::string_view html, std::string& text)
{
    constexpr std::size_t longest = 10;
    const std::size_t end = html.substr(0, longest).find(';');
    if (end != std::string_view::npos && add_entity(html.substr(1, end - 1), text)) return end + 1;
    text += '&';
    return 1;
}

std::string one_spaced(std::string_view text)
{
    std::string spaced;
    for (const char byte : text) {
        const bool space = byte == ' ' || byte == '\t' || byte == '\r';
        if (!space)
            spaced += byte;
        else if (!spaced.empty() && spaced.back() != ' ')
            spaced += ' ';
    }
    return trimmed(spaced);
}

void add_sentence(std::string_view sentence, std::vector<std::string>& sentences)
{
    std::string clean = one_spaced(sentence);
    if (!clean.empty()) sentences.push_back(std::move(clean));
}

}

std::string without_html(std::string_view html)
{
    std::string text;
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t end = html[at] == '<' ? html.find('>', at) : std::string_view::npos;
        if (end != std::string_view::npos) {
            text += starts_line(html.substr(at + 1, end - at - 1)) ? '\n' : ' ';
            at = end + 1;
        } else if (html[at] == '&') {
            at += take_entity(html.substr(at), text);
        } else {
            text += html[at++];
        }
    }
    return text;
}

std::vector<std::string> sentences_of(std::string_view text)
{
    std::vector<std::string> sentences;
    for (const std::string& line : split(text, '\n')) {
        std::size_t from = 0;
        for (std::size_t at = 0; at + 1 < line.size(); ++at) {
            const bool ends = line[at] == '.' || line[at] == '!' || line[at] == '?';
            if (!ends || line[at + 1] != ' ') continue;
            add_sentence(std::string_view(line).substr(from, at + 1 - from), sentences);
            from = at + 1;
        }
        add_sentence(std::string_view(line).substr(from), sentences);
    }
    return sentences;
}

std::string as_id(std::string_view name)
{
    std::string id;
    for (const char letter : lower_case(name)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain)
            id += letter;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    constexpr std::size_t longest = 60;
    id.resize(std::min(id.size(), longest));
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id;
}

}
