#include "engine/request/typed_dose.h"

#include "engine/base/text.h"
#include "engine/yaml/record.h"

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

std::string range_text(int asked, Range<int> form)
{
    return std::to_string(asked) + ", but its form goes from " + std::to_string(form.least) + " to " +
           std::to_string(form.most);
}

std::string duration_text(Seconds time) { return std::to_string(time.count()) + " s"; }

/// The word after a count; for the exercise's own unit nothing.
std::string unit_text(const TypedDose& dose)
{
    return dose.unit ? ' ' + std::string(word_of(*dose.unit)) : std::string();
}

void check_unit(const TypedDose& dose, const Exercise& exercise, const std::string& what, const Place& place,
                Diagnostics& problems)
{
    const DoseUnit own = exercise.dose.unit;
    const bool wrong_hold = dose.hold && own != DoseUnit::hold;
    const bool wrong_count = dose.count && (own == DoseUnit::hold || (dose.unit && *dose.unit != own));
    if (wrong_hold || wrong_count)
        problems.push_back({place, what + " is not in " + std::string(word_of(own)),
                            own == DoseUnit::hold ? "write the seconds of one hold, like 2x30s"
                                                  : "count it in " + std::string(word_of(own))});
    if (dose.sets && own == DoseUnit::minutes && *dose.sets != 1)
        problems.push_back(
            {place, what + " has rounds, but it goes by the clock", "write the minutes alone"});
}

}

std::string dose_text(const TypedDose& dose)
{
    std::vector<std::string> parts;
    const std::string rounds = dose.sets ? std::to_string(*dose.sets) + " x " : "";
    if (dose.count)
        parts.push_back(rounds + std::to_string(*dose.count) + unit_text(dose));
    else if (dose.hold)
        parts.push_back(rounds + duration_text(*dose.hold));
    else if (dose.sets)
        parts.push_back(counted(*dose.sets, "round", "rounds"));
    if (dose.effort) parts.push_back("effort " + std::to_string(*dose.effort));
    if (dose.weeks)
        parts.push_back("weeks " + std::to_string(dose.weeks->least) + " to " +
                        std::to_string(dose.weeks->most));
    return joined(parts, ", ");
}

void check_typed_dose(const TypedDose& dose, const Exercise& exercise, const std::string& what,
                      const Place& place, Diagnostics& problems)
{
    const DoseForm& form = exercise.dose;
    const std::size_t before = problems.size();
    check_unit(dose, exercise, what, place, problems);
    if (problems.size() > before) return;
    const auto outside = [&](const std::string& asks, const std::string& maybe) {
        problems.push_back({place, what + " asks for " + asks, maybe});
    };
    if (dose.sets && form.unit != DoseUnit::minutes && !form.sets.holds(*dose.sets))
        outside("rounds: " + range_text(*dose.sets, form.sets),
                "write " + std::to_string(form.sets.nearest(*dose.sets)));
    if (dose.count && !form.count.holds(*dose.count))
        outside(std::string(word_of(form.unit)) + ": " + range_text(*dose.count, form.count),
                "write " + std::to_string(form.count.nearest(*dose.count)));
    if (dose.hold && !form.hold.holds(*dose.hold))
        outside("a hold of " + duration_text(*dose.hold) + ", but its form goes from " +
                    duration_text(form.hold.least) + " to " + duration_text(form.hold.most),
                "write " + duration_text(form.hold.nearest(*dose.hold)));
}

TypedDose read_dose_keys(Record& row)
{
    TypedDose dose;
    dose.sets = row.optional("sets", whole({1, 20}));
    dose.count = row.optional("count", whole({1, 1000}));
    for (const DoseUnit unit : {DoseUnit::reps, DoseUnit::minutes, DoseUnit::breaths, DoseUnit::steps}) {
        const std::string key(word_of(unit));
        const auto count = row.optional(key, whole({1, 1000}));
        if (!count) continue;
        if (dose.count)
            row.reading().error(row.node().part(key), "a dose has one amount",
                                "keep one of reps, minutes, breaths and steps");
        dose.count = count;
        dose.unit = unit;
    }
    dose.hold = row.optional("hold", read_duration);
    if (dose.hold && dose.count)
        row.reading().error(row.node().part("hold"), "a dose has one amount", "keep the hold or the count");
    dose.effort = row.optional("effort", whole({0, 10}));
    return dose;
}

std::optional<TypedDose> read_typed_dose(const Node& node, Reading& reading)
{
    Record row(node, reading, "dose");
    TypedDose dose = read_dose_keys(row);
    dose.weeks = row.optional("weeks", range(whole({1, most_weeks})));
    if (row.is_map() && dose.says_nothing())
        reading.error(node, "a dose says how much", "write {sets: 2, reps: 10} or {effort: 4}");
    return dose;
}

void write_dose_keys(YamlWriter& out, const TypedDose& dose)
{
    if (dose.sets) out.key("sets").value(*dose.sets);
    if (dose.count) out.key(dose.unit ? word_of(*dose.unit) : "count").value(*dose.count);
    if (dose.hold) out.key("hold").value(duration_text(*dose.hold));
    if (dose.effort) out.key("effort").value(*dose.effort);
}

void write_typed_dose(YamlWriter& out, const TypedDose& dose)
{
    out.begin_map(YamlWriter::Style::flow);
    write_dose_keys(out, dose);
    if (dose.weeks)
        out.key("weeks")
            .begin_list(YamlWriter::Style::flow)
            .value(dose.weeks->least)
            .value(dose.weeks->most)
            .end();
    out.end();
}

}
