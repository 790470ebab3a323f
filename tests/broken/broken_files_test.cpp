// Every file of this folder says at its top what its reader must answer, word for word and place for place:
//     # expect 12:9 error: the patient has no key "equipmnt" | Maybe write "equipment"
// A file that cannot carry comments (empty, not UTF-8) has its expectations in a file beside it, `.expect`.
#include "tests/broken/problems_in.h"
#include "tests/broken/read_any.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;
using namespace pacewise::test;

namespace {

std::string line_of(const Diagnostic& problem)
{
    const std::string kind = problem.severity == Severity::error ? " error: " : " warning: ";
    const std::string maybe = problem.maybe.empty() ? "" : " | Maybe " + problem.maybe.english();
    return std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column) + kind +
           problem.message.english() + maybe;
}

std::vector<std::string> seen_in(const std::filesystem::path& file)
{
    std::vector<std::string> seen;
    for (const Diagnostic& problem : problems_in(file)) {
        CHECK(problem.place.file == file.filename().string());
        seen.push_back(line_of(problem));
    }
    return seen;
}

}

TEST_CASE("every broken file is answered with its mistakes, their places and the way out")
{
    for (const auto& file : broken_files()) {
        INFO(file.filename().string());
        CHECK(seen_in(file) == header_lines(header_of(file), "expect"));
    }
}

TEST_CASE("there are at least sixty broken files, some of every kind")
{
    CHECK(broken_files().size() >= 60);
    for (const FileKind kind : all_kinds) {
        INFO(name_of(kind));
        const auto starts_so = [&](const std::filesystem::path& file) {
            return file.filename().string().starts_with(name_of(kind));
        };
        const auto files = broken_files();
        CHECK(std::count_if(files.begin(), files.end(), starts_so) >= 5);
    }
}

TEST_CASE("most mistakes come with a way out")
{
    std::size_t mistakes = 0, ways_out = 0;
    for (const auto& file : broken_files())
        for (const std::string& line : header_lines(header_of(file), "expect")) {
            ++mistakes;
            ways_out += line.find(" | Maybe ") != std::string::npos ? 1 : 0;
        }
    CHECK(ways_out * 10 >= mistakes * 9);
}
