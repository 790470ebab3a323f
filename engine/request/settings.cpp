#include "engine/request/settings.h"

#include "engine/base/file.h"
#include "engine/yaml/document.h"

namespace pacewise {

namespace {

std::optional<EnergySetting> read_energy_setting(const Node& node, Reading& reading)
{
    Record row(node, reading, "energy setting");
    return EnergySetting{row.required("carry", number({0, 0.9})), row.required("headroom", number({1, 3}))};
}

std::optional<CapacitySetting> read_capacity(const Node& node, Reading& reading)
{
    Record row(node, reading, "capacity");
    return CapacitySetting{row.required("from", whole({1, 10})), row.required("factor", number({0.1, 1}))};
}

std::optional<EnergySettings> read_energy(const Node& node, Reading& reading)
{
    Record row(node, reading, "energy");
    EnergySettings energy;
    energy.rested = row.required("rested", read_energy_setting);
    energy.fatigued = row.required("fatigued", read_energy_setting);
    energy.marked = row.required("marked", read_energy_setting);
    energy.allowance = row.required("allowance", whole({0, 500}));
    energy.some = row.optional("some", read_capacity).value_or(energy.some);
    energy.much = row.optional("much", read_capacity).value_or(energy.much);
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
    items.choose_from = row.optional("choose_from", whole({20, 1000})).value_or(items.choose_from);
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

std::optional<WalkingSettings> read_walking(const Node& node, Reading& reading)
{
    Record row(node, reading, "walking");
    WalkingSettings walking;
    walking.bout = row.required("bout", read_duration);
    walking.rest = row.required("rest", read_duration);
    walking.least_bouts = row.required("least_bouts", whole({1, 20}));
    walking.most_bouts = row.required("most_bouts", whole({1, 20}));
    walking.drag_percent = row.required("drag_percent", whole({10, 100}));
    return walking;
}

std::optional<SpasmSettings> read_spasms(const Node& node, Reading& reading)
{
    Record row(node, reading, "spasms");
    return SpasmSettings{row.required("each", read_duration),
                         row.required("share_in_session", number({0, 1}))};
}

std::optional<SpasticStretchSettings> read_spastic_stretch(const Node& node, Reading& reading)
{
    Record row(node, reading, "spastic stretch");
    return SpasticStretchSettings{row.required("hold", read_duration), row.required("times", whole({1, 4})),
                                  row.required("position", read_duration)};
}

std::optional<AimSettings> read_aims(const Node& node, Reading& reading)
{
    Record row(node, reading, "aims");
    AimSettings aims;
    aims.aerobic_minutes = row.required("aerobic_minutes", whole({0, 600}));
    aims.strength_days = row.required("strength_days", whole({0, 7}));
    aims.even_percent = row.required("even_percent", whole({0, 200}));
    aims.choice[Modality::balance] = row.required("balance_choice", whole({0, 40}));
    aims.choice[Modality::yoga] = row.required("yoga_choice", whole({0, 40}));
    return aims;
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
        reading.error(node, said("rules with points are needed here, but there is {1}", what_is_seen(node)),
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
    settings.walking = row.optional("walking", read_walking).value_or(settings.walking);
    settings.spasms = row.optional("spasms", read_spasms).value_or(settings.spasms);
    settings.spastic_stretch =
        row.optional("spastic_stretch", read_spastic_stretch).value_or(settings.spastic_stretch);
    settings.aims = row.optional("aims", read_aims).value_or(settings.aims);
    settings.hours = row.optional("hours", read_hour_settings).value_or(settings.hours);
    settings.injection = row.optional("injection", read_injection_settings).value_or(settings.injection);
    settings.change = row.required("change_of_position", read_changes);
    settings.rest_when_tired = row.required("rest_when_tired", read_duration);
    settings.rest_when_very_tired =
        row.optional("rest_when_very_tired", read_duration).value_or(settings.rest_when_very_tired);
    settings.settle_minutes_after_balance = row.required("settle_minutes_after_balance", whole({0, 60}));
    settings.weights = row.required("weights", read_weights);
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
    return read_document_of<Settings>("settings", file, bytes,
                                      [](const Node& node, Reading& reading) -> std::optional<Settings> {
                                          Record row(node, reading, "settings");
                                          return row.is_map() ? std::optional(read_body(row)) : std::nullopt;
                                      });
}

Read<Settings> load_settings(const std::filesystem::path& path)
{
    return read_settings_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
