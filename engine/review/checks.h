// The checks of a whole programs/ folder, one in each file. All of them warn; none of them refuses.
#pragma once

#include "engine/review/programs.h"

#include <string>
#include <vector>

namespace pacewise {

/// Names and texts that a language lacks, of exercises and protocols.
Diagnostics missing_translations(const Programs&);
/// Exercises without goals, evidence or what they feel like, or with other steps in another language.
Diagnostics unfinished_exercises(const Programs&);
/// Texts for patients that ask for more school years than the clinic allows.
Diagnostics hard_texts(const Programs&);
/// A higher rung that asks less than the one below, or the same as one further down.
Diagnostics backward_ladders(const Programs&);
/// Exercises that no patient and no protocol could ever get.
Diagnostics unreachable_exercises(const Programs&);
/// Muscles with too few exercises without equipment, lying, sitting or standing.
Diagnostics few_choices(const Programs&);
/// The same movement under two names.
Diagnostics duplicate_movements(const Programs&);
/// Doses outside what the clinic calls sensible, or that begin above every protocol's first week.
Diagnostics doubtful_doses(const Programs&);
/// Figures that bend a joint too far, float, or go through a chair.
Diagnostics doubtful_figures(const Programs&);
/// Two exercises with one name in a language, or one that is also called by the other's name.
Diagnostics shared_names(const Programs&);
/// A text that speaks of things which the data of the exercise do not know: "pull the band", and no band.
Diagnostics contradicting_words(const Programs&);
/// Keys of evidence that the clinic's list of sources does not have.
Diagnostics unknown_sources(const Programs&);

inline Diagnostic warning_at(const Place& place, Said message, Said maybe)
{
    return {place, std::move(message), std::move(maybe), Severity::warning};
}

/// "bridge", with the quotes
inline std::string quoted(const Exercise& exercise) { return in_quotes(exercise.id.text); }

}
