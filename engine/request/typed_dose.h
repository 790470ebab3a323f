// A dose that the therapist typed: "2 rounds of 10, effort 4, in weeks 3 to 5". What is left out stays as the
// program would prescribe it. A typed dose is data: it is planned as typed, or nothing is planned at all.
#pragma once

#include "engine/base/range.h"
#include "engine/catalog/exercise.h"
#include "engine/yaml/read.h"
#include "engine/yaml/write.h"

#include <optional>
#include <string>
#include <string_view>

namespace pacewise {

struct TypedDose {
    std::optional<int> sets{};        ///< rounds; of holds: how often
    std::optional<int> count{};       ///< in one round: times, breaths, steps or minutes
    std::optional<DoseUnit> unit{};   ///< of `count`; empty = the exercise's own
    std::optional<Seconds> hold{};    ///< of one hold
    std::optional<int> effort{};      ///< 0 to 10
    std::optional<Range<int>> weeks;  ///< empty = always

    bool operator==(const TypedDose&) const = default;
    bool says_nothing() const { return !sets && !count && !hold && !effort; }
    bool holds_in(int week) const { return !weeks || weeks->holds(week); }
};

/// "2 x 10, effort 4, weeks 3 to 5"
Said dose_said(const TypedDose&);
std::string dose_text(const TypedDose&);

/// "2x10", "2x30s", "12min", "effort 4", "weeks 3-5", in any order. Care: `problem` says what is wrong, and
/// the way out, when nothing is returned.
std::optional<TypedDose> dose_from_text(std::string_view, Diagnostic& problem);

/// What this exercise cannot mean: another unit, more than its form has (clinical limits are another matter).
/// Each is told of `what` ("the pin of ..."), at `place`.
void check_typed_dose(const TypedDose&, const Exercise&, const Said& what, const Place&, Diagnostics&);

/// {sets: 2, reps: 10, effort: 4, weeks: [3, 5]}
std::optional<TypedDose> read_typed_dose(const Node&, Reading&);
void write_typed_dose(YamlWriter&, const TypedDose&);

class Record;
/// The same keys inside a larger record, without `weeks`.
TypedDose read_dose_keys(Record&);
void write_dose_keys(YamlWriter&, const TypedDose&);

}
