#include "engine/review/search_words.h"

#include "engine/base/file.h"
#include "engine/yaml/document.h"

namespace pacewise {

namespace {

std::optional<SearchWord> read_search_word(const Node& node, Reading& reading)
{
    Record row(node, reading, "synonym");
    SearchWord word;
    word.words = row.required("words", read_translated_lines);
    word.means = row.required("means", list_of(read_text));
    if (const Node* means = node.find("means");
        means && word.means.empty() && means->kind == Node::Kind::list)
        reading.error(*means, "these words mean nothing", "write means: [quadriceps]");
    return word;
}

}

Read<std::vector<SearchWord>> read_search_words_file(const std::string& file, std::string_view bytes)
{
    return read_document_of<std::vector<SearchWord>>("synonyms", file, bytes, list_of(read_search_word));
}

Read<std::vector<SearchWord>> load_search_words(const std::filesystem::path& path)
{
    return read_search_words_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
