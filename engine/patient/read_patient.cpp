#include "engine/patient/read_patient.h"

#include "engine/base/file.h"
#include "engine/patient/readers.h"
#include "engine/yaml/document.h"

#include <algorithm>

namespace pacewise {

namespace {

std::optional<PrintWish> read_print(const Node& node, Reading& reading)
{
    Record row(node, reading, "print wish");
    PrintWish wish;
    wish.size = row.optional("size", word<PrintSize>()).value_or(PrintSize::normal);
    wish.paper = row.optional("paper", word<PaperSize>()).value_or(PaperSize::a4);
    if (!row.is_map()) return {};
    return wish;
}

/// "en", "es", "pt-BR"
std::optional<std::string> read_language(const Node& node, Reading& reading)
{
    const auto is_letter = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    };
    const std::string code = node.text.substr(0, node.text.find('-'));
    const bool sound = node.kind == Node::Kind::text && (code.size() == 2 || code.size() == 3) &&
                       std::all_of(code.begin(), code.end(), is_letter) && code == lower_case(code);
    if (sound) return node.text;
    reading.error(node, said("a language is needed here, but there is {1}", what_is_seen(node)),
                  "write its short code: en, es");
    return {};
}

std::optional<WeightedGoal> read_goal(const Node& node, Reading& reading)
{
    Record row(node, reading, "goal");
    WeightedGoal goal;
    goal.goal = row.required("goal", word<Goal>());
    goal.weight = row.optional("weight", whole({1, 5})).value_or(1);
    if (!row.is_map()) return {};
    return goal;
}

bool same_goal(const WeightedGoal& a, const WeightedGoal& b) { return a.goal == b.goal; }

template <class T> bool same(const T& a, const T& b) { return a == b; }

template <class T, class Reader> void read_into(Finding<T>& into, Record& row, const char* key, Reader reader)
{
    if (auto read = row.optional(key, finding(reader))) into = std::move(*read);
}

void read_who(Record& row, Patient& patient)
{
    patient.id = PatientId(row.required("id", read_name));
    patient.name = row.optional("name", read_text).value_or("");
    patient.born = row.required("born", whole({1900, 2100}));
    patient.language = row.optional("language", read_language).value_or("en");
    patient.print = row.optional("print", read_print).value_or(PrintWish{});
    patient.examined = row.optional("examined", read_day);
}

void read_walking(Record& row, Patient& patient)
{
    patient.disability = row.optional("disability", read_disability);
    patient.walks = row.optional("walks", read_walks);
    patient.aid = row.optional("aid", read_aid);
    patient.falls = row.optional("falls", read_falls);
    patient.home = row.optional("home", read_home);
    patient.helper = row.optional("helper", read_week);
    patient.balance = row.optional("balance", read_balance);
    patient.transfers = row.optional("transfers", word<Transfers>());
}

void read_symptoms(Record& row, Patient& patient)
{
    patient.fatigue = row.optional("fatigue", read_fatigue);
    patient.heat_sensitive = row.optional("heat_sensitive", read_truth);
    patient.spasticity = row.optional("spasticity", read_spasticity);
    read_into(patient.spasms, row, "spasms", read_spasms);
    patient.clonus = row.optional("clonus", distinct(word<Side>(), sides_meet));
    patient.weakness = row.optional("weakness", read_weakness);
    read_into(patient.foot_drop, row, "foot_drop", read_foot_drop);
    patient.numb_feet = row.optional("numb_feet", read_truth);
    patient.vision = row.optional("vision", word<Vision>());
    patient.pain = row.optional("pain", read_pain);
    read_into(patient.hug, row, "hug", word<Side>());
}

void read_health(Record& row, Patient& patient)
{
    patient.medicines = row.optional("medicines", read_medicines);
    patient.conditions = row.optional("conditions", distinct_words<Condition>());
    patient.unchecked =
        row.optional("unchecked", distinct_words<Condition>()).value_or(std::vector<Condition>{});
    read_into(patient.relapse, row, "relapse", read_day);
    read_into(patient.fever, row, "fever", read_fever);
    read_into(patient.infection, row, "infection", read_infection);
    patient.sores = row.optional("sores", read_sores);
    read_into(patient.surgery, row, "surgery", read_surgery);
    patient.pump = row.optional("pump", read_pump);
    patient.rest = row.optional("rest", read_rest);
    patient.cognition = row.optional("cognition", word<Cognition>());
    patient.cleared = row.optional("cleared", read_clearance);
    patient.prescribed = row.optional("prescribed", distinct_words<Tag>()).value_or(std::vector<Tag>{});
}

void read_life(Record& row, Patient& patient)
{
    using Names = std::vector<std::string>;
    const auto names = distinct(read_name, same<std::string>);
    patient.equipment = row.required("equipment", distinct_words<Equipment>());
    patient.bands = row.optional("bands", read_bands);
    patient.shoes = row.optional("shoes", read_truth);
    patient.time = row.required("time", read_week);
    patient.busy = row.optional("busy", read_text).value_or("");
    patient.goals =
        row.optional("goals", distinct(read_goal, same_goal)).value_or(std::vector<WeightedGoal>{});
    patient.likes = row.optional("likes", names).value_or(Names{});
    patient.dislikes = row.optional("dislikes", names).value_or(Names{});
}

}

std::optional<Patient> read_patient(const Node& root, Reading& reading)
{
    Record file(root, reading, "patient file");
    const Node* node = file.need("patient");
    if (!node) return {};
    Record row(*node, reading, "patient");
    if (!row.is_map()) return {};
    Patient patient;
    read_who(row, patient);
    read_walking(row, patient);
    read_symptoms(row, patient);
    read_health(row, patient);
    read_life(row, patient);
    check_together(patient, *node, reading);
    return patient;
}

Read<Patient> load_patient(const std::filesystem::path& path)
{
    return read_document<Patient>(path.string(), read_file(path, YamlLimits{}.bytes), read_patient);
}

}
