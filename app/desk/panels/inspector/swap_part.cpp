#include "app/desk/panels/inspector/swap_part.h"

#include "app/desk/panels/inspector/reason_lines.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/marks.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

constexpr float row_height = 62, figure_width = 58;

std::string displaced_words(const Ui& ui, const Scene& scene, const Swap& swap)
{
    std::string names;
    for (const ExerciseId& id : swap.displaces)
        names += (names.empty() ? "" : ", ") + exercise_name(ui, scene, id);
    return names.empty() ? "" : ui.say("inspector.displaces", {{"exercises", names}});
}

void draw_small_figure(Ui& ui, const Scene& scene, const ExerciseId& id, FigureCache& figures, ImVec2 low,
                       ImVec2 high, float strength)
{
    const Exercise* exercise = exercise_in(scene, id);
    if (!exercise) return;
    const auto* panels =
        figures.show(ui, id.text, [exercise]() -> const Movement& { return exercise->figure; });
    if (panels) draw_figure(ui, panels->back(), low, high, strength);
}

/// What a row says: name, then points or the rule in the way, then what it displaces.
struct RowWords {
    std::string name, price, below;
};

RowWords words_of(const Ui& ui, const Scene& scene, const Swap& swap)
{
    return {exercise_name(ui, scene, swap.exercise), price_or_rule(ui, swap.change),
            displaced_words(ui, scene, swap)};
}

void draw_words(Ui& ui, const RowWords& words, bool legal, ImVec2 at, float width)
{
    words_at(ui.fonts.text, at, legal ? ui.theme.ink : ui.theme.faint_ink,
             fitted_in(ui.fonts.text, words.name, width));
    const float line = line_height(ui.fonts.text), small = line_height(ui.fonts.small);
    at.y += line;
    const float sign = ui.px(12);
    draw_mark(ui, legal ? Mark::check : Mark::cross, {at.x + sign / 2, at.y + small / 2}, sign,
              legal ? ui.theme.good : ui.theme.danger);
    const std::string below = words.below.empty() ? words.price : words.price + "; " + words.below;
    words_at(ui.fonts.small, {at.x + sign + ui.px(4), at.y}, ui.theme.faint_ink,
             fitted_in(ui.fonts.small, below, width - sign - ui.px(4)));
}

/// True when it was pressed.
bool draw_row(Ui& ui, const Scene& scene, const Swap& swap, SwapPartState& state, float width)
{
    const bool legal = swap.change.broken.empty();
    const ImVec2 low = ImGui::GetCursorScreenPos(), high{low.x + width, low.y + ui.px(row_height)};
    const bool clicked = ImGui::InvisibleButton(swap.exercise.text.c_str(), {width, ui.px(row_height)});
    const bool hovered = ImGui::IsItemHovered();
    const bool pressed = note_item(ui, "swap " + swap.exercise.text, ItemKind::row) || clicked;
    if (!ImGui::IsRectVisible(low, high)) return pressed;
    const RowWords words = words_of(ui, scene, swap);
    if (hovered) {
        ImGui::GetWindowDrawList()->AddRectFilled(low, high, ui.theme.hover, ui.px(5));
        ImGui::SetTooltip("%s", (words.name + "\n" + words.price + "\n" + words.below).c_str());
    }
    const float pad = ui.px(4), wide = ui.px(figure_width);
    draw_small_figure(ui, scene, swap.exercise, state.figures, {low.x + pad, low.y + pad},
                      {low.x + wide, high.y - pad}, legal ? 1.f : 0.45f);
    draw_words(ui, words, legal, {low.x + wide + ui.px(8), low.y + ui.px(9)}, width - wide - ui.px(12));
    return pressed;
}

/// The room of the button that swaps at all places.
float everywhere_width(const Ui& ui)
{
    return ImGui::CalcTextSize(ui.say("inspector.everywhere").c_str()).x +
           2 * ImGui::GetStyle().FramePadding.x;
}

/// What came in is looked at next.
void put_in(const Scene& scene, ItemPlace place, const ExerciseId& other, EditMessage edit, Outbox& outbox)
{
    outbox.edit(std::move(edit));
    Selection next = scene.selection;
    place.exercise = other;
    next.item = place;
    next.exercise = other;
    outbox.ask(Select{next});
}

void draw_legal(Ui& ui, const Scene& scene, const ItemPlace& place, const Swap& swap, SwapPartState& state,
                Outbox& outbox)
{
    const float all = everywhere_width(ui), gap = ui.px(6), width = ImGui::GetContentRegionAvail().x;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    if (draw_row(ui, scene, swap, state, width - all - gap))
        put_in(scene, place, swap.exercise, SwapItem{place, swap.exercise}, outbox);
    ImGui::SetCursorScreenPos({low.x + width - all, low.y + ui.px(row_height / 2 - 16)});
    if (button(ui, "everywhere " + swap.exercise.text, ui.say("inspector.everywhere")))
        put_in(scene, place, swap.exercise, SwapEverywhere{place.exercise, swap.exercise}, outbox);
    ImGui::SetCursorScreenPos({low.x, low.y + ui.px(row_height + 2)});
}

/// Not allowed there: pressing only selects it, so that its reasons can be read.
void draw_illegal(Ui& ui, const Scene& scene, const Swap& swap, SwapPartState& state, Outbox& outbox)
{
    if (!draw_row(ui, scene, swap, state, ImGui::GetContentRegionAvail().x)) return;
    Selection next = scene.selection;
    next.item.reset();
    next.exercise = swap.exercise;
    next.part = InspectorPart::why;
    outbox.ask(Select{next});
}

bool is_legal(const Swap& swap) { return swap.change.broken.empty(); }

}

void draw_swaps(Ui& ui, const Scene& scene, const Subject& subject, SwapPartState& state, Outbox& outbox)
{
    if (!subject.place) return plain(ui, ui.say("inspector.swap_needs_item"));
    state.figures.belongs_to(scene.document.request->catalog.get());
    const auto* swaps = answered<std::vector<Swap>>(ui, scene, SwapsQuestion{*subject.place}, outbox);
    if (!swaps) return;
    if (swaps->empty()) return plain(ui, ui.say("inspector.no_other"));
    for (const Swap& swap : *swaps)
        if (is_legal(swap)) draw_legal(ui, scene, *subject.place, swap, state, outbox);
    bool headed = false;
    for (const Swap& swap : *swaps) {
        if (is_legal(swap)) continue;
        if (!headed) heading(ui, ui.say("inspector.not_allowed_there"));
        headed = true;
        draw_illegal(ui, scene, swap, state, outbox);
    }
}

}
