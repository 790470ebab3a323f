// Every file of this folder says at its top what its reader must answer, word for word and place for place:
//     # expect 12:9 error: the patient has no key "equipmnt" | Maybe write "equipment"
// A file that cannot carry comments (empty, not UTF-8) has its expectations in a file beside it, `.expect`.
#include "tests/broken/read_any.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/yaml/parse.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;
using namespace pacewise::test;

namespace {

std::vector<std::filesystem::path> corpus() { return files_below(PACEWISE_ROOT "/tests/broken", ".yaml"); }

/// What follows `# word` at the start of a line.
std::vector<std::string> header_lines(const std::string& text, const std::string& word)
{
    const std::string start = "# " + word + ' ';
    std::vector<std::string> lines;
    for (const std::string& line : split(text, '\n'))
        if (line.starts_with(start)) lines.push_back(trimmed(line.substr(start.size())));
    return lines;
}

std::string header_of(const std::filesystem::path& file)
{
    const std::filesystem::path beside = file.string() + ".expect";
    return read_file(std::filesystem::exists(beside) ? beside : file);
}

std::string line_of(const Diagnostic& problem)
{
    const std::string kind = problem.severity == Severity::error ? " error: " : " warning: ";
    const std::string maybe = problem.maybe.empty() ? "" : " | Maybe " + problem.maybe;
    return std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column) + kind +
           problem.message + maybe;
}

/// `# reader X` names the reader of a file whose first key is the mistake.
std::optional<FileKind> reader_for(const std::string& header, const Node& root)
{
    const auto named = header_lines(header, "reader");
    return named.empty() ? kind_of(root) : kind_named(named.front());
}

std::vector<std::string> seen_in(const std::filesystem::path& file, const std::string& header)
{
    const std::string bytes = read_file(file, YamlLimits{}.bytes), name = file.filename().string();
    const Read<Node> tree = parse_yaml(name, bytes);
    const auto kind = tree.value ? reader_for(header, *tree.value) : std::nullopt;
    std::vector<std::string> seen;
    for (const Diagnostic& problem : kind ? read_as(*kind, name, bytes) : tree.problems) {
        CHECK(problem.place.file == name);
        seen.push_back(line_of(problem));
    }
    return seen;
}

}

TEST_CASE("every broken file is answered with its mistakes, their places and the way out")
{
    for (const auto& file : corpus()) {
        INFO(file.filename().string());
        const std::string header = header_of(file);
        CHECK(seen_in(file, header) == header_lines(header, "expect"));
    }
}

TEST_CASE("there are at least sixty broken files, some of every kind")
{
    CHECK(corpus().size() >= 60);
    for (const FileKind kind : all_kinds) {
        INFO(name_of(kind));
        const auto starts_so = [&](const std::filesystem::path& file) {
            return file.filename().string().starts_with(name_of(kind));
        };
        const auto files = corpus();
        CHECK(std::count_if(files.begin(), files.end(), starts_so) >= 5);
    }
}

TEST_CASE("most mistakes come with a way out")
{
    std::size_t mistakes = 0, ways_out = 0;
    for (const auto& file : corpus())
        for (const std::string& line : header_lines(header_of(file), "expect")) {
            ++mistakes;
            ways_out += line.find(" | Maybe ") != std::string::npos ? 1 : 0;
        }
    CHECK(ways_out * 10 >= mistakes * 9);
}
