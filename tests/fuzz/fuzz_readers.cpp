// Any bytes whatever must be read without a crash. The first byte says which reader gets the rest.
//     build/fuzz/tests/fuzz/fuzz_readers -max_total_time=300 tests/fuzz/seeds
#include "tests/broken/read_any.h"

#include "engine/yaml/parse.h"

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

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pacewise;
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    check(parse_yaml("fuzz.yaml", bytes).problems);
    check(test::read_as(test::all_kinds[data[0] % std::size(test::all_kinds)], "fuzz.yaml", bytes));
    return 0;
}
