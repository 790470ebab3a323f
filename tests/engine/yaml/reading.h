// Reads one value from a line of YAML, for tests of the readers.
#pragma once

#include "engine/yaml/parse.h"
#include "engine/yaml/record.h"

#include <stdexcept>

namespace pacewise::test {

template <class T> struct Told {
    std::optional<T> value;
    std::string problems;  ///< "1:4 message | way out", one a line
};

inline std::string told(const Diagnostics& problems)
{
    std::string all;
    for (const Diagnostic& problem : problems)
        all += std::to_string(problem.place.line) + ':' + std::to_string(problem.place.column) + ' ' +
               problem.message.english() + (problem.maybe.empty() ? "" : " | " + problem.maybe.english()) +
               '\n';
    return all;
}

template <class Reader> auto read_with(Reader reader, const std::string& yaml) -> Told<ValueOf<Reader>>
{
    const auto tree = parse_yaml("a", yaml);
    if (!tree.value || has_errors(tree.problems)) throw std::runtime_error("no YAML: " + yaml);
    Reading reading{"a", {}};
    auto value = reader(*tree.value, reading);
    return {std::move(value), told(reading.problems)};
}

}
