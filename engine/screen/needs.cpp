#include "engine/screen/needs.h"

#include "engine/catalog/exercise.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class T> bool is_in(const std::vector<T>& list, const T& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool is_latex_free(const Patient& patient) { return patient.bands && patient.bands->latex_free == true; }
/// Of the stairs or the step at home.
std::optional<bool> rail_at_home(const Patient& patient)
{
    return patient.home ? patient.home->rail : std::nullopt;
}

/// A counter holds as well as a rail.
bool has_rail(const Exercise& exercise, const Patient& patient)
{
    return is_in(exercise.equipment, Equipment::counter) || rail_at_home(patient) == true;
}

/// Back and arms are held by an armchair, a wheelchair or a bike that one leans back in; by what the
/// exercise itself is done on, if it names a machine.
bool has_back_rest(const Exercise& exercise, const Patient& patient)
{
    if (is_in(exercise.equipment, Equipment::recumbent_bike)) return true;
    if (is_in(exercise.equipment, Equipment::stationary_bike)) return false;
    return owns(patient, Equipment::armchair) || owns(patient, Equipment::wheelchair);
}

bool lacks_brace(const Require& require, const Exercise& exercise, const Patient& patient)
{
    const FootDrop* drop = patient.foot_drop.found();
    return is_in(require.brace, exercise.position) && drop && !drop->brace;
}

/// Without `for`, hold and shoes are asked of what is done upright.
bool is_held_to(const Require& require, const Exercise& exercise)
{
    return !require.which.names_nothing() || is_upright(exercise.position);
}

std::vector<std::string> missing_things(const Require& require, const Exercise& exercise,
                                        const Patient& patient)
{
    std::vector<std::string> missing;
    const auto need = [&](bool required, bool there, const char* words) {
        if (required && !there) missing.emplace_back(words);
    };
    need(require.helper, has_any_helper(patient), "no helper");
    need(lacks_brace(require, exercise, patient), false, "no brace");
    need(require.shoes && is_held_to(require, exercise), patient.shoes.value_or(true), "no firm shoes");
    need(require.rail, has_rail(exercise, patient), rail_at_home(patient) ? "no rail" : "rail not recorded");
    need(require.back_rest, has_back_rest(exercise, patient), "no seat with back and arm rests");
    need(require.latex_free, is_latex_free(patient),
         patient.bands && patient.bands->latex_free ? "bands with latex"
                                                    : "bands not known to be latex-free");
    if (require.support && is_held_to(require, exercise) &&
        !gives_at_least(exercise.support, *require.support))
        missing.push_back("gives " + std::string(word_of(exercise.support)));
    return missing;
}

}

bool is_in_every_home(Equipment equipment)
{
    return equipment == Equipment::wall || equipment == Equipment::towel || equipment == Equipment::pillow;
}

Reason reason_of(const Precaution& row, std::string about) { return {row.id, std::move(about), row.says, 1}; }

void check_required(const Precaution& row, const Exercise& exercise, const Patient& patient, Verdict& verdict)
{
    const Require& require = *row.require;
    if (!require.which.names_nothing() && !covers(require.which, exercise)) return;
    const bool must = row.strength == Strength::must;
    verdict.needs_helper = verdict.needs_helper || (must && require.helper);
    for (std::string& words : missing_things(require, exercise, patient))
        (must ? verdict.against : verdict.unwelcome).push_back(reason_of(row, std::move(words)));
}

std::vector<std::string> unknown_needs(const Require& require, const Patient& patient)
{
    std::vector<std::string> unknown;
    const auto ask = [&](bool required, bool recorded, const char* key) {
        if (required && !recorded) unknown.emplace_back(key);
    };
    ask(require.helper, patient.helper.has_value(), "helper");
    ask(!require.brace.empty(), patient.foot_drop.recorded(), "foot_drop");
    ask(require.shoes, patient.shoes.has_value(), "shoes");
    ask(require.rail, rail_at_home(patient).has_value(), "home.rail");
    ask(require.latex_free, patient.bands && patient.bands->latex_free, "bands");
    ask(require.cleared, patient.cleared.has_value(), "cleared");
    return unknown;
}

bool has_valid_clearance(const Patient& patient, Date on)
{
    constexpr std::chrono::days valid(366);  // R07
    if (!patient.cleared || on - patient.cleared->on > valid) return false;
    const Date* relapse = patient.relapse.found();
    const Surgery* surgery = patient.surgery.found();
    return !(relapse && patient.cleared->on < *relapse) && !(surgery && patient.cleared->on < surgery->on);
}

}
