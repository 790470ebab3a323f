// A programs/ folder for tests, made of a few exercises, and what one check says of it.
#pragma once

#include "engine/review/checks.h"
#include "tests/support/exercises.h"

namespace pacewise {

inline Programs programs_of(std::vector<Exercise> exercises)
{
    Programs programs;
    programs.catalog = std::make_shared<const Catalog>(std::move(exercises));
    programs.review.household = {Equipment::chair, Equipment::wall};
    return programs;
}

inline std::vector<std::string> messages(const Diagnostics& found)
{
    std::vector<std::string> texts;
    for (const Diagnostic& each : found) texts.push_back(each.message.english());
    return texts;
}

/// Small and far apart, so that exercises differ where a test does not say otherwise.
inline Trait looks_like(double hip)
{
    return [=](Exercise& exercise) { exercise.figure.end.limbs[on_right][angle::hip] = hip; };
}

inline Trait supported_by(Support support)
{
    return [=](Exercise& exercise) { exercise.support = support; };
}

}
