#include "app/desk/dialogs/exercise_editor/editor_state.h"

#include "engine/base/text.h"
#include "engine/figure/base_pose.h"
#include "engine/figure/draw_movement.h"
#include "engine/review/search_text.h"

#include <algorithm>

namespace pacewise {

namespace {

Exercise empty_exercise(const std::string& author)
{
    Exercise exercise;
    exercise.figure.start = exercise.figure.end = pose_of(BasePose::standing);
    exercise.figure.camera = camera_of(View::three_quarter);
    exercise.position = Position::standing;
    exercise.support = Support::two_hands;
    exercise.dose.sets = {1, 2};
    exercise.dose.count = {5, 10};
    exercise.dose.rest = {Seconds(60), Seconds(60)};
    exercise.rights = {author, "CC-BY-4.0", ""};
    return exercise;
}

/// Whether the clinic wrote it: then it is edited in place.
bool is_own(const Scene& scene, const Exercise& exercise)
{
    const std::string folder = scene.library.home.own_exercises().string();
    return !folder.empty() && exercise.place.file.starts_with(folder);
}

void make_own(Exercise& exercise, const Catalog& catalog)
{
    const std::string shipped = exercise.id.text;
    int number = 1;
    do {
        exercise.id = ExerciseId(shipped + "-own" + (number > 1 ? std::to_string(number) : ""));
        ++number;
    } while (catalog.find(exercise.id));
    exercise.ladder = {FamilyId(exercise.id.text), 1};
    exercise.place = {};
}

}

void begin_editing(ExerciseEditorState& state, const Scene& scene)
{
    ExerciseEditorState fresh;
    fresh.about = state.about;
    const Catalog* catalog = catalog_beside(scene);
    const Exercise* shown = catalog ? catalog->find(ExerciseId(state.about)) : nullptr;
    fresh.draft = shown ? *shown : empty_exercise(scene.preferences.therapist);
    fresh.replaces = shown && is_own(scene, *shown);
    fresh.id_is_typed = shown != nullptr;
    if (shown && !fresh.replaces) make_own(fresh.draft, *catalog);
    fresh.finds_work = fresh.draft.figure.work == moving_parts(fresh.draft.figure);
    state = std::move(fresh);
}

std::string id_from_name(const std::string& name) { return joined(plain_words(name), "-"); }

const Catalog* catalog_beside(const Scene& scene)
{
    return scene.document.request ? scene.document.request->catalog.get() : scene.library.catalog.get();
}

std::vector<std::string> text_languages(const Scene& scene)
{
    std::vector<std::string> languages{"en", "es"};
    for (const std::string& language : scene.library.paper_languages)
        if (std::find(languages.begin(), languages.end(), language) == languages.end())
            languages.push_back(language);
    return languages;
}

void bring_up_to_date(ExerciseEditorState& state, const Scene& scene, LineStyle style)
{
    if (state.checked == state.revision && state.style == style) return;
    state.style = style;
    if (state.finds_work) state.draft.figure.work = moving_parts(state.draft.figure);
    state.panels = draw_panels(state.draft.figure, style);
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    state.findings = check_draft(state.draft, catalog_beside(scene), state.replaces);
    state.checked = state.revision;
}

}
