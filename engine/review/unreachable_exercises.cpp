#include "engine/base/said_parts.h"
#include "engine/review/checks.h"
#include "engine/review/who_could_get.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The person with the fewest rules against it: what it would take.
struct Nearest {
    const MadeUpPatient* patient = nullptr;
    const Verdict* verdict = nullptr;
};

Nearest nearest_for(const Reach& reach, std::size_t exercise)
{
    Nearest nearest;
    for (std::size_t at = 0; at < reach.patients.size(); ++at) {
        const Verdict& verdict = reach.verdicts[at][exercise];
        if (!nearest.verdict || verdict.against.size() < nearest.verdict->against.size())
            nearest = {&reach.patients[at], &verdict};
    }
    return nearest;
}

Said words_of(const std::vector<Reason>& reasons)
{
    std::vector<Said> words;
    for (const Reason& reason : reasons) words.push_back(said("{1} ({2})", reason.rule.text, reason.about));
    return in_a_row(words);
}

bool lets_through(const PartOnly& only, const Exercise& exercise)
{
    const auto in = [](const auto& list, const auto& value) {
        return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    const bool tagged = only.tags.empty() || std::any_of(only.tags.begin(), only.tags.end(),
                                                         [&](Tag tag) { return exercise.has(tag); });
    return tagged && in(only.positions, exercise.position) && in(only.families, exercise.ladder.family);
}

bool is_asked_by(const Protocol& protocol, const Exercise& exercise)
{
    if (protocol.warm_up_minutes && exercise.has(Tag::warm_up)) return true;
    const auto part = protocol.parts.find(exercise.modality);
    return part != protocol.parts.end() && lets_through(part->second.only, exercise);
}

void check_protocols(const Exercise& exercise, const std::vector<Protocol>& protocols, Diagnostics& found)
{
    if (protocols.empty()) return;
    if (std::any_of(protocols.begin(), protocols.end(),
                    [&](const Protocol& protocol) { return is_asked_by(protocol, exercise); }))
        return;
    found.push_back(
        warning_at(exercise.place,
                   said("no protocol asks for exercise {1}, which is {2}, {3}", quoted(exercise),
                        std::string(word_of(exercise.modality)), std::string(word_of(exercise.position))),
                   "add a protocol with such a part"));
}

bool is_allowed_for_any(const std::vector<std::vector<Verdict>>& verdicts, std::size_t exercise)
{
    return std::any_of(verdicts.begin(), verdicts.end(),
                       [&](const std::vector<Verdict>& of) { return of[exercise].allowed(); });
}

/// Only asked where no made-up person may do it: it takes a moment for each patient.
std::vector<std::vector<Verdict>> verdicts_of_patients(const Programs& programs)
{
    std::vector<std::vector<Verdict>> verdicts;
    for (const Patient& patient : programs.patients) verdicts.push_back(verdicts_for(programs, patient));
    return verdicts;
}

}

Diagnostics unreachable_exercises(const Programs& programs)
{
    Diagnostics found;
    const Reach reach = reach_of(programs);
    std::optional<std::vector<std::vector<Verdict>>> of_patients;
    const std::vector<Exercise>& exercises = programs.catalog->exercises();
    for (std::size_t at = 0; at < exercises.size(); ++at) {
        check_protocols(exercises[at], programs.protocols, found);
        if (is_allowed_for_any(reach.verdicts, at)) continue;
        if (!of_patients) of_patients = verdicts_of_patients(programs);
        if (is_allowed_for_any(*of_patients, at)) continue;
        const Nearest nearest = nearest_for(reach, at);
        found.push_back(warning_at(
            exercises[at].place,
            said("no patient could ever get exercise {1}: even at the best, in band {2}, against it {3}",
                 quoted(exercises[at]), std::string(word_of(nearest.patient->band)),
                 words_of(nearest.verdict->against)),
            "look at its tags, support and equipment, or at that rule"));
    }
    return found;
}

}
