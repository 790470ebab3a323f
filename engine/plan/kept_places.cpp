#include "engine/plan/kept_places.h"

#include "engine/yaml/record.h"

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

}

std::optional<KeptPlace> read_kept_place(const Node& node, Reading& reading)
{
    const auto problems = reading.problems.size();
    KeptPlace place;
    {
        Record row(node, reading, "kept place");
        place.phase = row.required("phase", whole({1, most_weeks})) - 1;
        place.day = row.required("day", word<Weekday>());
        place.at = row.required("at", read_time);
        place.exercise = ExerciseId(row.required("exercise", read_name));
        place.warm_up = row.optional("warm_up", read_truth).value_or(false);
    }
    if (reading.problems.size() > problems) return {};
    return place;
}

void write_kept_places(YamlWriter& out, const std::vector<KeptPlace>& places)
{
    if (places.empty()) return;
    out.key("kept").begin_list();
    for (const KeptPlace& place : places) {
        out.begin_map(YamlWriter::Style::flow).key("phase").value(place.phase + 1);
        out.key("day").value(word_of(place.day)).key("at").value(clock_text(place.at));
        out.key("exercise").value(place.exercise.text);
        if (place.warm_up) out.key("warm_up").value(true);
        out.end();
    }
    out.end();
}

}
