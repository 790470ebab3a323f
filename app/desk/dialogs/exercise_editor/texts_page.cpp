#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"
#include "engine/review/review_settings.h"

#include <algorithm>

namespace pacewise {

namespace {

bool text_of(Ui& ui, const std::string& name, Translations& texts, const std::string& language)
{
    const auto found = texts.by_language.find(language);
    const std::string was = found == texts.by_language.end() ? "" : found->second;
    const auto typed = text_area(ui, name, ui.say("exercise_editor." + name), was, 64);
    if (!typed) return false;
    const std::string text = trimmed(*typed);
    if (text.empty())
        texts.by_language.erase(language);
    else
        texts.by_language[language] = text;
    return true;
}

bool steps_of(Ui& ui, TranslatedLines& steps, const std::string& language)
{
    const auto found = steps.by_language.find(language);
    const std::string was = found == steps.by_language.end() ? "" : joined(found->second, "\n");
    const auto typed = text_area(ui, "how", ui.say("exercise_editor.how"), was, 150);
    if (!typed) return false;
    std::vector<std::string> lines;
    for (const std::string& line : split(*typed, '\n'))
        if (!trimmed(line).empty()) lines.push_back(trimmed(line));
    if (lines.empty())
        steps.by_language.erase(language);
    else
        steps.by_language[language] = lines;
    return true;
}

void draw_grade(Ui& ui, const Exercise& draft, const std::string& language)
{
    const auto grade = grade_of_texts(draft, language);
    if (!grade) return small_words(ui, ui.say("exercise_editor.no_grade"));
    const int most = ReviewSettings{}.reading_grade;
    const std::string says =
        ui.say("exercise_editor.grade",
               {{"grade", number_text(std::max(*grade, 0.0), 1)}, {"most", std::to_string(most)}});
    notice(ui, *grade > most ? NoticeKind::warning : NoticeKind::good, says);
}

void choose_language(Ui& ui, const Scene& scene, ExerciseEditorState& state)
{
    const std::vector<std::string> languages = text_languages(scene);
    std::vector<std::string> names;
    for (const std::string& language : languages)
        names.push_back(ui.words().has("language." + language) ? ui.say("language." + language) : language);
    const auto now = std::find(languages.begin(), languages.end(), state.language);
    const auto picked = choice(ui, "language", ui.say("exercise_editor.language"), names,
                               static_cast<int>(now - languages.begin()), 230);
    if (picked) state.language = languages[static_cast<std::size_t>(*picked)];
}

}

bool texts_page(Ui& ui, const Scene& scene, ExerciseEditorState& state)
{
    choose_language(ui, scene, state);
    // Care: the fields of another language are other fields, or a text half typed would move into it.
    Scope inside(ui, state.language);
    Exercise& draft = state.draft;
    draw_grade(ui, draft, state.language);
    bool changed = text_of(ui, "why", draft.why, state.language);
    changed |= steps_of(ui, draft.how, state.language);
    if (draft.side == SideUse::each) small_words(ui, ui.say("exercise_editor.side_hint"));
    changed |= text_of(ui, "feel", draft.feel, state.language);
    return changed | text_of(ui, "stop", draft.stop, state.language);
}

}
