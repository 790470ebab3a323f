#include "engine/yaml/syntax_words.h"

#include <string_view>

namespace pacewise {

namespace {

struct Row {
    std::string_view library;  ///< how the library's message begins
    const char* message;
    const char* maybe;
};
constexpr Row rows[] = {
    {"end of map flow", "a brace { is not closed before here", "add }, or put a text with : or # in quotes"},
    {"end of sequence flow", "a bracket [ is not closed before here", "add ]"},
    {"end of map", "the keys do not stand in one column here",
     "indent this line like the line of its neighbour"},
    {"end of sequence", "the entries do not stand in one column here",
     "indent this line like the line of its neighbour"},
    {"illegal map value", "a colon where no key can be",
     "put a text that holds a colon in quotes, or mend the colon of the line above"},
    {"illegal flow end", "a closing bracket without its opening one", "remove it or add the opening one"},
    {"illegal block entry", "a list entry (-) where no list can be", "start the list on a line of its own"},
    {"illegal map key", "a key where none can be", "indent it like its neighbours"},
    {"illegal EOF", "a quote is not closed before the end of the file", "close the text with a quote"},
    {"illegal document indicator", "a quote is not closed before ---", "close the text with a quote"},
    {"unknown escape", "a backslash that means nothing", "write \\\\ for a backslash, or use single quotes"},
    {"unknown token", "a text starts with a character that YAML keeps for itself", "put the text in quotes"},
    {"the referenced anchor", "an alias (*name) is not allowed",
     "write the value out, or put the text in quotes"},
    {"character not allowed", "a text starts with a character that YAML keeps for itself",
     "put the text in quotes"}};

}

SyntaxWords tab_words() { return {"a tab in the indentation", "use spaces"}; }

SyntaxWords syntax_words(const std::string& library_message)
{
    for (const Row& row : rows)
        if (library_message.starts_with(row.library)) return {row.message, row.maybe};
    return {said("not valid YAML: {1}", library_message), {}};
}

}
