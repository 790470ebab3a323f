#include "engine/protocol/read_part.h"

#include "engine/yaml/record.h"

#include <charconv>

namespace pacewise {

namespace {

std::optional<Ramp> read_ramp(const Node& node, Reading& reading)
{
    if (node.kind != Node::Kind::map || node.keys.empty()) {
        reading.error(node, said("a ramp needs weeks with amounts, but there is {1}", what_is_seen(node)),
                      "write {1: 5, 8: 20}");
        return {};
    }
    Ramp ramp;
    for (std::size_t at = 0; at < node.keys.size(); ++at) {
        const Node::Key& key = node.keys[at];
        int week = 0;
        const auto end = std::from_chars(key.name.data(), key.name.data() + key.name.size(), week);
        if (end.ec != std::errc() || end.ptr != key.name.data() + key.name.size() || week < 1 ||
            week > longest_protocol)
            reading.problems.push_back(
                {{reading.file, key.line, key.column},
                 said("{1} is no week from 1 to 52", in_quotes(shortened(key.name, 20))),
                 "count the weeks from 1"});
        else if (const auto amount = read_number(node.items[at], reading, {0, 10000}))
            ramp.by_week[week] = *amount;
    }
    if (ramp.by_week.empty()) return {};
    return ramp;
}

std::optional<std::map<RampMeasure, Ramp>> read_measures(const Node& node, Reading& reading)
{
    Record row(node, reading, "pace");
    std::map<RampMeasure, Ramp> ramps;
    for (const Word<RampMeasure>& measure : vocabulary<RampMeasure>())
        if (auto ramp = row.optional(std::string(measure.text), read_ramp)) ramps[measure.meaning] = *ramp;
    if (row.is_map() && node.keys.empty())
        reading.error(node, "a pace without a ramp", "write {minutes: {1: 5, 8: 20}}");
    return ramps;
}

std::optional<std::map<Pace, std::map<RampMeasure, Ramp>>> read_paces(const Node& node, Reading& reading)
{
    Record row(node, reading, "ramp");
    std::map<Pace, std::map<RampMeasure, Ramp>> paces;
    for (const Word<Pace>& pace : vocabulary<Pace>())
        if (auto ramps = row.optional(std::string(pace.text), read_measures)) paces[pace.meaning] = *ramps;
    return paces;
}

template <class NameOf> std::vector<NameOf> names_of(const std::string& key, Record& row)
{
    std::vector<NameOf> names;
    for (std::string& name : row.list(key, read_name)) names.emplace_back(std::move(name));
    return names;
}

std::optional<PartOnly> read_only(const Node& node, Reading& reading)
{
    Record row(node, reading, "only");
    PartOnly only{row.list("tags", word<Tag>()), row.list("positions", word<Position>()),
                  names_of<FamilyId>("families", row), names_of<ExerciseId>("exercises", row)};
    if (row.is_map() && node.keys.empty())
        reading.error(node, "only nothing", "write {tags: [intermittent]} or leave it out");
    return only;
}

}

std::optional<ProtocolPart> read_part(const Node& node, Reading& reading)
{
    Record row(node, reading, "part");
    ProtocolPart part;
    part.days = row.required("days", range(whole({0, 7})));
    part.effort = row.optional("effort", range(whole({0, 10})));
    part.ramps = row.optional("ramp", read_paces).value_or(std::map<Pace, std::map<RampMeasure, Ramp>>{});
    part.apart = row.optional("apart", read_truth).value_or(false);
    part.only = row.optional("only", read_only).value_or(PartOnly{});
    return part;
}

}
