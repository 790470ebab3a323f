// How long a catalog takes to load, and which part of it: the shipped one, one of 2,000 exercises, and the
// whole program from its start to its end.
//     catalog_bench [PACEWISE]      the built program
// Not a test: times differ from machine to machine.

#include "engine/base/file.h"
#include "engine/catalog/cross_check.h"
#include "engine/catalog/read_exercises.h"
#include "engine/yaml/parse.h"
#include "tests/support/large_catalog.h"
#include "tests/support/measured.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

using namespace pacewise;
namespace fs = std::filesystem;

constexpr int turns = 9;

template <class Work> double median_ms(const Work& work)
{
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        const auto begin = Clock::now();
        work();
        times.push_back(ms_since(begin));
    }
    return median(times);
}

struct Sources {
    std::vector<std::string> texts;
    std::vector<Node> trees;
    std::size_t bytes = 0;
};

Sources sources_below(const fs::path& folder)
{
    Sources sources;
    for (const fs::path& file : files_below(folder, ".yaml")) {
        sources.texts.push_back(read_file(file));
        sources.trees.push_back(parse_yaml(file.string(), sources.texts.back()).value.value());
        sources.bytes += sources.texts.back().size();
    }
    return sources;
}

/// The entries of all files, one file after the other, with what each entry was read from.
std::vector<Exercise> read_all(const Sources& sources, std::vector<const Node*>& entries)
{
    std::vector<Exercise> exercises;
    Reading reading{"bench", {}};
    entries.clear();
    for (const Node& tree : sources.trees)
        for (const Node& entry : tree.part("exercises").items) {
            exercises.push_back(read_exercise(entry, reading).value());
            entries.push_back(&entry);
        }
    return exercises;
}

void check_all(const std::vector<Exercise>& exercises, const std::vector<const Node*>& entries)
{
    Reading reading{"bench", {}};
    for (std::size_t at = 0; at < exercises.size(); ++at)
        check_exercise(exercises[at], *entries[at], reading);
    cross_check(exercises, reading.problems);
}

void measure(const char* what, const fs::path& folder)
{
    const Sources sources = sources_below(folder);
    std::vector<const Node*> entries;
    const std::vector<Exercise> exercises = read_all(sources, entries);
    const double loading = median_ms([&] { (void)load_catalog({folder}); });
    const double disk = median_ms([&] {
        for (const fs::path& file : files_below(folder, ".yaml")) (void)read_file(file);
    });
    const double parsing = median_ms([&] {
        for (const std::string& text : sources.texts) (void)parse_yaml("bench", text);
    });
    const double checking = median_ms([&] { check_all(exercises, entries); });
    const double reading = median_ms([&] { (void)read_all(sources, entries); });
    std::printf("| %s: %zu exercises, %zu KB in %zu files | **%.1f** | %.1f | %.1f | %.1f | %.1f |\n", what,
                exercises.size(), sources.bytes / 1000, sources.texts.size(), loading, disk, parsing,
                reading - checking, checking);
}

bool measure_program(const fs::path& program, const std::string& arguments)
{
    const std::string line =
        "cd " PACEWISE_ROOT " && " + fs::absolute(program).string() + ' ' + arguments + " >/dev/null 2>&1";
    if (std::system(line.c_str()) != 0) return false;
    std::printf("| `pacewise %s` | %.1f |\n", arguments.c_str(),
                median_ms([&] { (void)!std::system(line.c_str()); }));
    return true;
}

}

int main(int count, char** words)
{
    const fs::path shipped = fs::path(PACEWISE_ROOT) / "programs/exercises";
    const fs::path large = fs::temp_directory_path() / "pacewise-large-catalog";
    fs::remove_all(large);
    write_large_catalog(shipped, large, 2000);
    std::printf("| ms, median of %d | **load and check** | files | parse | read | check "
                "|\n|---|---|---|---|---|---|\n",
                turns);
    measure("shipped", shipped);
    measure("catalog of 2,000", large);
    fs::remove_all(large);
    if (count < 2) return 0;
    std::printf("\n| from start to end | ms |\n|---|---|\n");
    for (const char* command : {"--version", "exercises list"})
        if (!measure_program(words[1], command)) return 1;
}
