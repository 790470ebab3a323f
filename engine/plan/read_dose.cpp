#include "engine/plan/read_dose.h"

#include "engine/catalog/read_dose_form.h"

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

/// The amount stands under the key of its unit.
void read_amount(Record& row, Reading& reading, Dose& dose)
{
    int found = 0;
    const auto counted_in = [&](const char* key, DoseUnit unit) {
        if (const auto count = row.optional(key, whole({1, 1000}))) {
            dose.unit = unit;
            dose.count = *count;
            ++found;
        }
    };
    counted_in("reps", DoseUnit::reps);
    counted_in("breaths", DoseUnit::breaths);
    counted_in("steps", DoseUnit::steps);
    counted_in("minutes", DoseUnit::minutes);
    if (const auto hold = row.optional("hold", read_duration)) {
        dose.unit = DoseUnit::hold;
        dose.hold = *hold;
        ++found;
    }
    if (found != 1 && row.is_map())
        reading.error(row.node(), "a dose has one amount: reps, breaths, steps, minutes or hold",
                      found == 0 ? "add one of them" : "keep one of them");
}

std::optional<std::pair<int, Dose>> read_dose(const Node& node, Reading& reading)
{
    Record row(node, reading, "dose");
    Dose dose;
    const int week = row.required("week", whole({1, most_weeks}));
    dose.sets = row.required("sets", whole({1, 20}));
    read_amount(row, reading, dose);
    dose.tempo = row.optional("tempo", read_tempo).value_or(Tempo{});
    dose.rest = row.optional("rest", read_duration).value_or(Seconds(0));
    dose.bout = row.optional("bout", read_duration);
    dose.effort = row.required("effort", whole({0, 10}));
    dose.takes = row.required("takes", read_duration);
    dose.load = row.required("load", whole({0, 100000}));
    return std::pair(week, dose);
}

}

std::map<int, Dose> read_doses(Record& row)
{
    std::map<int, Dose> doses;
    for (const auto& [week, dose] : row.required("doses", list_of(read_dose))) doses[week] = dose;
    return doses;
}

}
