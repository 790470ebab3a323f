#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

/// Boxes, and for each ticked one how much.
template <class E> bool graded(Ui& ui, const std::string& name, const std::string& prefix,
                               std::map<E, int>& grades, Range<int> range)
{
    std::set<E> chosen;
    for (const auto& [word, grade] : grades) chosen.insert(word);
    bool changed = word_ticks(ui, name, prefix, chosen);
    if (changed) {
        std::erase_if(grades, [&](const auto& each) { return !chosen.contains(each.first); });
        for (const E word : chosen) grades.try_emplace(word, 2);
    }
    bool first = true;
    for (auto& [word, grade] : grades) {
        if (!first) flow(ui, ui.px(170));
        first = false;
        const std::string text(word_of(word));
        changed |= whole_field(ui, name + " share " + text, ui.say(prefix + "." + text), grade,
                               {.least = range.least, .most = range.most});
    }
    return changed;
}

bool goals(Ui& ui, Exercise& draft)
{
    std::set<Goal> chosen;
    for (const auto& [goal, evidence] : draft.goals) chosen.insert(goal);
    bool changed = word_ticks(ui, "goals", "goal", chosen);
    if (changed) {
        std::erase_if(draft.goals, [&](const auto& each) { return !chosen.contains(each.first); });
        for (const Goal goal : chosen) draft.goals.try_emplace(goal, Evidence::opinion);
    }
    bool first = true;
    for (auto& [goal, evidence] : draft.goals) {
        if (!first) flow(ui, ui.px(170));
        first = false;
        const std::string text(word_of(goal));
        changed |= one_word(ui, "evidence " + text, ui.say("goal." + text), "evidence", evidence, 170);
    }
    return changed;
}

void part(Ui& ui, const std::string& key)
{
    ImGui::Spacing();
    heading(ui, ui.say("exercise_editor." + key));
}

}

bool body_page(Ui& ui, const Scene&, ExerciseEditorState& state)
{
    Exercise& draft = state.draft;
    part(ui, "works");
    bool changed = graded(ui, "works", "muscle", draft.works, {1, 3});
    part(ui, "stretches");
    changed |= word_ticks(ui, "stretches", "muscle", draft.stretches);
    part(ui, "loads");
    changed |= graded(ui, "loads", "joint", draft.loads, {0, 3});
    part(ui, "goals");
    changed |= goals(ui, draft);
    part(ui, "tone_lowers");
    changed |= word_ticks(ui, "lowers", "muscle", draft.tone.lowers);
    part(ui, "tone_raises");
    return changed | word_ticks(ui, "raises", "muscle", draft.tone.raises);
}

}
