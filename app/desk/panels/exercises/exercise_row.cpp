#include "app/desk/panels/exercises/exercise_row.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/lettering.h"

namespace pacewise {

namespace {

constexpr float figure_width = 70, star_width = 44;

template <class E> std::string word(const Ui& ui, const std::string& prefix, E meaning)
{
    return ui.say(prefix + "." + std::string(word_of(meaning)));
}

/// "Balance · standing · one hand", or why not.
std::string second_line(const Ui& ui, const FoundExercise& found)
{
    if (found.excluded())
        return ui.say("exercises.excluded", {{"why", ui.say(found.verdict->against.front().says)}});
    const std::string between = "  \u00b7  ";
    const Exercise& exercise = *found.exercise;
    std::string words = word(ui, "modality", exercise.modality) + between +
                        word(ui, "position", exercise.position) + between +
                        ui.say("exercises.support", {{"support", word(ui, "support", exercise.support)}});
    if (found.in_plan) words = ui.say("exercises.in_plan") + between + words;
    return begun_large(words);
}

std::string all_reasons(const Ui& ui, const FoundExercise& found)
{
    std::string text = ui.say(found.exercise->name);
    if (!found.excluded()) return text + "\n" + second_line(ui, found);
    for (const Reason& reason : found.verdict->against) text += "\n- " + ui.say(reason.says);
    return text;
}

void draw_small_figure(Ui& ui, const FoundExercise& found, FigureCache& figures, ImVec2 low, ImVec2 high)
{
    const Exercise* exercise = found.exercise;
    const auto* panels =
        figures.show(ui, exercise->id.text, [exercise]() -> const Movement& { return exercise->figure; });
    if (panels) draw_figure(ui, panels->back(), low, high, found.excluded() ? 0.4f : 1.f);
}

void draw_words(const Ui& ui, const FoundExercise& found, ImVec2 at, float width)
{
    const ImU32 ink = found.excluded() ? ui.theme.faint_ink : ui.theme.ink;
    ImFont* font = found.in_plan ? ui.fonts.bold : ui.fonts.text;
    words_at(font, at, ink, fitted_in(font, ui.say(found.exercise->name), width));
    at.y += line_height(font);
    words_at(ui.fonts.small, at, ui.theme.faint_ink,
             fitted_in(ui.fonts.small, second_line(ui, found), width));
}

void offer_drag(Ui& ui, const FoundExercise& found)
{
    if (!ImGui::BeginDragDropSource(ImGuiDragDropFlags_None)) return;
    const std::string& id = found.exercise->id.text;
    ImGui::SetDragDropPayload("exercise", id.c_str(), id.size() + 1);
    ImGui::TextUnformatted(ui.say(found.exercise->name).c_str());
    ImGui::EndDragDropSource();
}

bool draw_star(Ui& ui, const Scene& scene, const std::string& id)
{
    const bool liked = scene.preferences.favourites.contains(id);
    if (!ui.fonts.icons) return button(ui, "star " + id, liked ? "*" : "o", ButtonLook::quiet);
    return icon_only(ui, "star " + id, liked ? icon::star : icon::star_empty,
                     ui.say(liked ? "exercises.unstar" : "exercises.star"));
}

void draw_surface(Ui& ui, ImVec2 low, ImVec2 high, bool chosen)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (chosen || ImGui::IsItemHovered())
        draw.AddRectFilled(low, high, chosen ? ui.theme.accent_soft : ui.theme.hover, ui.px(5));
    if (chosen) draw.AddRectFilled(low, {low.x + ui.px(3), high.y}, ui.theme.accent);
}

}

RowAnswer draw_exercise_row(Ui& ui, const Scene& scene, const FoundExercise& found, bool chosen,
                            FigureCache& figures)
{
    const std::string& id = found.exercise->id.text;
    const float height = ui.px(exercise_row_height), pad = ui.px(4), wide = ui.px(figure_width);
    const float width = ImGui::GetContentRegionAvail().x - ui.px(star_width);
    const ImVec2 low = ImGui::GetCursorScreenPos(), high{low.x + width, low.y + height};
    RowAnswer answer;
    answer.clicked = ImGui::InvisibleButton(("row " + id).c_str(), {width, height});
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", all_reasons(ui, found).c_str());
    draw_surface(ui, low, high, chosen);
    offer_drag(ui, found);
    answer.entered = note_item(ui, "row " + id, ItemKind::row);
    draw_small_figure(ui, found, figures, {low.x + pad, low.y + pad}, {low.x + wide, high.y - pad});
    draw_words(ui, found, {low.x + wide + ui.px(10), low.y + ui.px(8)}, width - wide - ui.px(16));
    ImGui::SetCursorScreenPos({high.x + ui.px(6), low.y + ui.px(12)});
    answer.starred = draw_star(ui, scene, id);
    ImGui::SetCursorScreenPos({low.x, high.y});
    return answer;
}

}
