#include "engine/request/typed_dose.h"

#include "engine/base/said_parts.h"
#include "engine/base/text.h"
#include "engine/yaml/record.h"

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

std::string duration_text(Seconds time) { return std::to_string(time.count()) + " s"; }

/// With the word after the count; for the exercise's own unit there is none.
Said count_said(const TypedDose& dose, const std::string& rounds)
{
    const std::string count = rounds + std::to_string(*dose.count);
    return dose.unit ? said("{1} {2}", count, said_word(*dose.unit)) : Said(count);
}

void check_unit(const TypedDose& dose, const Exercise& exercise, const Said& what, const Place& place,
                Diagnostics& problems)
{
    const DoseUnit own = exercise.dose.unit;
    const bool wrong_hold = dose.hold && own != DoseUnit::hold;
    const bool wrong_count = dose.count && (own == DoseUnit::hold || (dose.unit && *dose.unit != own));
    if (wrong_hold || wrong_count)
        problems.push_back({place, said("{1} is not in {2}", what, said_word(own)),
                            own == DoseUnit::hold ? Said("write the seconds of one hold, like 2x30s")
                                                  : said("count it in {1}", said_word(own))});
    if (dose.sets && own == DoseUnit::minutes && *dose.sets != 1)
        problems.push_back(
            {place, said("{1} has rounds, but it goes by the clock", what), "write the minutes alone"});
}

}

Said dose_said(const TypedDose& dose)
{
    std::vector<Said> parts;
    const std::string rounds = dose.sets ? std::to_string(*dose.sets) + " x " : "";
    if (dose.count)
        parts.push_back(count_said(dose, rounds));
    else if (dose.hold)
        parts.emplace_back(rounds + duration_text(*dose.hold));
    else if (dose.sets)
        parts.push_back(said_count(*dose.sets, "1 round", "{1} rounds"));
    if (dose.effort) parts.push_back(said("effort {1}", std::to_string(*dose.effort)));
    if (dose.weeks)
        parts.push_back(
            said("weeks {1} to {2}", std::to_string(dose.weeks->least), std::to_string(dose.weeks->most)));
    return in_a_row(parts);
}

std::string dose_text(const TypedDose& dose) { return dose_said(dose).english(); }

void check_typed_dose(const TypedDose& dose, const Exercise& exercise, const Said& what, const Place& place,
                      Diagnostics& problems)
{
    const DoseForm& form = exercise.dose;
    const std::size_t before = problems.size();
    check_unit(dose, exercise, what, place, problems);
    if (problems.size() > before) return;
    const auto outside = [&](const Said& asks, const std::string& nearest) {
        problems.push_back({place, said("{1} asks for {2}", what, asks), said("write {1}", nearest)});
    };
    const auto beside_form = [](const Said& asks, const std::string& least, const std::string& most) {
        return said("{1}, but its form goes from {2} to {3}", asks, least, most);
    };
    if (dose.sets && form.unit != DoseUnit::minutes && !form.sets.holds(*dose.sets))
        outside(beside_form(said("rounds: {1}", std::to_string(*dose.sets)), std::to_string(form.sets.least),
                            std::to_string(form.sets.most)),
                std::to_string(form.sets.nearest(*dose.sets)));
    if (dose.count && !form.count.holds(*dose.count))
        outside(beside_form(said("{1}: {2}", said_word(form.unit), std::to_string(*dose.count)),
                            std::to_string(form.count.least), std::to_string(form.count.most)),
                std::to_string(form.count.nearest(*dose.count)));
    if (dose.hold && !form.hold.holds(*dose.hold))
        outside(beside_form(said("a hold of {1}", duration_text(*dose.hold)), duration_text(form.hold.least),
                            duration_text(form.hold.most)),
                duration_text(form.hold.nearest(*dose.hold)));
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
