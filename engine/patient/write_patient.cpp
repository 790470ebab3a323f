#include "engine/patient/write_patient.h"

#include "engine/base/text.h"
#include "engine/patient/write_pieces.h"
#include "engine/yaml/write_values.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_who(YamlWriter& out, const Patient& patient)
{
    out.key("id").value(patient.id.text);
    write_text(out, "name", patient.name);
    out.key("born").value(patient.born).key("language").value(patient.language);
    out.key("print").begin_map(Style::flow).key("size").value(word_of(patient.print.size));
    out.key("paper").value(word_of(patient.print.paper)).end();
    write_recorded(out, "examined", patient.examined);
}

void write_walking(YamlWriter& out, const Patient& patient)
{
    constexpr std::size_t days_in_a_line = 4;
    if (patient.disability != Disability{}) write_recorded(out, "disability", patient.disability);
    write_recorded(out, "walks", patient.walks);
    write_recorded(out, "aid", patient.aid);
    write_recorded(out, "falls", patient.falls);
    write_recorded(out, "home", patient.home);
    if (const auto& helper = patient.helper)
        write_week(out.key("helper"), *helper, helper->size() > days_in_a_line ? Style::block : Style::flow);
}

void write_symptoms(YamlWriter& out, const Patient& patient)
{
    write_recorded(out, "fatigue", patient.fatigue);
    write_recorded(out, "heat_sensitive", patient.heat_sensitive);
    write_recorded(out, "spasticity", patient.spasticity);
    write_recorded(out, "spasms", patient.spasms);
    write_recorded(out, "clonus", patient.clonus);
    write_recorded(out, "weakness", patient.weakness);
    write_recorded(out, "foot_drop", patient.foot_drop);
    write_recorded(out, "numb_feet", patient.numb_feet);
    write_recorded(out, "vision", patient.vision);
    write_recorded(out, "pain", patient.pain);
    write_recorded(out, "balance", patient.balance);
}

/// {last: 2026-11-20}
void write_date_under(YamlWriter& out, std::string_view key, std::string_view inner,
                      const Finding<Date>& finding)
{
    if (!finding.found()) return write_recorded(out, key, finding);
    out.key(key).begin_map(Style::flow).key(inner).value(date_text(*finding.found())).end();
}

void write_illnesses(YamlWriter& out, const Patient& patient)
{
    if (patient.medicines) write_medicines(out.key("medicines"), *patient.medicines);
    write_recorded(out, "conditions", patient.conditions);
    if (patient.pump) write_date_under(out, "pump", "since", Finding<Date>::present(*patient.pump));
    if (!patient.unchecked.empty()) write_words(out.key("unchecked"), patient.unchecked);
    write_recorded(out, "relapse", patient.relapse);
    write_date_under(out, "fever", "last", patient.fever);
    write_date_under(out, "infection", "improved", patient.infection);
    write_recorded(out, "sores", patient.sores);
    write_recorded(out, "surgery", patient.surgery);
}

void write_state(YamlWriter& out, const Patient& patient)
{
    write_recorded(out, "rest", patient.rest);
    write_recorded(out, "transfers", patient.transfers);
    write_recorded(out, "cognition", patient.cognition);
    write_recorded(out, "hug", patient.hug);
    write_recorded(out, "cleared", patient.cleared);
    if (!patient.prescribed.empty()) write_words(out.key("prescribed"), patient.prescribed);
}

void write_goals(YamlWriter& out, const std::vector<WeightedGoal>& goals)
{
    if (goals.empty()) return;
    out.key("goals").begin_list(Style::flow);
    for (const WeightedGoal& goal : goals)
        out.begin_map().key("goal").value(word_of(goal.goal)).key("weight").value(goal.weight).end();
    out.end();
}

void write_life(YamlWriter& out, const Patient& patient)
{
    write_recorded(out, "shoes", patient.shoes);
    write_words(out.key("equipment"), patient.equipment);
    write_recorded(out, "bands", patient.bands);
    write_week(out.key("time"), patient.time, Style::block);
    write_text(out, "busy", patient.busy);
    write_goals(out, patient.goals);
    if (!patient.likes.empty()) write_texts(out.key("likes"), patient.likes);
    if (!patient.dislikes.empty()) write_texts(out.key("dislikes"), patient.dislikes);
}

}

std::string patient_text(const Patient& patient)
{
    YamlWriter out;
    out.key("patient").begin_map();
    write_who(out, patient);
    write_walking(out, patient);
    write_symptoms(out, patient);
    write_illnesses(out, patient);
    write_state(out, patient);
    write_life(out, patient);
    return out.end().text();
}

}
