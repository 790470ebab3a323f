// Rows of precautions written in a test as they would be in a file.
#pragma once

#include "engine/precaution/read_precautions.h"
#include "engine/yaml/parse.h"

#include <stdexcept>
#include <string>

namespace pacewise::test {

struct Rows {
    std::vector<Precaution> rows;
    Diagnostics problems;
};

/// `keys` are lines of one row, flush left; id, strength, says and source are added.
inline Rows read_row(const std::string& keys)
{
    std::string text = "precautions:\n  - id: X1\n    strength: must\n    says: {en: Words.}\n"
                       "    source: [inference]\n";
    for (const std::string& line : split(keys, '\n'))
        if (!line.empty()) text += "    " + line + "\n";
    const auto file = parse_yaml("rows.yaml", text);
    if (!file.value) return {{}, file.problems};
    Reading reading{"rows.yaml", file.problems};
    auto rows = read_precautions(*file.value, reading);
    return {std::move(rows), std::move(reading.problems)};
}

inline Precaution row_with(const std::string& keys)
{
    auto read = read_row(keys);
    for (const Diagnostic& problem : read.problems)
        throw std::runtime_error("the test's own row is wrong: " + diagnostic_text(problem));
    return std::move(read.rows.at(0));
}

}
