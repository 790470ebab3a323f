#include "engine/base/text.h"
#include "engine/precaution/read_parts.h"

#include <algorithm>

namespace pacewise {

namespace {

using Tests = std::vector<Test>;

Comparison at_least(double number) { return {{{Comparison::Sign::at_least, number}}}; }
Comparison at_most(double number) { return {{{Comparison::Sign::at_most, number}}}; }

/// The measures and questions of one group (or, with an empty name, those without a group).
void read_group_keys(Record& row, std::string_view group, Tests& tests)
{
    for (const MeasureKey& entry : measure_keys()) {
        if (entry.group != group) continue;
        if (auto compare = row.optional(std::string(entry.key), comparison(entry.limits)))
            tests.push_back(NumberTest{entry.measure, std::move(*compare)});
    }
    for (const QuestionKey& entry : question_keys()) {
        if (entry.group != group) continue;
        if (const auto expected = row.optional(std::string(entry.key), read_truth))
            tests.push_back(QuestionTest{entry.question, *expected});
    }
}

std::vector<std::string> group_names()
{
    std::vector<std::string> names;
    const auto add = [&](std::string_view name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
    };
    for (const MeasureKey& entry : measure_keys()) add(entry.group);
    for (const QuestionKey& entry : question_keys()) add(entry.group);
    return names;
}

template <class E> void read_words(Record& row, const std::string& key, Tests& tests)
{
    if (auto words = row.optional(key, one_or_more<E>())) tests.push_back(WordTest<E>{std::move(*words)});
}

void read_aid_words(Record& row, Tests& tests)
{
    read_words<AidType>(row, "type", tests);
    if (const auto side = row.optional("side", word<WantedSide>())) tests.push_back(AidSideTest{*side});
}

void read_surgeons_list(Record& row, Tests& tests)
{
    const Node* node = row.find("avoid");
    if (!node) return;
    const auto asked = read_truth(*node, row.reading());
    if (asked && !*asked)
        row.reading().error(*node, "a list that is not there asks nothing", "write avoid: true");
    if (asked) tests.push_back(SurgeonsListTest{});
}

void read_groups(Record& row, Tests& tests)
{
    for (const std::string& group : group_names()) {
        const Node* node = row.find(group);
        if (!node) continue;
        Record inner(*node, row.reading(), group);
        const std::size_t before = tests.size();
        read_group_keys(inner, group, tests);
        if (group == "aid") read_aid_words(inner, tests);
        if (group == "surgery") read_surgeons_list(inner, tests);
        if (inner.is_map() && node->keys.empty() && tests.size() == before)
            row.reading().error(*node, said("{1} asks nothing", in_quotes(group)),
                                "write a key with a comparison");
    }
}

std::optional<Test> read_tone_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "spasticity");
    ToneTest test;
    test.muscles = read_or_empty(row, "muscle", one_or_more<Muscle>());
    test.side = row.optional("side", word<WantedSide>()).value_or(WantedSide::any);
    test.mas = row.optional("mas", read_grades).value_or(at_least(1));
    test.used_to_stand = row.optional("used_to_stand", read_truth).value_or(false);
    if (!row.is_map()) return {};
    return test;
}

std::optional<Test> read_weakness_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "weakness");
    WeaknessTest test;
    test.muscles = read_or_empty(row, "muscle", one_or_more<Muscle>());
    test.side = row.optional("side", word<WantedSide>()).value_or(WantedSide::any);
    test.mrc = row.optional("mrc", comparison({0, 5})).value_or(at_most(4));
    test.one_sided = row.optional("one_sided", read_truth).value_or(false);
    if (!row.is_map()) return {};
    return test;
}

std::optional<Test> read_pain_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "pain");
    PainTest test;
    test.joints = read_or_empty(row, "joint", one_or_more<Joint>());
    test.side = row.optional("side", word<WantedSide>()).value_or(WantedSide::any);
    test.worst = row.optional("worst", comparison({0, 10})).value_or(at_least(1));
    test.causes = read_or_empty(row, "cause", one_or_more<PainCause>());
    if (!row.is_map()) return {};
    return test;
}

std::optional<Test> read_spasm_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "spasms");
    SpasmTest test;
    test.kinds = read_or_empty(row, "kind", one_or_more<SpasmKind>());
    test.per_day = row.optional("per_day", comparison({0, 200})).value_or(at_least(0));
    test.on_standing = row.optional("on_standing", read_truth);
    if (!row.is_map()) return {};
    return test;
}

std::optional<Test> read_sore_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "sores");
    SoreTest test;
    test.places = row.required("place", one_or_more<SorePlace>());
    if (!row.is_map()) return {};
    return test;
}

std::optional<Test> read_injected_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "injected");
    InjectedTest test;
    test.muscles = read_or_empty(row, "muscle", one_or_more<Muscle>());
    test.weeks_ago = row.optional("weeks_ago", comparison({0, 520})).value_or(at_least(0));
    if (!row.is_map()) return {};
    return test;
}

std::optional<Test> read_foot_drop_test(const Node& node, Reading& reading)
{
    Record row(node, reading, "foot drop");
    FootDropTest test;
    test.side = row.optional("side", word<WantedSide>()).value_or(WantedSide::any);
    test.brace = row.optional("brace", read_truth);
    test.fatigable = row.optional("fatigable", read_truth);
    if (!row.is_map()) return {};
    return test;
}

void add(Tests& tests, std::optional<Test> test)
{
    if (test) tests.push_back(std::move(*test));
}

void read_findings(Record& row, Tests& tests)
{
    read_words<Band>(row, "band", tests);
    read_words<FallClass>(row, "fall_class", tests);
    read_words<Vision>(row, "vision", tests);
    read_words<Transfers>(row, "transfers", tests);
    read_words<Cognition>(row, "cognition", tests);
    read_words<Condition>(row, "conditions", tests);
    read_words<Medicine>(row, "medicines", tests);
    read_words<Equipment>(row, "equipment", tests);
    if (auto things = row.optional("lacks", one_or_more<Equipment>()))
        tests.push_back(LackTest{std::move(*things)});
    add(tests, row.optional("spasticity", read_tone_test));
    add(tests, row.optional("weakness", read_weakness_test));
    add(tests, row.optional("pain", read_pain_test));
    add(tests, row.optional("spasms", read_spasm_test));
    add(tests, row.optional("foot_drop", read_foot_drop_test));
    add(tests, row.optional("sores", read_sore_test));
    add(tests, row.optional("injected", read_injected_test));
    if (auto tags = row.optional("unprescribed", one_or_more<Tag>()))
        tests.push_back(UnprescribedTest{std::move(*tags)});
    if (const auto side = row.optional("clonus", word<WantedSide>())) tests.push_back(ClonusTest{*side});
    if (const auto side = row.optional("hug", word<WantedSide>())) tests.push_back(HugTest{*side});
}

}

std::optional<When> read_when(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text && node.text == "always") return When{};
    Record row(node, reading, "when");
    When when;
    read_group_keys(row, "", when.tests);
    read_groups(row, when.tests);
    read_findings(row, when.tests);
    if (!row.is_map()) return {};
    if (node.keys.empty())
        reading.error(node, "the when is empty", "write when: always for a row that applies to everybody");
    return when;
}

}
