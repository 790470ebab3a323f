#include "app/cli/import/foreign_words.h"

#include "engine/base/text.h"

#include <algorithm>
#include <iterator>

namespace pacewise::cli {

namespace {

struct NamedMuscle {
    std::string_view name;
    Muscle muscle;
};
constexpr NamedMuscle muscles[] = {{"abdominals", Muscle::abdominals},
                                   {"rectus abdominis", Muscle::abdominals},
                                   {"abductors", Muscle::hip_abductors},
                                   {"adductors", Muscle::adductors},
                                   {"anterior deltoid", Muscle::shoulder_flexors},
                                   {"shoulders", Muscle::shoulder_flexors},
                                   {"biceps", Muscle::biceps},
                                   {"biceps brachii", Muscle::biceps},
                                   {"brachialis", Muscle::biceps},
                                   {"biceps femoris", Muscle::hamstrings},
                                   {"hamstrings", Muscle::hamstrings},
                                   {"calves", Muscle::calf},
                                   {"gastrocnemius", Muscle::calf},
                                   {"soleus", Muscle::calf},
                                   {"chest", Muscle::chest},
                                   {"pectoralis major", Muscle::chest},
                                   {"erector spinae", Muscle::back_extensors},
                                   {"lower back", Muscle::back_extensors},
                                   {"forearms", Muscle::forearm},
                                   {"glutes", Muscle::glutes},
                                   {"gluteus maximus", Muscle::glutes},
                                   {"lats", Muscle::upper_back},
                                   {"latissimus dorsi", Muscle::upper_back},
                                   {"middle back", Muscle::upper_back},
                                   {"neck", Muscle::neck},
                                   {"obliquus externus abdominis", Muscle::obliques},
                                   {"quadriceps", Muscle::quadriceps},
                                   {"quadriceps femoris", Muscle::quadriceps},
                                   {"serratus anterior", Muscle::scapular},
                                   {"trapezius", Muscle::scapular},
                                   {"traps", Muscle::scapular},
                                   {"triceps", Muscle::triceps},
                                   {"triceps brachii", Muscle::triceps}};

struct NamedThing {
    std::string_view name;
    Equipment thing;
};
constexpr NamedThing things[] = {{"dumbbell", Equipment::dumbbell},    {"bands", Equipment::band},
                                 {"resistance band", Equipment::band}, {"exercise ball", Equipment::ball},
                                 {"swiss ball", Equipment::ball},      {"gym mat", Equipment::mat}};
constexpr std::string_view nothing_needed[] = {"body only", "none", "none (bodyweight exercise)"};
constexpr std::string_view not_at_home[] = {
    "barbell",       "sz-bar",      "e-z curl bar", "pull-up bar", "bench",     "cable",        "kettlebell",
    "incline bench", "kettlebells", "machine",      "other",       "foam roll", "medicine ball"};

template <class List> bool is_one_of(std::string_view word, const List& list)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// "CC BY-SA 4.0 International" -> " cc by sa 4.0 international "
std::string spaced(std::string_view text)
{
    std::string words = " ";
    for (const char byte : lower_case(text)) words += byte == '-' || byte == '_' || byte == '/' ? ' ' : byte;
    return words + ' ';
}

bool says(const std::string& words, std::string_view part) { return words.find(part) != std::string::npos; }

}

std::optional<Muscle> muscle_called(std::string_view name)
{
    const std::string small = lower_case(trimmed(name));
    for (const NamedMuscle& muscle : muscles)
        if (muscle.name == small) return muscle.muscle;
    return {};
}

ForeignThing thing_called(std::string_view name)
{
    const std::string small = lower_case(trimmed(name));
    if (is_one_of(small, nothing_needed)) return {true, true, {}};
    if (is_one_of(small, not_at_home)) return {true, false, {}};
    for (const NamedThing& thing : things)
        if (thing.name == small) return {true, true, {thing.thing}};
    return {};
}

std::optional<std::string> licence_called(std::string_view name)
{
    const std::string words = spaced(name);
    if (says(words, " nc ") || says(words, " nd ") || says(words, "noncommercial") || says(words, "noderiv"))
        return {};
    if (says(words, " cc0 ") || says(words, "public domain")) return "CC0-1.0";
    if (says(words, " unlicense ")) return "Unlicense";
    if (!says(words, " cc ") && !says(words, "creative commons")) return {};
    const char* version = says(words, " 4") ? "-4.0" : says(words, " 3") ? "-3.0" : nullptr;
    if (!version) return {};
    if (says(words, " by sa ") || says(words, "share alike") || says(words, "sharealike"))
        return std::string("CC-BY-SA") + version;
    if (says(words, " by ") || says(words, "attribution")) return std::string("CC-BY") + version;
    return {};
}

}
