// Something wrong in a file that a person wrote: where, what was seen, and the way out.
// All of a file's mistakes are collected and shown at once; none is an exception.
#pragma once

#include "engine/base/said.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// Lines and columns count from 1; 0 means "the file as a whole".
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    auto operator<=>(const Place&) const = default;
};

enum class Severity { error, warning };

struct Diagnostic {
    Place place;
    Said message;
    Said maybe;  ///< the way out, without the word "Maybe"; empty when there is none to offer
    Severity severity = Severity::error;
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// What reading gives: a value when the file is sound enough to use, and every problem seen on the way.
template <class T> struct Read {
    std::optional<T> value;
    Diagnostics problems;
};

std::string place_text(const Place&);
/// "knee.yaml:12:9: error: the rest ...\n  Maybe ...\n"
Said said_of(const Diagnostic&);
Said said_of(const Diagnostics&);
/// The same in English.
std::string diagnostic_text(const Diagnostic&);
bool has_errors(const Diagnostics&);
/// Sorted by file, line and column, so that a person can work from top to bottom.
void sort_by_place(Diagnostics&);

}
