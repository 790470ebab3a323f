// A small plan of eight weeks and its exercises, made by hand, to lay out and look at.
#pragma once

#include "engine/paper/handout.h"
#include "tests/engine/wording/words_in.h"

#include <string>

namespace sample {

/// Owns everything that a PaperInput refers to.
struct Handout {
    pacewise::Plan plan;
    pacewise::Catalog catalog;
    pacewise::Patient patient;
    pacewise::Protocol protocol;
    pacewise::Wording wording;
    std::vector<pacewise::PrintLine> lines;
    pacewise::Clinic clinic{"Riverside Physiotherapy", "555 0134"};
    pacewise::TherapistNotes notes = {};

    pacewise::PaperInput input() const
    {
        return {plan, catalog, patient, protocol, wording, lines, clinic, notes};
    }
};

/// Three training days, stretching on one rest day, eight weeks in two phases.
Handout handout(const std::string& language = "en");

}
