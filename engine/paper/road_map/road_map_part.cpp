#include "engine/paper/road_map/road_map_part.h"

#include "engine/wording/date_words.h"

namespace pacewise {

namespace {

/// The rule as a sentence where the therapist's notes have it, else its name.
std::string rule_words(const Setting& set, const Breach& breach)
{
    const auto sentence = set.input.notes.rules.find(breach.rule);
    return sentence == set.input.notes.rules.end() ? breach.rule.text : set.say().of(sentence->second);
}

std::vector<Phrase> line_of(const Setting& set, const RoadBranch& branch)
{
    const Breach& first = branch.breaches.front();
    const std::string then = set.say()("road_part_" + std::string(word_of(branch.kind)),
                                       {{"week", std::to_string(set.input.road_map.week)}});
    return {{then + " ", true},
            {rule_words(set, first) + " (" + day_words_inside(set.say(), first.date) + ").", false}};
}

}

TherapistPart road_map_part(const Setting& set)
{
    TherapistPart part{set.say()("road_part_title"), {}};
    for (const RoadBranch& branch : set.input.road_map.branches)
        if (!branch.is_sound()) part.lines.push_back(line_of(set, branch));
    return part;
}

}
