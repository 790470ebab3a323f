// What the patient wants to reach, likes and dislikes.
#include "app/desk/panels/patient/patient_form/id_from_name.h"
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

Entries goal_entries(const Wording& say, const Patient& patient)
{
    return entries_of(patient.goals, [&](const auto& goal) {
        return word_in(say, "goal", goal.goal) + " " + std::to_string(goal.weight);
    });
}

void which_goals(PatientForm& form)
{
    auto& goals = form.draft.goals;
    std::vector<Goal> chosen;
    for (const WeightedGoal& goal : goals) chosen.push_back(goal.goal);
    if (!words_row(form, "goals", "goal", chosen)) return;
    std::vector<WeightedGoal> next;
    for (const Goal goal : chosen) {
        const auto known = std::find_if(goals.begin(), goals.end(),
                                        [&](const WeightedGoal& each) { return each.goal == goal; });
        next.push_back(known == goals.end() ? WeightedGoal{goal, 1} : *known);
    }
    goals = std::move(next);
    form.changed = true;
}

void goal_rows(PatientForm& form)
{
    which_goals(form);
    static const std::vector<std::string> weights{"1", "2", "3", "4", "5"};
    for (WeightedGoal& goal : form.draft.goals) {
        const std::string name(word_of(goal.goal));
        row_label(form, form.ui.say("patient.weight_of", {{"goal", form.ui.say("goal." + name)}}));
        const auto picked = choice(form.ui, "weight " + name, "", weights, goal.weight - 1, 90);
        if (!picked) continue;
        goal.weight = *picked + 1;
        form.changed = true;
    }
}

/// A modality, a position or a tag in words; an exercise or a family as it is named.
std::string wish_words(const Wording& say, const std::string& name)
{
    for (const char* prefix : {"modality.", "position.", "tag."})
        if (say.has(prefix + name)) return say(prefix + name);
    return name;
}

/// Names and words of everything that can be wished for without knowing the catalog.
std::vector<std::string> wishes_to_choose()
{
    std::vector<std::string> names = words_in<Modality>();
    for (const std::string& position : words_in<Position>()) names.push_back(position);
    for (const std::string& tag : words_in<Tag>())
        if (std::find(names.begin(), names.end(), tag) == names.end()) names.push_back(tag);
    return names;
}

void add_wish(PatientForm& form, std::vector<std::string>& wishes, const std::string& name)
{
    if (std::find(wishes.begin(), wishes.end(), name) != wishes.end()) return;
    wishes.push_back(name);
    form.changed = true;
}

void chosen_wishes(PatientForm& form, std::vector<std::string>& wishes)
{
    int out = -1;
    if (!wishes.empty()) begin_chips(form.ui);
    for (int at = 0; at < static_cast<int>(wishes.size()); ++at) {
        const std::string& wish = wishes[static_cast<std::size_t>(at)];
        if (chip(form.ui, "wish " + wish, wish_words(form.ui.words(), wish) + "  x")) out = at;
        if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", form.ui.say("patient.remove").c_str());
    }
    if (out < 0) return;
    wishes.erase(wishes.begin() + out);
    form.changed = true;
}

void wish_rows(PatientForm& form, std::vector<std::string>& wishes)
{
    bold(form.ui, form.ui.say("finding." + form.field));
    chosen_wishes(form, wishes);
    const std::vector<std::string> names = wishes_to_choose();
    std::vector<std::string> options;
    for (const std::string& name : names) options.push_back(wish_words(form.ui.words(), name));
    row_label(form, form.ui.say("patient.add_wish"));
    if (const auto picked = choice(form.ui, "add", "", options, -1))
        add_wish(form, wishes, names[static_cast<std::size_t>(*picked)]);
    std::string name;
    const auto wrong = [&](const std::string& text) {
        return trimmed(text).empty() || is_id(trimmed(text)) ? std::string{}
                                                             : form.ui.say("patient.name_wrong");
    };
    if (checked_row(form, "by_name", name, wrong) && !name.empty()) add_wish(form, wishes, name);
}

Entries wish_entries(const Wording& say, const std::vector<std::string>& wishes)
{
    return entries_of(wishes, [&](const auto& wish) { return wish_words(say, wish); });
}

template <class List> Recorded listed(const List& list)
{
    return list.empty() ? Recorded::none : Recorded::present;
}

}

PatientFields fields_of_goals()
{
    const auto group = FieldGroup::goals;
    return {{"goals", group, [](const Patient& p) { return listed(p.goals); }, goal_entries, goal_rows},
            {"likes", group, [](const Patient& p) { return listed(p.likes); },
             [](const Wording& say, const Patient& p) { return wish_entries(say, p.likes); },
             [](PatientForm& form) { wish_rows(form, form.draft.likes); }},
            {"dislikes", group, [](const Patient& p) { return listed(p.dislikes); },
             [](const Wording& say, const Patient& p) { return wish_entries(say, p.dislikes); },
             [](PatientForm& form) { wish_rows(form, form.draft.dislikes); }}};
}

}
