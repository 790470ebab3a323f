// What one row of the clinic's precautions changes for a patient made to its findings: the same request is
// screened and prescribed with the row and without it.
#pragma once

#include "engine/prescribe/prescription.h"

#include <string>
#include <vector>

namespace pacewise::test {

/// Where a patient trains. What a row requires is there in the one and missing in the other; of the third
/// nobody recorded how the home is.
enum class Equipped { well, poorly, unknown };

/// Everything a plan is made from, as far as precautions can change it.
struct RowOutcome {
    Screening screening;
    Prescription prescription;
    std::vector<std::string> paper;  ///< lines for the patient and the stop box
};

/// The shipped rows, in the order of their file.
const std::vector<Precaution>& shipped_rows();
/// A patient with just the findings of the row. With `house_exercises` the clinic has added exercises with
/// the tags that no shipped exercise bears.
RowOutcome outcome_with(const Precaution&, Equipped, bool house_exercises);
RowOutcome outcome_without(const Precaution&, Equipped, bool house_exercises);

/// Refusals, allowed exercises, doses, companions, points, sign-off: what the plan itself is made of.
bool plans_differ(const RowOutcome&, const RowOutcome&);
/// Warnings, questions and lines on paper.
bool papers_differ(const RowOutcome&, const RowOutcome&);

}
