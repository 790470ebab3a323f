#include "engine/request/banned_place.h"

#include "engine/base/said_parts.h"
#include "engine/request/wished_place.h"

namespace pacewise {

Said banned_place_said(const BannedPlace& place)
{
    Said all = said("{1} not", place.exercise.text);
    if (place.day) all = said("{1} on {2}", all, said_word(*place.day));
    if (place.at) all = said(place.day ? "{1} {2}" : "{1} at {2}", all, clock_text(*place.at));
    if (place.phase) all = said("{1} in phase {2}", all, std::to_string(*place.phase));
    return all;
}

std::string banned_place_text(const BannedPlace& place) { return banned_place_said(place).english(); }

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
