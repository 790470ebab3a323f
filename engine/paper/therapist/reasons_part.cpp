#include "engine/paper/therapist/reasons_part.h"

#include "engine/base/text.h"

#include <map>
#include <utility>

namespace pacewise {

namespace {

std::string ids_of(const std::vector<RuleId>& rules)
{
    std::vector<std::string> ids;
    for (const RuleId& rule : rules) ids.push_back(rule.text);
    return joined(ids, ", ");
}

/// "goal_walking" or "body_calf" and the like, in words.
template <class E> std::string words_of(const Wording& say, const char* kind, const std::vector<E>& meanings)
{
    std::vector<std::string> words;
    for (const E meaning : meanings) words.push_back(say(kind + std::string(word_of(meaning))));
    return joined(words, say("comma"));
}

/// "for walking; stiff: calf; welcome by S18; needed for frequency"
std::string reason_words(const Wording& say, const ItemReason& reason)
{
    std::vector<std::string> words;
    const auto add = [&](const char* key, const char* hole, const std::string& what) {
        if (!what.empty()) words.push_back(say(key, {{hole, what}}));
    };
    add("reason_goals", "goals", words_of(say, "goal_", reason.goals));
    add("reason_weak", "muscles", words_of(say, "body_", reason.weak));
    add("reason_stiff", "muscles", words_of(say, "body_", reason.stiff));
    add("reason_asked", "rules", ids_of(reason.asked_by));
    add("reason_breaks", "rules", ids_of(reason.breaks));
    if (reason.worth > 0) words.push_back(say.counted("reason_worth", static_cast<int>(reason.worth)));
    if (reason.breaks.empty() && reason.worth <= 0) words.push_back(say("reason_spare"));
    return joined(words, "; ");
}

/// "energy (F12, F19)"
std::string source_words(const RuleSource& rule)
{
    return rule.sources.empty() ? rule.rule.text : rule.rule.text + " (" + joined(rule.sources, ", ") + ")";
}

std::string sources_words(const std::vector<RuleSource>& rules)
{
    std::vector<std::string> words;
    for (const RuleSource& rule : rules) words.push_back(source_words(rule));
    return joined(words, ", ");
}

/// Precautions by the letter of their chapter, a line each, so that one finds them.
std::vector<std::vector<RuleSource>> by_chapter(const std::vector<RuleSource>& rules)
{
    std::map<char, std::vector<RuleSource>> chapters;
    for (const RuleSource& rule : rules) chapters[rule.rule.text.front()].push_back(rule);
    std::vector<std::vector<RuleSource>> lines;
    for (auto& [letter, found] : chapters) lines.push_back(std::move(found));
    return lines;
}

}

TherapistPart reasons_part(const Setting& set)
{
    TherapistPart part{set.say()("reasons_title"), {}};
    TextsTogether texts(set.say());
    for (const ItemReason& reason : set.input.notes.reasons) {
        const Exercise* exercise = set.input.catalog.find(reason.exercise);
        const std::string name = exercise ? texts.of(exercise->name) : reason.exercise.text;
        part.lines.push_back({{name, true}, {" · " + reason_words(set.say(), reason)}});
    }
    return part;
}

TherapistPart sources_part(const Setting& set)
{
    TherapistPart part{set.say()("sources_title"), {}};
    const auto add = [&](const std::string& name, const std::string& what) {
        if (!what.empty()) part.lines.push_back({{name, true}, {what + "."}});
    };
    const auto named = [&](const char* key) {
        return set.say()("named", {{"what", set.say()(key)}, {"text", ""}});
    };
    const Protocol& protocol = set.input.protocol;
    if (!protocol.source.empty())
        add(named("sources_program"), source_words({RuleId(protocol.id.text), protocol.source}));
    add(named("sources_rules"), sources_words(set.input.notes.musts));
    std::string name = named("sources_precautions");
    for (const auto& chapter : by_chapter(set.input.notes.applied))
        add(std::exchange(name, std::string()), sources_words(chapter));
    return part;
}

}
