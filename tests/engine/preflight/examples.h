// Real plans to print: each example patient with a program that suits, planned once.
#pragma once

#include "engine/paper/handout.h"
#include "engine/request/request.h"
#include "tests/engine/wording/words_in.h"

#include <string>
#include <vector>

namespace sample {

/// Owns everything that a PaperInput refers to.
struct Example {
    std::string name;  ///< "anna x combined-8-weeks"
    pacewise::Request request;
    pacewise::Plan plan;
    pacewise::Wording wording;
    std::vector<pacewise::PrintLine> lines;
    pacewise::Clinic clinic{"Riverside Physiotherapy", "555 0134"};
    std::string code = {};

    pacewise::PaperInput input() const;
};

/// In English; throws when there is no plan.
Example example(const std::string& patient, const std::string& protocol);
/// Of each example patient, side by side.
std::vector<Example> all_examples();

}
