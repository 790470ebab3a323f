#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

/// Small letters, digits and hyphens.
std::string wrong_id(const Ui& ui, const std::string& text)
{
    const bool sound =
        !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
    return sound ? "" : ui.say("exercise_editor.wrong_id");
}

std::string language_name(const Ui& ui, const std::string& language)
{
    const std::string key = "language." + language;
    return ui.words().has(key) ? ui.say(key) : language;
}

/// The id follows the English name until somebody types one.
void follow_name(ExerciseEditorState& state)
{
    if (state.id_is_typed) return;
    const std::string id = id_from_name(state.draft.name.in("en"));
    const bool own_ladder = state.draft.ladder.family.text == state.draft.id.text;
    state.draft.id = ExerciseId(id);
    if (own_ladder) state.draft.ladder.family = FamilyId(id);
}

bool name_field(Ui& ui, const std::string& language, ExerciseEditorState& state)
{
    auto& names = state.draft.name.by_language;
    const auto found = names.find(language);
    std::string name = found == names.end() ? "" : found->second;
    if (!words_field(ui, "name " + language,
                     ui.say("exercise_editor.name", {{"language", language_name(ui, language)}}), name))
        return false;
    if (name.empty())
        names.erase(language);
    else
        names[language] = name;
    follow_name(state);
    return true;
}

bool other_names_field(Ui& ui, const std::string& language, Exercise& draft)
{
    auto& all = draft.also.by_language;
    const auto found = all.find(language);
    std::string text = found == all.end() ? "" : joined(found->second, ", ");
    if (!words_field(ui, "also " + language,
                     ui.say("exercise_editor.also", {{"language", language_name(ui, language)}}), text))
        return false;
    std::vector<std::string> names;
    for (const std::string& name : split(text, ','))
        if (!trimmed(name).empty()) names.push_back(trimmed(name));
    if (names.empty())
        all.erase(language);
    else
        all[language] = names;
    return true;
}

bool id_field(Ui& ui, ExerciseEditorState& state)
{
    if (state.replaces) {
        small_words(ui, ui.say("exercise_editor.id_stays", {{"id", state.draft.id.text}}));
        return false;
    }
    const auto typed = checked_field(
        ui, "id", ui.say("exercise_editor.id"), state.draft.id.text,
        [&](const std::string& text) { return wrong_id(ui, text); }, 320);
    if (!typed) return false;
    state.draft.id = ExerciseId(*typed);
    return state.id_is_typed = true;
}

bool ladder_fields(Ui& ui, Exercise& draft)
{
    std::string family = draft.ladder.family.text;
    bool changed = words_field(ui, "family", ui.say("exercise_editor.family"), family, 320);
    draft.ladder.family = FamilyId(family);
    flow(ui, ui.px(160));
    changed |=
        whole_field(ui, "rung", ui.say("exercise_editor.rung"), draft.ladder.rung, {.least = 1, .most = 20});
    small_words(ui, ui.say("exercise_editor.ladder_hint"));
    return changed;
}

}

bool names_page(Ui& ui, const Scene& scene, ExerciseEditorState& state)
{
    bool changed = false;
    for (const std::string& language : text_languages(scene)) changed |= name_field(ui, language, state);
    changed |= id_field(ui, state);
    changed |= ladder_fields(ui, state.draft);
    for (const std::string& language : text_languages(scene))
        changed |= other_names_field(ui, language, state.draft);
    return changed;
}

}
