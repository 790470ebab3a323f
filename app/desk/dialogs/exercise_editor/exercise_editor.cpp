#include "app/desk/dialogs/exercise_editor/exercise_editor.h"

#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/preview.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/row.h"
#include "app/desk/widgets/words.h"

#include <array>

namespace pacewise {

namespace {

struct Page {
    const char* name;
    bool (*draw)(Ui&, const Scene&, ExerciseEditorState&);
};

constexpr std::array<Page, 9> pages{{{"names", names_page},
                                     {"kind", kind_page},
                                     {"body", body_page},
                                     {"dose", dose_page},
                                     {"texts", texts_page},
                                     {"pose", pose_page},
                                     {"picture", frame_page},
                                     {"things", props_page},
                                     {"rights", rights_page}}};

constexpr float pages_width = 190, preview_width = 400, foot_height = 60, preview_height = 230;

int page_number(const ExerciseEditorState& state) { return static_cast<int>(state.page); }

void go_to(ExerciseEditorState& state, int number)
{
    const int last = static_cast<int>(pages.size()) - 1;
    state.page = static_cast<EditorPage>(number < 0 ? last : number > last ? 0 : number);
}

void draw_page_list(Ui& ui, ExerciseEditorState& state)
{
    for (int at = 0; at < static_cast<int>(pages.size()); ++at) {
        const std::string name = pages[static_cast<std::size_t>(at)].name;
        const ListRow row{.words = ui.say("exercise_editor.page_" + name),
                          .chosen = at == page_number(state)};
        if (list_row(ui, "page " + name, row)) go_to(state, at);
    }
    if (take(ui.chords, {.key = key::page_down, .ctrl = true})) go_to(state, page_number(state) + 1);
    if (take(ui.chords, {.key = key::page_up, .ctrl = true})) go_to(state, page_number(state) - 1);
    small_words(ui, ui.say("exercise_editor.page_keys"));
}

/// A column that scrolls by itself.
template <class Draw> void column(const char* name, ImVec2 size, Draw draw)
{
    ImGui::BeginChild(name, size, false);
    draw();
    ImGui::EndChild();
}

void draw_page(Ui& ui, const Scene& scene, ExerciseEditorState& state)
{
    const Page& page = pages[static_cast<std::size_t>(page_number(state))];
    Scope inside(ui, page.name);
    if (page.draw(ui, scene, state)) ++state.revision;
}

void draw_columns(Ui& ui, const Scene& scene, ExerciseEditorState& state)
{
    const float height = ImGui::GetContentRegionAvail().y - ui.px(foot_height);
    const float gap = ui.px(14), all = ImGui::GetContentRegionAvail().x;
    const float right = std::min(ui.px(preview_width), all * 0.36f),
                left = std::min(ui.px(pages_width), all * 0.2f);
    column("pages", {left, height}, [&] { draw_page_list(ui, state); });
    ImGui::SameLine(0, gap);
    column("page", {all - left - right - 2 * gap, height}, [&] { draw_page(ui, scene, state); });
    ImGui::SameLine(0, gap);
    column("preview", {0, height}, [&] {
        bring_up_to_date(state, scene, figure_style(ui));
        draw_preview(ui, state, ui.px(preview_height));
        ImGui::Spacing();
        draw_findings(ui, state);
    });
}

void leave(ExerciseEditorState& state, Outbox& outbox)
{
    if (state.is_changed() && !state.asks_to_leave) {
        state.asks_to_leave = true;
        return;
    }
    outbox.ask(CloseDialog{});
}

void save(const ExerciseEditorState& state, Outbox& outbox) { outbox.ask(SaveExercise{state.draft}); }

bool may_save(const ExerciseEditorState& state)
{
    return state.checked == state.revision && can_be_saved(state.findings);
}

void draw_foot(Ui& ui, ExerciseEditorState& state, Outbox& outbox)
{
    ImGui::Separator();
    if (state.asks_to_leave) {
        bold(ui, ui.say("exercise_editor.leave"));
        flow(ui, button_width(ui, ui.say("exercise_editor.discard")));
        if (button(ui, "discard", ui.say("exercise_editor.discard"), ButtonLook::danger))
            leave(state, outbox);
        flow(ui, button_width(ui, ui.say("exercise_editor.keep_editing")));
        if (button(ui, "keep editing", ui.say("exercise_editor.keep_editing"))) state.asks_to_leave = false;
        return;
    }
    const bool sound = may_save(state);
    const std::string label = ui.say("exercise_editor.save");
    if (!sound)
        disabled_button(ui, label, ui.say("exercise_editor.cannot_save"));
    else if (button(ui, "save", label, ButtonLook::main))
        save(state, outbox);
    flow(ui, button_width(ui, ui.say("exercise_editor.cancel")));
    if (button(ui, "cancel", ui.say("exercise_editor.cancel"))) leave(state, outbox);
    if (sound && take(ui.chords, {.key = 'S', .ctrl = true})) save(state, outbox);
    if (!sound) {
        flow(ui, ImGui::CalcTextSize(ui.say("exercise_editor.cannot_save").c_str()).x);
        faint(ui, ui.say("exercise_editor.cannot_save"));
    }
}

std::string title_of(const Ui& ui, const ExerciseEditorState& state)
{
    const std::string& name = ui.say(state.draft.name);
    if (name.empty()) return ui.say("exercise_editor.new");
    return ui.say(state.replaces ? "exercise_editor.title_edit" : "exercise_editor.title_own",
                  {{"name", name}});
}

}

void draw_exercise_editor(Ui& ui, const Scene& scene, ExerciseEditorState& state, Outbox& outbox)
{
    if (!begin_dialog(ui, "exercise editor", title_of(ui, state), 1240, 860)) return;
    if (ImGui::IsWindowAppearing()) begin_editing(state, scene);
    {
        Scope inside(ui, "Exercise editor");
        draw_columns(ui, scene, state);
        draw_foot(ui, state, outbox);
        if (escaped(ui)) leave(state, outbox);
    }
    end_dialog(ui);
}

}
