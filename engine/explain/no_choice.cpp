#include "engine/explain/no_choice.h"

#include "engine/prescribe/part_choice.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

using RuleSet = std::set<RuleId>;

RuleSet rules_against(const Verdict& verdict)
{
    RuleSet rules;
    for (const Reason& reason : verdict.against) rules.insert(reason.rule);
    return rules;
}

/// The verdicts of all exercises that this part of the protocol may be made of.
std::vector<const Verdict*> verdicts_of(const Request& request, const Screening& screening, Modality modality,
                                        const ProtocolPart& part)
{
    std::vector<const Verdict*> found;
    for (std::size_t at = 0; at < screening.verdicts.size(); ++at) {
        const Exercise& exercise = request.catalog->exercises()[at];
        if (exercise.modality == modality && is_of(part, exercise)) found.push_back(&screening.verdicts[at]);
    }
    return found;
}

bool leaves_none(const std::vector<const Verdict*>& verdicts, const RuleSet& rules)
{
    return std::all_of(verdicts.begin(), verdicts.end(), [&](const Verdict* verdict) {
        return std::any_of(verdict->against.begin(), verdict->against.end(),
                           [&](const Reason& reason) { return rules.contains(reason.rule); });
    });
}

/// As few rules as still leave no exercise.
RuleSet fewest_rules(const std::vector<const Verdict*>& verdicts)
{
    RuleSet rules;
    for (const Verdict* verdict : verdicts) rules.merge(rules_against(*verdict));
    const RuleSet all = rules;
    for (const RuleId& rule : all) {
        rules.erase(rule);
        if (!leaves_none(verdicts, rules)) rules.insert(rule);
    }
    return rules;
}

NoPlan told(const std::vector<const Verdict*>& verdicts, Modality modality)
{
    NoPlan none;
    RuleSet rules = fewest_rules(verdicts);
    for (const Verdict* verdict : verdicts)
        for (const Reason& reason : verdict->against)
            if (rules.erase(reason.rule) > 0) none.clash.push_back(reason);
    if (verdicts.empty())
        none.clash.push_back(
            {RuleId("catalog"),
             {},
             in_words("The exercise files have none that this protocol asks for",
                      "Los archivos de ejercicios no tienen ninguno que pida este protocolo"),
             1});
    for (Reason& reason : none.clash)
        reason.about = "no " + std::string(word_of(modality)) + " exercise is left";
    none.proven = none.minimal = true;
    return none;
}

}

std::optional<NoPlan> no_choice(const Request& request, const Screening& screening)
{
    for (const auto& [modality, part] : request.protocol.parts) {
        if (part.days.least == 0) continue;
        const std::vector<const Verdict*> verdicts = verdicts_of(request, screening, modality, part);
        if (std::none_of(verdicts.begin(), verdicts.end(),
                         [](const Verdict* verdict) { return verdict->allowed(); }))
            return told(verdicts, modality);
    }
    return {};
}

}
