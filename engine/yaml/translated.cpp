#include "engine/yaml/read.h"

namespace pacewise {

namespace {

bool is_language(std::string_view code)
{
    if (code.size() < 2 || code.size() > 8) return false;
    for (const char letter : code)
        if ((letter < 'a' || letter > 'z') && letter != '-') return false;
    return true;
}

template <class T, class Reader>
std::optional<InLanguages<T>> in_languages(const Node& node, Reading& reading, Reader reader)
{
    if (node.kind != Node::Kind::map) {
        reading.error(node, said("a text by language is needed here, but there is {1}", what_is_seen(node)),
                      "write {en: ..., es: ...}");
        return {};
    }
    InLanguages<T> texts;
    for (std::size_t at = 0; at < node.keys.size(); ++at) {
        const Node::Key& key = node.keys[at];
        if (!is_language(key.name))
            reading.problems.push_back({{reading.file, key.line, key.column},
                                        said("{1} is no language code", in_quotes(shortened(key.name, 40))),
                                        node.items[at].kind == Node::Kind::empty
                                            ? "put a text that holds a comma in quotes"
                                            : "write en, es, de or fr"});
        else if (auto text = reader(node.items[at], reading))
            texts.by_language.emplace(key.name, std::move(*text));
    }
    if (!node.find("en")) reading.error(node, "the English text (en) is missing", "add en: ...");
    return texts;
}

}

std::optional<Translations> read_translations(const Node& node, Reading& reading)
{
    return in_languages<std::string>(node, reading, read_text);
}

std::optional<TranslatedLines> read_translated_lines(const Node& node, Reading& reading)
{
    return in_languages<std::vector<std::string>>(node, reading, list_of(read_text));
}

}
