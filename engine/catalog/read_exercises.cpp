#include "engine/catalog/read_exercises.h"

#include "engine/base/file.h"
#include "engine/base/side_by_side.h"
#include "engine/catalog/cross_check.h"
#include "engine/catalog/read_dose_form.h"
#include "engine/figure/read_movement.h"
#include "engine/yaml/parse.h"
#include "engine/yaml/record.h"

#include <algorithm>
#include <numeric>

namespace pacewise {

namespace {

/// {quadriceps: 3, glutes: 2}
template <class Key> auto graded(Range<int> grades)
{
    return [grades](const Node& node, Reading& reading) -> std::optional<std::map<Key, int>> {
        if (node.kind != Node::Kind::map) {
            reading.error(node,
                          said("names with numbers are needed here, but there is {1}", what_is_seen(node)),
                          "write {knee: 2}");
            return {};
        }
        std::map<Key, int> found;
        for (std::size_t at = 0; at < node.keys.size(); ++at) {
            const Node::Key& key = node.keys[at];
            const auto meaning = meaning_of<Key>(key.name);
            if (!meaning)
                reading.problems.push_back({{reading.file, key.line, key.column},
                                            said("{1} is not known here", in_quotes(shortened(key.name, 60))),
                                            maybe_word(key.name, words_in<Key>())});
            else if (const auto grade = read_whole(node.items[at], reading, grades))
                found[*meaning] = *grade;
        }
        return found;
    };
}

std::optional<std::map<Goal, Evidence>> read_goals(const Node& node, Reading& reading)
{
    Record row(node, reading, "goals");
    if (!row.is_map()) return {};
    std::map<Goal, Evidence> goals;
    for (const Word<Goal>& goal : vocabulary<Goal>())
        if (const auto grade = row.optional(std::string(goal.text), word<Evidence>()))
            goals[goal.meaning] = *grade;
    return goals;
}

std::optional<Rung> read_rung(const Node& node, Reading& reading)
{
    Record row(node, reading, "ladder");
    return Rung{FamilyId(row.required("family", read_name)), row.required("rung", whole({1, 20}))};
}

template <class E> std::set<E> as_set(const std::vector<E>& values) { return {values.begin(), values.end()}; }

std::optional<ToneEffect> read_tone(const Node& node, Reading& reading)
{
    Record row(node, reading, "tone");
    return ToneEffect{as_set(row.list("raises", word<Muscle>())), as_set(row.list("lowers", word<Muscle>()))};
}

std::optional<Rights> read_rights(const Node& node, Reading& reading)
{
    Record row(node, reading, "rights");
    return Rights{row.required("author", read_text), row.required("license", read_text),
                  row.optional("source", read_text).value_or("")};
}

std::optional<Approval> read_approval(const Node& node, Reading& reading)
{
    Record row(node, reading, "approval");
    return Approval{row.required("by", read_text), row.required("on", read_day)};
}

void read_what_it_is(Record& row, Exercise& exercise)
{
    exercise.id = ExerciseId(row.required("id", read_name));
    exercise.name = row.required("name", read_translations);
    exercise.also = row.optional("also", read_translated_lines).value_or(TranslatedLines{});
    exercise.modality = row.required("modality", word<Modality>());
    exercise.ladder = row.required("ladder", read_rung);
    exercise.works = row.optional("works", graded<Muscle>({1, 3})).value_or(std::map<Muscle, int>{});
    exercise.stretches = as_set(row.list("stretches", word<Muscle>()));
    exercise.loads = row.optional("loads", graded<Joint>({0, 3})).value_or(std::map<Joint, int>{});
}

void read_what_it_asks_for(Record& row, Exercise& exercise)
{
    exercise.position = row.required("position", word<Position>());
    exercise.support = row.required("support", word<Support>());
    exercise.side = row.required("side", word<SideUse>());
    exercise.equipment = row.list("equipment", word<Equipment>());
    exercise.tags = as_set(row.list("tags", word<Tag>()));
    exercise.tone = row.optional("tone", read_tone).value_or(ToneEffect{});
    exercise.effort = row.required("effort", whole({0, 10}));
    exercise.heat = row.optional("heat", whole({0, 2})).value_or(0);
    exercise.dose = row.required("dose", read_dose_form);
    exercise.goals = row.optional("goals", read_goals).value_or(std::map<Goal, Evidence>{});
}

void read_how_it_is_told(Record& row, Exercise& exercise)
{
    exercise.why = row.required("why", read_translations);
    exercise.how = row.required("how", read_translated_lines);
    exercise.feel = row.optional("feel", read_translations).value_or(Translations{});
    exercise.stop = row.required("stop", read_translations);
    exercise.evidence = row.list("evidence", read_text);
    exercise.rights = row.required("rights", read_rights);
    exercise.approved = row.optional("approved", read_approval);
    exercise.figure = row.required("figure", read_movement);
}

struct SourceFile {
    std::string name;
    std::string bytes;
};

std::vector<SourceFile> sources_below(const std::vector<std::filesystem::path>& roots)
{
    std::vector<SourceFile> sources;
    for (const std::filesystem::path& root : roots)
        for (const std::filesystem::path& path : files_below(root, ".yaml"))
            sources.push_back({path.string(), read_file(path, YamlLimits{}.bytes)});
    return sources;
}

/// So that no core is left alone with a large file at the end.
std::vector<std::size_t> largest_first(const std::vector<SourceFile>& sources)
{
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sources[a].bytes.size() > sources[b].bytes.size();
    });
    return order;
}

}

std::optional<Exercise> read_exercise(const Node& node, Reading& reading)
{
    const std::size_t before = reading.problems.size();
    Exercise exercise;
    exercise.place = reading.place(node);
    {
        Record row(node, reading, "exercise");
        if (!row.is_map()) return {};
        read_what_it_is(row, exercise);
        read_what_it_asks_for(row, exercise);
        read_how_it_is_told(row, exercise);
    }
    const bool sound =
        !has_errors({reading.problems.begin() + static_cast<std::ptrdiff_t>(before), reading.problems.end()});
    if (!sound) return {};
    check_exercise(exercise, node, reading);
    return exercise;
}

Read<std::vector<Exercise>> read_exercise_file(const std::string& file, std::string_view bytes)
{
    Read<Node> tree = parse_yaml(file, bytes);
    Reading reading{file, std::move(tree.problems)};
    Read<std::vector<Exercise>> read;
    if (tree.value && tree.value->find("drafts")) {
        reading.warning(*tree.value, "this file holds drafts, which no plan uses",
                        "complete them, have them approved and move them under exercises:");
        read.value.emplace();
    } else if (tree.value) {
        Record top(*tree.value, reading, "file");
        read.value = top.required("exercises", list_of(read_exercise));
    }
    read.problems = std::move(reading.problems);
    sort_by_place(read.problems);
    return read;
}

Read<Catalog> load_catalog(const std::vector<std::filesystem::path>& roots)
{
    std::vector<SourceFile> sources = sources_below(roots);
    std::vector<Read<std::vector<Exercise>>> files(sources.size());
    const std::vector<std::size_t> order = largest_first(sources);
    side_by_side(sources.size(), jobs_here(), [&](std::size_t turn) {
        const std::size_t at = order[turn];
        files[at] = read_exercise_file(sources[at].name, sources[at].bytes);
    });
    Read<Catalog> catalog;
    std::vector<Exercise> all;
    for (Read<std::vector<Exercise>>& file : files) {
        catalog.problems.insert(catalog.problems.end(), file.problems.begin(), file.problems.end());
        if (file.value)
            all.insert(all.end(), std::make_move_iterator(file.value->begin()),
                       std::make_move_iterator(file.value->end()));
    }
    cross_check(all, catalog.problems);
    catalog.value = Catalog(std::move(all));
    return catalog;
}

}
