#include "app/desk/panels/protocol/only_rows.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/ticks.h"
#include "app/desk/widgets/words.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

using Names = std::vector<std::string>;

/// A list of names that may be added to and taken from.
struct NameList {
    std::string name;  ///< of its items
    const char* key;   ///< of its label
    Names all;         ///< what there is to add
    std::function<std::string(const std::string&)> words;
};

bool holds(const Names& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<std::string> name_to_add(Ui& ui, const NameList& list, const Names& chosen)
{
    Names left, labels;
    for (const std::string& name : list.all)
        if (!holds(chosen, name)) {
            left.push_back(name);
            labels.push_back(list.words(name));
        }
    if (left.empty()) return {};
    const auto picked = choice(ui, "Add " + list.name, ui.say("protocol.add_name"), labels, -1, 180);
    return picked ? std::optional(left[static_cast<std::size_t>(*picked)]) : std::nullopt;
}

/// The names once one was added or taken away.
std::optional<Names> edit_names(Ui& ui, const NameList& list, Names chosen)
{
    faint(ui, ui.say(list.key));
    std::optional<Names> next;
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        const std::string label = list.words(chosen[at]) + "  \u00d7";
        if (at > 0) flow(ui, button_width(ui, label));
        if (!button(ui, list.name + " without " + chosen[at], label, ButtonLook::quiet)) continue;
        next = chosen;
        next->erase(next->begin() + static_cast<std::ptrdiff_t>(at));
    }
    if (const auto added = name_to_add(ui, list, chosen)) {
        next = chosen;
        next->push_back(*added);
    }
    return next;
}

template <class E> Names names_of(const std::vector<E>& words)
{
    Names names;
    for (const E word : words) names.emplace_back(word_of(word));
    return names;
}
template <class Tag> Names names_of(const std::vector<Id<Tag>>& ids)
{
    Names names;
    for (const auto& id : ids) names.push_back(id.text);
    return names;
}

template <class E> std::vector<E> words_from(const Names& names)
{
    std::vector<E> words;
    for (const std::string& name : names)
        if (const auto meaning = meaning_of<E>(name)) words.push_back(*meaning);
    return words;
}
template <class NameOf> std::vector<NameOf> ids_from(const Names& names)
{
    return {names.begin(), names.end()};
}

bool edit_positions(Ui& ui, std::vector<Position>& positions)
{
    Names labels;
    std::vector<bool> ticked;
    for (const Word<Position>& word : vocabulary<Position>()) {
        labels.push_back(ui.say("position." + std::string(word.text)));
        ticked.push_back(std::find(positions.begin(), positions.end(), word.meaning) != positions.end());
    }
    faint(ui, ui.say("protocol.only_positions"));
    const auto pressed = ticks(ui, "Positions", words_in<Position>(), labels, ticked);
    if (!pressed) return false;
    ticked[static_cast<std::size_t>(*pressed)].flip();
    positions.clear();
    for (std::size_t at = 0; at < ticked.size(); ++at)
        if (ticked[at]) positions.push_back(vocabulary<Position>()[at].meaning);
    return true;
}

/// Of the exercises of this kind of work.
struct Offered {
    Names families, exercises;
};

Offered offered_for(const Scene& scene, Modality modality)
{
    Offered offered;
    std::set<std::string> families;
    for (const Exercise& exercise : scene.document.request->catalog->exercises()) {
        if (exercise.modality != modality) continue;
        offered.exercises.push_back(exercise.id.text);
        families.insert(exercise.ladder.family.text);
    }
    offered.families.assign(families.begin(), families.end());
    return offered;
}

}

std::optional<PartOnly> edit_only(Ui& ui, const Scene& scene, Modality modality, const PartOnly& now)
{
    PartOnly next = now;
    const auto as_it_is = [](const std::string& name) { return name; };
    const Offered offered = offered_for(scene, modality);
    heading(ui, ui.say("protocol.only"));
    small_words(ui, ui.say("protocol.only_note"));
    bool changed = edit_positions(ui, next.positions);
    const auto tag_words = [&](const std::string& name) { return ui.say("tag." + name); };
    if (const auto tags =
            edit_names(ui, {"tag", "protocol.only_tags", words_in<Tag>(), tag_words}, names_of(now.tags))) {
        next.tags = words_from<Tag>(*tags);
        changed = true;
    }
    if (const auto families = edit_names(ui, {"family", "protocol.only_families", offered.families, as_it_is},
                                         names_of(now.families))) {
        next.families = ids_from<FamilyId>(*families);
        changed = true;
    }
    const auto exercise_words = [&](const std::string& name) {
        return exercise_name(ui, scene, ExerciseId(name));
    };
    if (const auto exercises =
            edit_names(ui, {"exercise", "protocol.only_exercises", offered.exercises, exercise_words},
                       names_of(now.exercises))) {
        next.exercises = ids_from<ExerciseId>(*exercises);
        changed = true;
    }
    return changed ? std::optional(std::move(next)) : std::nullopt;
}

}
