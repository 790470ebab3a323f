#include "engine/catalog/read_dose_form.h"

#include "engine/yaml/record.h"

namespace pacewise {

namespace {

void read_sets(Record& row, DoseForm& dose)
{
    dose.sets = row.required("sets", range(whole({1, 10})));
    if (dose.sets.most > 1 || row.has("rest")) dose.rest = row.required("rest", read_duration_range);
}

void read_counted(Record& row, DoseForm& dose, const char* key, Tempo usual)
{
    read_sets(row, dose);
    dose.count = row.required(key, range(whole({1, 200})));
    dose.tempo = row.optional("tempo", read_tempo).value_or(usual);
}

void read_minutes(Record& row, DoseForm& dose)
{
    dose.count = row.required("minutes", range(whole({1, 120})));
    dose.bout = row.optional("bout", read_duration);
    if (dose.bout) dose.rest = row.required("rest", read_duration_range);
}

void read_by_unit(Record& row, DoseForm& dose)
{
    switch (dose.unit) {
    case DoseUnit::reps: return read_counted(row, dose, "reps", {2, 0, 2});
    case DoseUnit::steps: return read_counted(row, dose, "steps", {1, 0, 1});
    case DoseUnit::breaths: return read_counted(row, dose, "breaths", {4, 0, 5});
    case DoseUnit::hold:
        read_sets(row, dose);
        dose.hold = row.required("hold", read_duration_range);
        return;
    case DoseUnit::minutes: return read_minutes(row, dose);
    }
}

}

std::optional<Tempo> read_tempo(const Node& node, Reading& reading)
{
    const std::vector<std::string> parts = split(node.text, '-');
    std::vector<int> seconds;
    for (const std::string& part : parts)
        if (part.size() == 1 && part[0] >= '0' && part[0] <= '9') seconds.push_back(part[0] - '0');
    if (node.kind == Node::Kind::text && parts.size() == 3 && seconds.size() == 3 &&
        seconds[0] + seconds[2] > 0)
        return Tempo{seconds[0], seconds[1], seconds[2]};
    reading.error(node, said("a tempo is needed here, but there is {1}", what_is_seen(node)),
                  "write seconds out, held and back: 2-1-2");
    return {};
}

std::optional<DoseForm> read_dose_form(const Node& node, Reading& reading)
{
    Record row(node, reading, "dose");
    if (!row.is_map()) return {};
    DoseForm dose;
    const std::optional<DoseUnit> unit =
        row.has("unit") ? row.optional("unit", word<DoseUnit>()) : row.required("unit", word<DoseUnit>());
    if (!unit) {
        for (const Node::Key& key : node.keys) row.has(key.name);  // one message is enough
        return {};
    }
    dose.unit = *unit;
    read_by_unit(row, dose);
    dose.setup = row.optional("setup", read_duration).value_or(Seconds(20));
    return dose;
}

}
