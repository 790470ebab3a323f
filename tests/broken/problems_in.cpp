#include "tests/broken/problems_in.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/yaml/parse.h"
#include "tests/broken/read_any.h"

namespace pacewise::test {

namespace {

/// `# reader X` names the reader of a file whose first key is the mistake.
std::optional<FileKind> reader_for(const std::string& header, const Node& root)
{
    const auto named = header_lines(header, "reader");
    return named.empty() ? kind_of(root) : kind_named(named.front());
}

}

std::vector<std::filesystem::path> broken_files()
{
    return files_below(PACEWISE_ROOT "/tests/broken", ".yaml");
}

std::string header_of(const std::filesystem::path& file)
{
    const std::filesystem::path beside = file.string() + ".expect";
    return read_file(std::filesystem::exists(beside) ? beside : file);
}

std::vector<std::string> header_lines(const std::string& header, const std::string& word)
{
    const std::string start = "# " + word + ' ';
    std::vector<std::string> lines;
    for (const std::string& line : split(header, '\n'))
        if (line.starts_with(start)) lines.push_back(trimmed(line.substr(start.size())));
    return lines;
}

Diagnostics problems_in(const std::filesystem::path& file)
{
    const std::string bytes = read_file(file, YamlLimits{}.bytes), name = file.filename().string();
    const Read<Node> tree = parse_yaml(name, bytes);
    const auto kind = tree.value ? reader_for(header_of(file), *tree.value) : std::nullopt;
    return kind ? read_as(*kind, name, bytes) : tree.problems;
}

}
