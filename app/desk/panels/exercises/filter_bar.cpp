#include "app/desk/panels/exercises/filter_bar.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/flow.h"

namespace pacewise {

namespace {

constexpr float list_width = 140;

/// A list of all words of a kind; a word chosen there is added.
template <class E>
void word_list(Ui& ui, const std::string& name, const std::string& prefix, std::set<E>& chosen)
{
    const std::vector<std::string> words = words_in<E>();
    std::vector<std::string> options;
    for (const std::string& word : words) options.push_back(ui.say(prefix + "." + word));
    options.insert(options.begin(), ui.say("exercises.filter_" + name));
    flow(ui, ui.px(list_width));
    const auto picked = choice(ui, name, "", options, 0, list_width);
    if (!picked || *picked == 0) return;
    chosen.insert(*meaning_of<E>(words[static_cast<std::size_t>(*picked) - 1]));
}

template <class E>
void word_chips(Ui& ui, const std::string& name, const std::string& prefix, std::set<E>& chosen)
{
    for (const E word : std::set<E>(chosen)) {
        const std::string text(word_of(word));
        if (chip(ui, name + " " + text, ui.say(prefix + "." + text) + "  \u00d7")) chosen.erase(word);
    }
}

void flag(Ui& ui, const std::string& name, bool& on, bool first = false)
{
    const std::string label = ui.say("exercises." + name);
    if (!first) flow(ui, button_width(ui, label));
    if (toggle(ui, name, label, on)) on = !on;
}

void things_flags(Ui& ui, ExerciseFilter& filter, bool has_patient)
{
    bool nothing = filter.things == NeededThings::nothing, owned = filter.things == NeededThings::owned;
    flag(ui, "no_equipment", nothing);
    if (nothing != (filter.things == NeededThings::nothing))
        filter.things = nothing ? NeededThings::nothing : NeededThings::any;
    if (!has_patient) return;
    flag(ui, "owned", owned);
    if (owned != (filter.things == NeededThings::owned))
        filter.things = owned ? NeededThings::owned : NeededThings::any;
}

void draw_chips(Ui& ui, ExerciseFilter& filter)
{
    const bool any = !filter.modalities.empty() || !filter.positions.empty() || !filter.goals.empty() ||
                     !filter.muscles.empty() || !filter.uses.empty();
    if (!any) return;
    begin_chips(ui);
    word_chips(ui, "kind", "modality", filter.modalities);
    word_chips(ui, "position", "position", filter.positions);
    word_chips(ui, "aim", "goal", filter.goals);
    word_chips(ui, "muscle", "muscle", filter.muscles);
    word_chips(ui, "equipment", "equipment", filter.uses);
    if (chip(ui, "clear", ui.say("exercises.clear"), ChipLook::missing)) filter = {};
    ImGui::NewLine();
}

}

void draw_filter_bar(Ui& ui, ExerciseFilter& filter, bool has_patient)
{
    Scope inside(ui, "filter");
    flag(ui, "favourites", filter.favourites, true);
    if (has_patient) flag(ui, "allowed", filter.only_allowed);
    if (has_patient) flag(ui, "planned", filter.only_planned);
    things_flags(ui, filter, has_patient);
    word_list(ui, "kind", "modality", filter.modalities);
    word_list(ui, "position", "position", filter.positions);
    word_list(ui, "aim", "goal", filter.goals);
    word_list(ui, "muscle", "muscle", filter.muscles);
    word_list(ui, "equipment", "equipment", filter.uses);
    draw_chips(ui, filter);
}

}
