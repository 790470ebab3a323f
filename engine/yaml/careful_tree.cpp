#include "engine/yaml/careful_tree.h"

#include "engine/yaml/lines.h"
#include "engine/yaml/syntax_words.h"
#include "engine/yaml/tree_builder.h"

#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace pacewise {

namespace {

/// The library takes the end of the file for the closing quote.
bool is_quote_open(std::string_view bytes, const Lines& lines, const YAML::Mark& start)
{
    if (start.line < 0) return false;
    std::size_t at = lines.offset(start.line, start.column);
    if (at >= bytes.size() || (bytes[at] != '"' && bytes[at] != '\'')) return false;
    const char quote = bytes[at];
    while (++at < bytes.size()) {
        const bool is_escape =
            quote == '"' ? bytes[at] == '\\' : bytes.substr(at, 2) == "''";  // the next one is a letter
        if (is_escape)
            ++at;
        else if (bytes[at] == quote)
            return false;
    }
    return true;
}

bool has_tab_before(const Lines& lines, const YAML::Mark& mark)
{
    if (mark.line < 0) return false;
    const std::string_view line = lines.line(mark.line);
    return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

bool has_second_document(YAML::Parser& parser, YAML::Mark& where)
{
    struct Watcher final : YAML::EventHandler {
        YAML::Mark* where;
        bool seen = false;
        void OnDocumentStart(const YAML::Mark& mark) override
        {
            *where = mark;
            seen = true;
            throw GiveUp{};
        }
        void OnDocumentEnd() override {}
        void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
        void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
        void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
        void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                             YAML::EmitterStyle::value) override
        {
        }
        void OnSequenceEnd() override {}
        void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                        YAML::EmitterStyle::value) override
        {
        }
        void OnMapEnd() override {}
    } watcher;
    watcher.where = &where;
    try {
        parser.HandleNextDocument(watcher);
    } catch (const GiveUp&) {
    }
    return watcher.seen;
}

void build(const std::string& file, std::string_view bytes, const Lines& lines, TreeBuilder& builder,
           Diagnostics& problems)
{
    std::istringstream stream(std::string(bytes) + '\n');  // else an open quote is found at the end only
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) return;
    if (const YAML::Mark start = builder.last_quoted(); is_quote_open(bytes, lines, start)) {
        problems.push_back({place_of(file, lines, start), "a quote that is never closed",
                            "close the text with the same quote"});
        throw GiveUp{};
    }
    YAML::Mark second;
    if (has_second_document(parser, second))
        problems.push_back({place_of(file, lines, second), "a second document (---) in one file",
                            "put it in a file of its own"});
}

}

Read<Node> careful_tree(const std::string& file, std::string_view bytes, const YamlLimits& limits)
{
    Read<Node> read;
    const Lines lines(bytes);
    TreeBuilder builder(file, lines, limits, read.problems);
    try {
        build(file, bytes, lines, builder, read.problems);
        read.value = std::move(builder.root);
    } catch (const GiveUp&) {
    } catch (const YAML::Exception& trouble) {
        SyntaxWords words = has_tab_before(lines, trouble.mark) ? tab_words() : syntax_words(trouble.msg);
        read.problems.push_back(
            {place_of(file, lines, trouble.mark), std::move(words.message), std::move(words.maybe)});
    }
    return read;
}

}
