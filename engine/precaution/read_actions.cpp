#include "engine/base/text.h"
#include "engine/precaution/read_parts.h"

namespace pacewise {

namespace {

std::optional<WhichMuscles> read_muscles(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text && node.text == "found") return WhichMuscles{{}, true};
    auto named = one_or_more<Muscle>()(node, reading);
    if (!named) return {};
    return WhichMuscles{std::move(*named), false};
}

void read_tags(Record& row, Which& which)
{
    const Node* node = row.find("tags");
    which.tags_found = node && node->kind == Node::Kind::text && node->text == "found";
    if (!which.tags_found) which.tags = read_or_empty(row, "tags", one_or_more<Tag>());
}

std::optional<std::map<Joint, int>> read_loads(const Node& node, Reading& reading)
{
    Record row(node, reading, "joint loads");
    std::map<Joint, int> loads;
    for (const Word<Joint>& word : vocabulary<Joint>())
        if (const auto load = row.optional(std::string(word.text), whole({1, 3})))
            loads[word.meaning] = *load;
    if (!row.is_map()) return {};
    return loads;
}

template <class Name> std::vector<Name> read_names(Record& row, const char* key)
{
    std::vector<Name> names;
    for (std::string& name : row.list(key, read_name)) names.emplace_back(std::move(name));
    return names;
}

bool is_true(Record& row, const char* key) { return row.optional(key, read_truth).value_or(false); }

/// A map without any key asks for nothing, which is a mistake of the hand.
template <class Action> std::optional<Action> unless_empty(const Record& row, Reading& reading, Action action)
{
    if (!row.is_map()) return {};
    if (row.node().keys.empty()) reading.error(row.node(), "there is nothing in it", "remove the key");
    return action;
}

}

Which read_which_keys(Record& row)
{
    Which which;
    read_tags(row, which);
    which.positions = read_or_empty(row, "positions", one_or_more<Position>());
    which.modalities = read_or_empty(row, "modalities", one_or_more<Modality>());
    which.loads = read_or_empty(row, "loads", read_loads);
    which.works = read_or_empty(row, "works", read_muscles);
    which.share = row.optional("share", whole({1, 3})).value_or(1);
    which.stretches = read_or_empty(row, "stretches", read_muscles);
    which.raises_tone = read_or_empty(row, "raises_tone", read_muscles);
    which.equipment = read_or_empty(row, "equipment", one_or_more<Equipment>());
    which.families = read_names<FamilyId>(row, "families");
    which.exercises = read_names<ExerciseId>(row, "exercises");
    which.only_modalities = read_or_empty(row, "only_modalities", one_or_more<Modality>());
    which.only_positions = read_or_empty(row, "only_positions", one_or_more<Position>());
    which.only_tags = read_or_empty(row, "only_tags", one_or_more<Tag>());
    which.unless = read_or_empty(row, "unless", one_or_more<Tag>());
    return which;
}

std::optional<Which> read_which(const Node& node, Reading& reading)
{
    Record row(node, reading, "choice of exercises");
    return unless_empty(row, reading, read_which_keys(row));
}

std::optional<Require> read_require(const Node& node, Reading& reading)
{
    Record row(node, reading, "require");
    Require require;
    require.support = row.optional("support", word<Support>());
    require.helper = is_true(row, "helper");
    require.brace = read_or_empty(row, "brace", one_or_more<Position>());
    require.shoes = is_true(row, "shoes");
    require.rail = is_true(row, "rail");
    require.back_rest = is_true(row, "back_rest");
    require.latex_free = is_true(row, "latex_free");
    require.cleared = is_true(row, "cleared");
    require.which = read_or_empty(row, "for", read_which);
    return unless_empty(row, reading, require);
}

std::optional<PersonalLimit> read_limit(const Node& node, Reading& reading)
{
    Record row(node, reading, "limit");
    PersonalLimit limit;
    limit.effort = row.optional("effort", whole({0, 10}));
    limit.minutes = row.optional("minutes", whole({1, 180}));
    limit.session_minutes = row.optional("session_minutes", whole({1, 180}));
    limit.sets = row.optional("sets", whole({1, 10}));
    limit.items = row.optional("items", whole({1, 20}));
    limit.days = row.optional("days", whole({1, 7}));
    limit.volume = row.optional("volume", number({0.1, 1}));
    limit.hold = row.optional("hold", read_duration);
    limit.tempo = row.optional("tempo", read_duration);
    limit.rest = row.optional("rest", read_duration);
    limit.progress = row.optional("progress", read_truth).value_or(true);
    limit.until_week = row.optional("until_week", whole({1, 52}));
    limit.which = read_or_empty(row, "for", read_which);
    return unless_empty(row, reading, limit);
}

std::optional<Pair> read_pair(const Node& node, Reading& reading)
{
    Record row(node, reading, "pair");
    Pair pair;
    pair.working = row.required("working", one_or_more<Muscle>());
    pair.lowers = read_or_empty(row, "lowers", one_or_more<Muscle>());
    pair.works = read_or_empty(row, "works", one_or_more<Muscle>());
    if (row.is_map() && pair.lowers.empty() && pair.works.empty())
        reading.error(node, "the pair has no partner", "add \"lowers:\" or \"works:\" with muscles");
    if (!row.is_map()) return {};
    return pair;
}

std::optional<Wish> read_wish(const Node& node, Reading& reading)
{
    Record row(node, reading, "wish");
    Wish wish;
    wish.which = read_which_keys(row);
    wish.points = row.optional("points", whole({1, 100})).value_or(1);
    if (row.is_map() && wish.which.names_nothing())
        reading.error(node, "the wish names no exercises", "add tags, works, stretches or modalities");
    if (!row.is_map()) return {};
    return wish;
}

}
