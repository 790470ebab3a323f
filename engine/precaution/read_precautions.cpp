#include "engine/precaution/read_precautions.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/catalog.h"
#include "engine/patient/not_recorded.h"
#include "engine/precaution/read_parts.h"
#include "engine/yaml/document.h"

#include <map>

namespace pacewise {

namespace {

/// "S32", "F12b", "house-rule-3"
std::optional<RuleId> read_rule_id(const Node& node, Reading& reading)
{
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto legal = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    if (node.kind == Node::Kind::text && !node.text.empty() && node.text.size() <= 40 &&
        is_letter(node.text[0]) && std::all_of(node.text.begin(), node.text.end(), legal))
        return RuleId(node.text);
    reading.error(node, said("an id is needed here, but there is {1}", what_is_seen(node)),
                  "use letters, digits and hyphens: S32");
    return {};
}

/// What can be asked for: the keys of the patient's file and the conditions.
const std::vector<std::string>& recordable()
{
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all = not_recorded(Patient{});
        all.insert(all.end(), {"home.alone", "home.stairs", "home.floor_rise", "home.rail"});
        all.insert(all.end(), {"fever", "infection", "sores", "surgery", "pump", "injected"});
        all.insert(all.end(), {"bands", "shoes", "balance.stands_s"});
        for (const std::string& condition : words_in<Condition>()) all.push_back(condition);
        return all;
    }();
    return words;
}

std::optional<std::string> read_asked(const Node& node, Reading& reading)
{
    const auto at = read_word(node, reading, recordable());
    if (!at) return {};
    return recordable()[*at];
}

void read_actions(Record& row, Precaution& precaution)
{
    precaution.refuse = row.optional("refuse", read_truth).value_or(false);
    precaution.hold = row.optional("hold", word<Hold>());
    precaution.exclude = row.optional("exclude", read_which);
    precaution.require = row.optional("require", read_require);
    precaution.limit = row.optional("limit", read_limit);
    precaution.pair = row.optional("pair", read_pair);
    precaution.prefer = row.optional("prefer", read_wish);
    precaution.avoid = row.optional("avoid", read_wish);
    precaution.warn = read_or_empty(row, "warn", read_translations);
    precaution.print = read_or_empty(row, "print", read_translations);
    precaution.print_on = row.optional("print_on", read_which).value_or(Which{});
    precaution.stop = read_or_empty(row, "stop", read_translations);
    precaution.ask = row.list("ask", read_asked);
}

bool does_nothing(const Node& row)
{
    static constexpr std::string_view actions[] = {"refuse", "hold",  "exclude", "require", "limit", "pair",
                                                   "prefer", "avoid", "warn",    "print",   "stop",  "ask"};
    return std::none_of(std::begin(actions), std::end(actions),
                        [&](std::string_view action) { return row.find(action) != nullptr; });
}

std::vector<const Which*> choices_of(const Precaution& row)
{
    std::vector<const Which*> choices;
    if (row.exclude) choices.push_back(&*row.exclude);
    if (row.require) choices.push_back(&row.require->which);
    if (row.limit) choices.push_back(&row.limit->which);
    if (row.prefer) choices.push_back(&row.prefer->which);
    if (row.avoid) choices.push_back(&row.avoid->which);
    return choices;
}

bool speaks_of_found(const Which& which)
{
    return which.works.found || which.stretches.found || which.raises_tone.found;
}

bool speaks_of_found(const Precaution& row)
{
    const auto choices = choices_of(row);
    return std::any_of(choices.begin(), choices.end(),
                       [](const Which* which) { return speaks_of_found(*which); });
}

bool finds_muscles(const When& when)
{
    return std::any_of(when.tests.begin(), when.tests.end(), [](const Test& test) {
        return std::holds_alternative<ToneTest>(test) || std::holds_alternative<WeaknessTest>(test) ||
               std::holds_alternative<FootDropTest>(test) || std::holds_alternative<ClonusTest>(test) ||
               std::holds_alternative<InjectedTest>(test);
    });
}

void check_surgeons_list(const Precaution& row, const Node& node, Reading& reading)
{
    const auto choices = choices_of(row);
    if (std::none_of(choices.begin(), choices.end(), [](const Which* which) { return which->tags_found; }))
        return;
    const auto& tests = row.when.tests;
    if (std::none_of(tests.begin(), tests.end(),
                     [](const Test& test) { return std::holds_alternative<SurgeonsListTest>(test); }))
        reading.error(node, "\"tags: found\" has no list to stand for",
                      "test surgery: {avoid: true} in \"when:\", or name the tags");
}

void check_row(const Precaution& row, const Node& node, Reading& reading)
{
    if (does_nothing(node))
        reading.error(node, "the precaution does nothing",
                      "add exclude, require, limit, prefer, avoid, warn, print, stop, ask, hold or refuse");
    check_surgeons_list(row, node, reading);
    if (!speaks_of_found(row)) return;
    if (!finds_muscles(row.when))
        reading.error(node, "\"found\" has no muscle to stand for",
                      "test spasticity, weakness, clonus or foot_drop in \"when:\", or name the muscles");
    if (row.unrecorded == Unrecorded::apply)
        reading.error(node, "what was not recorded has no muscle for \"found\"",
                      "name the muscles, or remove \"unrecorded: apply\"");
}

std::optional<Precaution> read_precaution(const Node& node, Reading& reading)
{
    Record row(node, reading, "precaution");
    if (!row.is_map()) return {};
    Precaution precaution;
    precaution.place = reading.place(node);
    precaution.id = row.required("id", read_rule_id);
    precaution.when = row.required("when", read_when);
    precaution.strength = row.required("strength", word<Strength>());
    precaution.unrecorded = row.optional("unrecorded", word<Unrecorded>()).value_or(Unrecorded::skip);
    precaution.says = row.required("says", read_translations);
    precaution.source = row.required("source", list_of(read_text));
    read_actions(row, precaution);
    check_row(precaution, node, reading);
    return precaution;
}

void check_ids(const std::vector<Precaution>& rows, Reading& reading)
{
    std::map<RuleId, Place> first;
    for (const Precaution& row : rows) {
        const auto [known, is_new] = first.emplace(row.id, row.place);
        if (is_new || row.id.empty()) continue;
        reading.problems.push_back({row.place,
                                    said("{1} is already the id of the row in line {2}",
                                         in_quotes(row.id.text), std::to_string(known->second.line)),
                                    said("add a letter: {1}", row.id.text + "b")});
    }
}

void check_which(const Which& which, const Place& place, const Catalog& catalog, Diagnostics& problems)
{
    std::vector<std::string> families;
    for (const Exercise& exercise : catalog.exercises()) families.push_back(exercise.ladder.family.text);
    for (const FamilyId& family : which.families)
        if (catalog.family(family).empty())
            problems.push_back({place, said("there is no family {1}", in_quotes(family.text)),
                                maybe_word(family.text, families)});
    for (const ExerciseId& id : which.exercises)
        if (!catalog.find(id))
            problems.push_back({place, said("there is no exercise {1}", in_quotes(id.text)),
                                maybe_word(id.text, catalog.ids())});
}

}

std::vector<Precaution> read_precautions(const Node& root, Reading& reading)
{
    Record file(root, reading, "file of precautions");
    auto rows = file.required("precautions", list_of(read_precaution));
    check_ids(rows, reading);
    return rows;
}

Read<std::vector<Precaution>> load_precautions(const std::filesystem::path& path)
{
    return read_document<std::vector<Precaution>>(path.string(), read_file(path, YamlLimits{}.bytes),
                                                  read_precautions);
}

Diagnostics check_names(const std::vector<Precaution>& rows, const Catalog& catalog)
{
    Diagnostics problems;
    for (const Precaution& row : rows)
        for (const Which* which : choices_of(row)) check_which(*which, row.place, catalog, problems);
    return problems;
}

}
