#include "engine/timetable/posted_case.h"

#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/shoulds/shoulds.h"

#include <map>

namespace pacewise {

namespace {

bool is_must(Origin origin) { return origin.rule < static_cast<int>(must_rules().size()); }
const Should& should_of(Origin origin)
{
    return *all_shoulds()[static_cast<std::size_t>(origin.rule) - must_rules().size()];
}

}

PostedCase::PostedCase(const Case& at_hand, std::vector<Slot> slots, const StopSign& stop)
    : grid_(at_hand, std::move(slots), model_), poster_(model_)
{
    int rule = 0;
    for (const auto& must : must_rules()) {
        if (is_raised(stop)) return;
        poster_.speak_for(rule++);
        must->post(grid_, poster_);
    }
    for (const auto& should : all_shoulds()) {
        if (is_raised(stop)) return;
        poster_.speak_for(rule++);
        should->post(grid_, poster_);
    }
}

RuleId PostedCase::rule_id(Origin origin) const
{
    return is_must(origin) ? must_rules()[static_cast<std::size_t>(origin.rule)]->id()
                           : should_of(origin).id();
}

Translations PostedCase::sentence(Origin origin) const
{
    return is_must(origin) ? must_rules()[static_cast<std::size_t>(origin.rule)]->sentence(grid_.at_hand())
                           : should_of(origin).sentence();
}

bool PostedCase::protects(Origin origin) const
{
    return is_must(origin) && must_rules()[static_cast<std::size_t>(origin.rule)]->protects();
}

std::string PostedCase::about_text(const About& subject) const
{
    std::vector<std::string> words;
    if (subject.exercise >= 0) words.push_back(grid_.at_hand().catalog_exercise(subject.exercise).id.text);
    if (!subject.word.empty()) words.emplace_back(subject.word);
    if (subject.slot >= 0) {
        const Slot& slot = grid_.slots()[static_cast<std::size_t>(subject.slot)];
        words.push_back(std::string(word_of(slot.day)) + ' ' + clock_text(slot.at));
    }
    if (subject.day >= 0) words.emplace_back(word_of(static_cast<Weekday>(subject.day)));
    if (subject.week >= 1) words.push_back("week " + std::to_string(subject.week));
    if (subject.phase >= 0 && subject.week < 1) words.push_back("phase " + std::to_string(subject.phase + 1));
    return words.empty() ? "plan" : joined(words, ", ");
}

std::vector<ScorePart> PostedCase::score_parts(const Answers& answers) const
{
    std::vector<ScorePart> parts;
    for (const Price& price : model_.prices())
        if (const auto points = cost_of(price, answers); points != 0)
            parts.push_back({rule_id(price.origin), about_text(price.origin), static_cast<long>(points)});
    return parts;
}

}
