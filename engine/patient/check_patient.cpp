#include "engine/base/text.h"
#include "engine/patient/disability.h"
#include "engine/patient/readers.h"

#include <algorithm>

namespace pacewise {

namespace {

const Node& part(const Node& node, const char* key)
{
    const Node* found = node.find(key);
    return found ? *found : node;
}

/// Nothing that was examined can have happened after the examination.
void check_dates(const Patient& patient, const Node& node, Reading& reading)
{
    if (!patient.examined) return;
    const std::string day = date_text(*patient.examined);
    const auto not_after = [&](Date date, const char* key, const char* what) {
        if (date > *patient.examined)
            reading.error(part(node, key), said("{1} lies after the examination of {2}", what, day),
                          "correct it, or the date in \"examined:\"");
    };
    if (const Date* relapse = patient.relapse.found()) not_after(*relapse, "relapse", "the relapse");
    if (patient.aid && patient.aid->checked) not_after(*patient.aid->checked, "aid", "the check of the aid");
    if (const Date* fever = patient.fever.found()) not_after(*fever, "fever", "the fever");
    if (const Surgery* surgery = patient.surgery.found()) not_after(surgery->on, "surgery", "the surgery");
    if (patient.pump) not_after(*patient.pump, "pump", "the pump");
    if (age_on(patient, *patient.examined) < 0)
        reading.error(part(node, "born"), said("born after the examination of {1}", day));
}

void check_conditions(const Patient& patient, const Node& node, Reading& reading)
{
    if (!patient.unchecked.empty() && !patient.conditions)
        reading.error(part(node, "unchecked"), "there is no list of conditions to be unchecked in",
                      "add conditions: []");
    for (const Condition condition : patient.unchecked)
        if (patient.conditions && std::find(patient.conditions->begin(), patient.conditions->end(),
                                            condition) != patient.conditions->end())
            reading.error(part(node, "unchecked"),
                          said("{1} is both present and unchecked", in_quotes(word_of(condition))),
                          "keep it in one of the two lists");
}

/// A finding told in detail must also stand in the list of conditions, which other rules look at.
void check_details(const Patient& patient, const Node& node, Reading& reading)
{
    const auto needs = [&](bool told, const char* key, Condition condition) {
        if (told && has_condition(patient, condition) == false)
            reading.error(part(node, key),
                          said("{1} is not among the conditions", in_quotes(word_of(condition))),
                          "add it to \"conditions:\"");
    };
    needs(patient.sores && !patient.sores->empty(), "sores", Condition::pressure_sore);
    needs(patient.pump.has_value(), "pump", Condition::baclofen_pump);
    if (patient.infection.found() && has_condition(patient, Condition::infection) == true)
        reading.error(part(node, "infection"), "the infection eases, but is still among the conditions",
                      "remove infection from \"conditions:\", or this key until it eases");
}

void check_wishes(const Patient& patient, const Node& node, Reading& reading)
{
    for (const std::string& wish : patient.likes)
        if (std::find(patient.dislikes.begin(), patient.dislikes.end(), wish) != patient.dislikes.end())
            reading.error(part(node, "dislikes"), said("{1} is both liked and disliked", in_quotes(wish)),
                          "keep it in one of the two lists");
    if (node.find("time") && patient.time.empty())
        reading.warning(part(node, "time"), "there is no free time, so there can be no session",
                        "write mon: [09:00-09:40]");
}

/// Not wrong, but worth a second look (clinical.md G05).
void check_walking(const Patient& patient, const Node& node, Reading& reading)
{
    const auto band = band_of(patient);
    Patient by_score = patient;
    by_score.walks.reset();
    by_score.aid.reset();
    const auto scored = band_of(by_score);
    if (!band || !scored) return;
    const int apart = static_cast<int>(*band) - static_cast<int>(*scored);
    if (apart >= 2 || apart <= -2)
        reading.warning(part(node, "disability"), "the score does not fit the aid and the metres",
                        "check it; the plan trusts aid and metres");
}

}

void check_together(const Patient& patient, const Node& node, Reading& reading)
{
    check_dates(patient, node, reading);
    check_conditions(patient, node, reading);
    check_details(patient, node, reading);
    check_wishes(patient, node, reading);
    if (!has_errors(reading.problems)) check_walking(patient, node, reading);
}

}
