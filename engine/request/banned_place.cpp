#include "engine/request/banned_place.h"

#include "engine/yaml/record.h"

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

}

std::string banned_place_text(const BannedPlace& place)
{
    std::string text = place.exercise.text + " not";
    if (place.day) text += " on " + std::string(word_of(*place.day));
    if (place.at) text += (place.day ? " " : " at ") + clock_text(*place.at);
    if (place.phase) text += " in phase " + std::to_string(*place.phase);
    return text;
}

std::optional<BannedPlace> read_banned_place(const Node& node, Reading& reading)
{
    Record row(node, reading, "banned place");
    BannedPlace place{ExerciseId(row.required("exercise", read_name))};
    place.day = row.optional("day", word<Weekday>());
    place.at = row.optional("at", read_time);
    place.phase = row.optional("phase", whole({1, most_weeks}));
    return place;
}

void write_banned_place(YamlWriter& out, const BannedPlace& place)
{
    out.begin_map(YamlWriter::Style::flow).key("exercise").value(place.exercise.text);
    if (place.day) out.key("day").value(word_of(*place.day));
    if (place.at) out.key("at").value(clock_text(*place.at));
    if (place.phase) out.key("phase").value(*place.phase);
    out.end();
}

}
