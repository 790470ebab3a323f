#include "engine/review/checks.h"

#include <algorithm>

namespace pacewise {

namespace {

const DoseRange* range_for(const Exercise& exercise, const std::vector<DoseRange>& ranges)
{
    for (const DoseRange& range : ranges) {
        if (range.modality != exercise.modality || range.unit != exercise.dose.unit) continue;
        if (range.tags.empty() ||
            std::any_of(range.tags.begin(), range.tags.end(), [&](Tag tag) { return exercise.has(tag); }))
            return &range;
    }
    return nullptr;
}

Said text_of(Range<int> range)
{
    return said("{1} to {2}", std::to_string(range.least), std::to_string(range.most));
}
Said text_of(Range<Seconds> range)
{
    return said("{1} to {2} s", std::to_string(range.least.count()), std::to_string(range.most.count()));
}

template <class T> void check(const Exercise& exercise, const std::string& key, Range<T> dose,
                              const std::optional<Range<T>>& sensible, const std::vector<std::string>& source,
                              Diagnostics& found)
{
    if (!sensible || (sensible->holds(dose.least) && sensible->holds(dose.most))) return;
    found.push_back(
        warning_at(exercise.place,
                   said("the dose of exercise {1} has {2} {3}, but {4} is sensible ({5})", quoted(exercise),
                        key, text_of(dose), text_of(*sensible), joined(source, ", ")),
                   "stay inside, or add a row under doses in review.yaml"));
}

void check_range(const Exercise& exercise, const ReviewSettings& settings, Diagnostics& found)
{
    const DoseForm& dose = exercise.dose;
    const DoseRange* range = range_for(exercise, settings.doses);
    if (!range) {
        if (!settings.doses.empty())
            found.push_back(warning_at(exercise.place,
                                       said("exercise {1} is {2} in {3}, for which no sensible dose is known",
                                            quoted(exercise), std::string(word_of(exercise.modality)),
                                            std::string(word_of(dose.unit))),
                                       "add a row under doses in review.yaml"));
        return;
    }
    if (dose.unit != DoseUnit::minutes) check(exercise, "sets", dose.sets, range->sets, range->source, found);
    if (dose.unit == DoseUnit::hold)
        check(exercise, "hold", dose.hold, range->hold, range->source, found);
    else
        check(exercise, std::string(word_of(dose.unit)), dose.count, range->count, range->source, found);
    if (dose.rest.most > Seconds(0)) check(exercise, "rest", dose.rest, range->rest, range->source, found);
}

/// The minutes that the foot of the dose takes, without getting ready.
double least_minutes(const Exercise& exercise)
{
    const DoseForm& dose = exercise.dose;
    if (dose.unit == DoseUnit::minutes) return dose.count.least;
    const Seconds once =
        dose.unit == DoseUnit::hold ? dose.hold.least : dose.tempo.whole() * dose.count.least;
    const int turns = exercise.side == SideUse::each ? 2 : 1;
    const Seconds all = once * turns * dose.sets.least + dose.rest.least * (dose.sets.least - 1);
    return static_cast<double>(all.count()) / 60;
}

/// The most minutes that a part of this protocol has in its first week; nothing where it leaves them open.
std::optional<double> first_week_minutes(const ProtocolPart& part)
{
    std::optional<double> most;
    for (const auto& [pace, ramps] : part.ramps) {
        const auto minutes = ramps.find(RampMeasure::minutes);
        if (minutes == ramps.end()) return {};
        most = std::max(most.value_or(0), minutes->second.at(1));
    }
    return most;
}

/// Nothing when some protocol leaves it open, or none asks for it.
std::optional<double> most_in_first_week(const std::vector<Protocol>& protocols, Modality modality)
{
    std::optional<double> most;
    for (const Protocol& protocol : protocols) {
        const auto part = protocol.parts.find(modality);
        if (part == protocol.parts.end()) continue;
        const auto minutes = first_week_minutes(part->second);
        if (!minutes) return {};
        most = std::max(most.value_or(0), *minutes);
    }
    return most;
}

void check_first_week(const Exercise& exercise, const std::vector<Protocol>& protocols, Diagnostics& found)
{
    const auto most = most_in_first_week(protocols, exercise.modality);
    const double least = least_minutes(exercise);
    if (!most || least <= *most) return;
    found.push_back(warning_at(exercise.place,
                               said("the smallest dose of exercise {1} takes {2} minutes, but no protocol "
                                    "asks for more than {3} in its first week",
                                    quoted(exercise), number_text(least, 1), number_text(*most, 1)),
                               "let it begin lower"));
}

}

Diagnostics doubtful_doses(const Programs& programs)
{
    Diagnostics found;
    for (const Exercise& exercise : programs.catalog->exercises()) {
        check_range(exercise, programs.review, found);
        check_first_week(exercise, programs.protocols, found);
    }
    return found;
}

}
