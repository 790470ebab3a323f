#include "engine/request/chosen.h"

#include "engine/base/file.h"
#include "engine/yaml/document.h"

#include <set>

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

void check_named_once(const std::vector<ChosenExercise>& chosen, const Node& list, Reading& reading)
{
    std::set<ExerciseId> seen;
    for (const ChosenExercise& each : chosen)
        if (!each.exercise.empty() && !seen.insert(each.exercise).second)
            reading.error(list, said("{1} is chosen twice", in_quotes(each.exercise.text)),
                          "keep one of them");
}

}

std::optional<ChosenExercise> read_chosen_exercise(const Node& node, Reading& reading)
{
    Record row(node, reading, "chosen exercise");
    ChosenExercise chosen;
    chosen.exercise = ExerciseId(row.required("exercise", read_name));
    chosen.times_per_week = row.required("times_per_week", whole({1, 7}));
    chosen.dose = read_dose_keys(row);
    chosen.side = row.optional("side", word<Side>());
    chosen.dose.weeks = row.optional("weeks", range(whole({1, most_weeks})));
    if (row.is_map() && !chosen.dose.count && !chosen.dose.hold)
        reading.error(node, "a chosen exercise says how much", "add reps, minutes, breaths, steps or hold");
    return chosen;
}

void write_chosen_exercise(YamlWriter& out, const ChosenExercise& chosen)
{
    out.begin_map(YamlWriter::Style::flow).key("exercise").value(chosen.exercise.text);
    out.key("times_per_week").value(chosen.times_per_week);
    write_dose_keys(out, chosen.dose);
    if (chosen.side) out.key("side").value(word_of(*chosen.side));
    if (const auto& weeks = chosen.dose.weeks)
        out.key("weeks").begin_list(YamlWriter::Style::flow).value(weeks->least).value(weeks->most).end();
    out.end();
}

Read<std::vector<ChosenExercise>> read_chosen_file(const std::string& file, std::string_view bytes)
{
    return read_document_of<std::vector<ChosenExercise>>(
        "chosen", file, bytes, [](const Node& list, Reading& reading) {
            auto chosen = list_of(read_chosen_exercise)(list, reading);
            if (chosen) check_named_once(*chosen, list, reading);
            if (chosen && chosen->empty())
                reading.error(list, "nothing is chosen", "name at least one exercise");
            return chosen;
        });
}

Read<std::vector<ChosenExercise>> load_chosen(const std::filesystem::path& path)
{
    return read_chosen_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
