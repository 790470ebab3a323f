#include "engine/precaution/which.h"

#include "engine/catalog/exercise.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class T> bool in(const std::vector<T>& list, const T& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

using Words = std::optional<std::string>;

Words named(std::string_view kind, std::string_view word)
{
    return std::string(kind) + " " + std::string(word);
}

bool lets_through(const Which& which, const Exercise& exercise)
{
    if (!which.only_modalities.empty() && !in(which.only_modalities, exercise.modality)) return false;
    if (!which.only_positions.empty() && !in(which.only_positions, exercise.position)) return false;
    const auto has = [&](Tag tag) { return exercise.has(tag); };
    if (!which.only_tags.empty() && std::none_of(which.only_tags.begin(), which.only_tags.end(), has))
        return false;
    return std::none_of(which.unless.begin(), which.unless.end(), has);
}

Words named_kind(const Which& which, const Exercise& exercise)
{
    for (const Tag tag : which.tags)
        if (exercise.has(tag)) return named("tag", word_of(tag));
    if (in(which.positions, exercise.position)) return named("position", word_of(exercise.position));
    if (in(which.modalities, exercise.modality)) return named("modality", word_of(exercise.modality));
    for (const Equipment thing : which.equipment)
        for (const Equipment asked : exercise.equipment)
            if (serves_as(asked, thing)) return named("equipment", word_of(asked));
    return {};
}

Words named_body(const Which& which, const Exercise& exercise)
{
    for (const auto& [joint, load] : which.loads)
        if (exercise.load_on(joint) >= load)
            return std::string(word_of(joint)) + " load " + std::to_string(exercise.load_on(joint));
    for (const Muscle muscle : which.works.named)
        if (exercise.share_of(muscle) >= which.share) return named("works", word_of(muscle));
    for (const Muscle muscle : which.stretches.named)
        if (exercise.stretches.contains(muscle)) return named("stretches", word_of(muscle));
    for (const Muscle muscle : which.raises_tone.named)
        if (exercise.tone.raises.contains(muscle)) return named("raises tone of", word_of(muscle));
    return {};
}

Words named_self(const Which& which, const Exercise& exercise)
{
    if (in(which.families, exercise.ladder.family)) return named("family", exercise.ladder.family.text);
    if (in(which.exercises, exercise.id)) return named("exercise", exercise.id.text);
    return {};
}

void put_found(WhichMuscles& muscles, const std::vector<FoundAt>& places)
{
    if (!muscles.found) return;
    for (const FoundAt& place : places)
        if (place.muscle && !in(muscles.named, *place.muscle)) muscles.named.push_back(*place.muscle);
}

void put_words(Which& which, const std::vector<FoundAt>& places)
{
    if (!which.tags_found) return;
    for (const FoundAt& place : places) {
        if (place.tag) which.tags.push_back(*place.tag);
        if (place.position) which.positions.push_back(*place.position);
    }
}

bool is_empty(const WhichMuscles& muscles) { return muscles.named.empty() && !muscles.found; }

}

bool Which::names_nothing() const
{
    return tags.empty() && !tags_found && positions.empty() && modalities.empty() && loads.empty() &&
           is_empty(works) && is_empty(stretches) && is_empty(raises_tone) && equipment.empty() &&
           families.empty() && exercises.empty();
}

std::optional<std::string> excluded_by(const Exclude& which, const Exercise& exercise)
{
    if (!lets_through(which, exercise)) return {};
    if (auto words = named_kind(which, exercise)) return words;
    if (auto words = named_body(which, exercise)) return words;
    return named_self(which, exercise);
}

bool covers(const Which& which, const Exercise& exercise)
{
    if (which.names_nothing()) return lets_through(which, exercise);
    return excluded_by(which, exercise).has_value();
}

Which with_found(Which which, const std::vector<FoundAt>& places)
{
    put_words(which, places);
    put_found(which.works, places);
    put_found(which.stretches, places);
    put_found(which.raises_tone, places);
    return which;
}

}
