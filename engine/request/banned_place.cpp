#include "engine/request/banned_place.h"

#include "engine/request/wished_place.h"

namespace pacewise {

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
    return read_wished_place<BannedPlace>(row);
}

void write_banned_place(YamlWriter& out, const BannedPlace& place)
{
    out.begin_map(YamlWriter::Style::flow);
    write_wished_place(out, place);
    out.end();
}

}
