// Any bytes whatever must be read without a crash, and by both readers of YAML alike. The first byte says
// which reader of values gets the rest.
//     build/fuzz/tests/fuzz/fuzz_readers -max_total_time=300 tests/fuzz/seeds
#include "tests/broken/read_any.h"

#include "engine/yaml/careful_tree.h"
#include "engine/yaml/fast_tree.h"
#include "engine/yaml/parse.h"
#include "tests/engine/yaml/tree_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>

namespace {

/// A mistake without a message, or one before the start of the file, helps nobody.
void check(const pacewise::Diagnostics& problems)
{
    for (const pacewise::Diagnostic& problem : problems)
        if (problem.message.empty() || problem.place.line < 0 || problem.place.column < 0) std::abort();
}

/// The fast reader may be silent, but it never says anything else than the careful one.
void check_fast(std::string_view bytes)
{
    using namespace pacewise;
    const auto fast = fast_tree(bytes, {});
    if (!fast) return;
    const Read<Node> careful = careful_tree("fuzz.yaml", bytes, {});
    if (!careful.value || !careful.problems.empty()) std::abort();
    if (test::tree_text(*fast) != test::tree_text(*careful.value)) std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pacewise;
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    check_fast(bytes);
    check(parse_yaml("fuzz.yaml", bytes).problems);
    check(test::read_as(test::all_kinds[data[0] % std::size(test::all_kinds)], "fuzz.yaml", bytes));
    return 0;
}
