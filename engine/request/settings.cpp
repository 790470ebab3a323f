#include "engine/request/settings.h"

#include "engine/base/file.h"
#include "engine/yaml/parse.h"
#include "engine/yaml/record.h"

namespace pacewise {

namespace {

std::optional<EnergySetting> read_energy_setting(const Node& node, Reading& reading)
{
    Record row(node, reading, "energy setting");
    return EnergySetting{row.required("carry", number({0, 0.9})), row.required("headroom", number({1, 3}))};
}

std::optional<EnergySettings> read_energy(const Node& node, Reading& reading)
{
    Record row(node, reading, "energy");
    EnergySettings energy;
    energy.rested = row.required("rested", read_energy_setting);
    energy.fatigued = row.required("fatigued", read_energy_setting);
    energy.marked = row.required("marked", read_energy_setting);
    energy.allowance = row.required("allowance", whole({0, 500}));
    return energy;
}

std::optional<KindSetting> read_kind(const Node& node, Reading& reading)
{
    Record row(node, reading, "kind");
    return KindSetting{row.required("minutes_each", whole({1, 120})), row.required("most", whole({1, 8}))};
}

std::optional<std::map<Modality, KindSetting>> read_kinds(const Node& node, Reading& reading)
{
    Record row(node, reading, "kinds");
    std::map<Modality, KindSetting> kinds;
    for (const Word<Modality>& modality : vocabulary<Modality>())
        kinds[modality.meaning] = row.required(std::string(modality.text), read_kind);
    return kinds;
}

std::optional<ItemSettings> read_items(const Node& node, Reading& reading)
{
    Record row(node, reading, "items");
    ItemSettings items;
    items.most = row.required("most", whole({1, 12}));
    items.most_when_limited = row.required("most_when_limited", whole({1, 12}));
    items.most_different = row.required("most_different", whole({1, 40}));
    items.most_stretches = row.required("most_stretches", whole({1, 8}));
    items.kinds = row.required("kinds", read_kinds);
    return items;
}

std::optional<JointSettings> read_joints(const Node& node, Reading& reading)
{
    Record row(node, reading, "joints");
    JointSettings joints;
    joints.budget = row.required("budget", whole({1, 100}));
    joints.budget_painful = row.required("budget_painful", whole({1, 100}));
    joints.walk_load = row.required("walk_load", whole({0, 3}));
    joints.aid_side_percent = row.required("aid_side_percent", whole({100, 300}));
    return joints;
}

std::optional<std::map<std::string, Seconds>> read_changes(const Node& node, Reading& reading)
{
    Record row(node, reading, "change of position");
    std::map<std::string, Seconds> changes;
    for (const char* band : {"A", "B", "B2", "C", "D"}) changes[band] = row.required(band, read_duration);
    return changes;
}

std::optional<std::map<std::string, int>> read_weights(const Node& node, Reading& reading)
{
    std::map<std::string, int> weights;
    if (node.kind != Node::Kind::map) {
        reading.error(node, "rules with points are needed here, but there is " + what_is_seen(node),
                      "write {goals: 20}");
        return {};
    }
    for (std::size_t at = 0; at < node.keys.size(); ++at)
        if (const auto points = read_whole(node.items[at], reading, {0, 1000}))
            weights[node.keys[at].name] = *points;
    return weights;
}

Settings read_body(Record& row)
{
    Settings settings;
    settings.energy = row.required("energy", read_energy);
    settings.items = row.required("items", read_items);
    settings.joints = row.required("joints", read_joints);
    settings.change = row.required("change_of_position", read_changes);
    settings.rest_when_tired = row.required("rest_when_tired", read_duration);
    settings.settle_minutes_after_balance = row.required("settle_minutes_after_balance", whole({0, 60}));
    settings.weights = row.required("weights", read_weights);
    settings.clinic = row.optional("clinic", read_text).value_or("");
    settings.phone = row.optional("phone", read_text).value_or("");
    return settings;
}

}

int Settings::weight(const std::string& rule) const
{
    const auto found = weights.find(rule);
    return found == weights.end() ? 0 : found->second;
}

Seconds Settings::change_of_position(const std::string& band) const
{
    const auto found = change.find(band);
    return found == change.end() ? Seconds(60) : found->second;
}

Read<Settings> read_settings_file(const std::string& file, std::string_view bytes)
{
    Read<Node> tree = parse_yaml(file, bytes);
    Reading reading{file, std::move(tree.problems)};
    Read<Settings> read;
    if (tree.value) {
        Record top(*tree.value, reading, "file");
        if (const Node* node = top.need("settings")) {
            Record row(*node, reading, "settings");
            if (row.is_map()) read.value = read_body(row);
        }
    }
    read.problems = std::move(reading.problems);
    sort_by_place(read.problems);
    if (has_errors(read.problems)) read.value.reset();
    return read;
}

Read<Settings> load_settings(const std::filesystem::path& path)
{
    return read_settings_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
