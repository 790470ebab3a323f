#include "engine/protocol/write_part.h"

#include "engine/yaml/write_values.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;
using Ramps = std::map<RampMeasure, Ramp>;

template <class Name> void write_names(YamlWriter& out, std::string_view key, const std::vector<Name>& names)
{
    if (names.empty()) return;
    out.key(key).begin_list(Style::flow);
    for (const Name& name : names) out.value(name.text);
    out.end();
}

void write_only(YamlWriter& out, const PartOnly& only)
{
    if (only == PartOnly{}) return;
    out.key("only").begin_map(Style::flow);
    if (!only.tags.empty()) write_words(out.key("tags"), only.tags);
    if (!only.positions.empty()) write_words(out.key("positions"), only.positions);
    write_names(out, "families", only.families);
    write_names(out, "exercises", only.exercises);
    out.end();
}

/// A ramp alone stands in the line of its pace, several stand one below the other.
void write_pace(YamlWriter& out, const Ramps& ramps)
{
    out.begin_map(ramps.size() > 1 ? Style::block : Style::flow);
    for (const auto& [measure, ramp] : ramps) {
        out.key(word_of(measure)).begin_map(Style::flow);
        for (const auto& [week, amount] : ramp.by_week) write_number(out.key(std::to_string(week)), amount);
        out.end();
    }
    out.end();
}

}

void write_part(YamlWriter& out, const ProtocolPart& part)
{
    const bool only_days = part == ProtocolPart{part.days, {}, {}, false, {}};
    out.begin_map(only_days ? Style::flow : Style::block);
    write_ends(out.key("days"), part.days);
    if (part.effort) write_ends(out.key("effort"), *part.effort);
    if (part.apart) out.key("apart").value(true);
    write_only(out, part.only);
    if (!part.ramps.empty()) {
        out.key("ramp").begin_map();
        for (const auto& [pace, ramps] : part.ramps) write_pace(out.key(word_of(pace)), ramps);
        out.end();
    }
    out.end();
}

}
