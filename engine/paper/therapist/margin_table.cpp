#include "engine/paper/therapist/margin_table.h"

#include "engine/wording/margin_words.h"

namespace pacewise {

namespace {

GridCell cell(std::string words, bool bold = false) { return {std::move(words), bold, {}, {}}; }

/// A rule that nobody put into words is told by its name.
std::string rule_words(TextsTogether& texts, const TherapistNotes& notes, const RuleId& rule)
{
    const auto found = notes.rules.find(rule);
    return found == notes.rules.end() ? rule.text : texts.of(found->second);
}

}

std::vector<GridRow> margin_rows(const Wording& say, const TherapistNotes& notes, Date start)
{
    std::vector<GridRow> rows{{cell(say("margin_rule"), true), cell(say("margin_place"), true),
                               cell(say("margin_used"), true), cell(say("margin_share"), true)}};
    TextsTogether texts(say);
    for (const Margin& margin : notes.margins) {
        const int percent = percent_of(margin);
        rows.push_back({cell(rule_words(texts, notes, margin.rule)),
                        cell(place_words(say, margin, start)),
                        cell(used_words(say, margin)),
                        {say.counted("percent", percent), false, {}, {}, percent}});
    }
    return rows;
}

}
