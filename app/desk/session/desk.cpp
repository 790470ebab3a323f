#include "app/desk/session/desk.h"

#include "app/desk/session/layout.h"

namespace pacewise {

Desk::Desk(Library library, Preferences preferences, Date today, std::filesystem::path recovery, Wake wake)
    : planning_(wake), asking_(wake), autosave_(std::move(recovery)), runner_(desk_, planning_, asking_)
{
    desk_.library = std::move(library);
    desk_.preferences = std::move(preferences);
    desk_.today = today;
}

void Desk::open(const std::filesystem::path& file) { run(OpenPlan{file}); }

void Desk::offer_recovery(std::vector<std::filesystem::path> files)
{
    desk_.recoverable = std::move(files);
    if (desk_.recoverable.empty()) return;
    try {
        desk_.dialog = recovery_question(desk_);
    } catch (const std::exception& trouble) {
        report(desk_, std::string(trouble.what()));
    }
}

std::string Desk::title() const
{
    const std::string file = desk_.file.empty() ? "" : desk_.file.filename().string();
    const std::string mark = desk_.history.dirty() ? " *" : "";
    return file.empty() && mark.empty() ? "Pacewise" : file + mark + " - Pacewise";
}

void Desk::keep_window_size(int width, int height, bool maximized)
{
    desk_.preferences.maximized = maximized;
    if (maximized) return;
    desk_.preferences.window_width = width;
    desk_.preferences.window_height = height;
}

void Desk::draw(Ui& ui)
{
    desk_.now = ui.now;
    ui.reduced_motion = desk_.preferences.reduced_motion;
    const Scene scene = scene_of(desk_, planning_.planning());
    draw_layout(ui, scene, desk_, panels_, outbox_);
    draw_dialogs(ui, scene, outbox_);
}

void Desk::draw_dialogs(Ui& ui, const Scene& scene, Outbox& outbox)
{
    const std::string& about = desk_.dialog.about;
    switch (desk_.dialog.kind) {
    case DialogKind::none: return;
    case DialogKind::new_patient: return draw_new_patient(ui, scene, panels_.new_patient, outbox);
    case DialogKind::open_file:
    case DialogKind::save_file: return ask_path(ui, outbox);
    case DialogKind::unsaved: return draw_unsaved(ui, scene, outbox);
    case DialogKind::recovery: return draw_recovery(ui, about, outbox);
    case DialogKind::palette: return draw_palette(ui, scene, panels_.palette, outbox);
    case DialogKind::keys: return draw_keys(ui, outbox);
    case DialogKind::preferences: return draw_preferences(ui, scene, outbox);
    case DialogKind::exercise_editor:
        panels_.exercise_editor.about = about;
        return draw_exercise_editor(ui, scene, panels_.exercise_editor, outbox);
    case DialogKind::set_aside: return draw_set_aside(ui, scene, about, panels_.reason, outbox);
    case DialogKind::approve: return draw_approve(ui, scene, panels_.reason, outbox);
    case DialogKind::trouble: return draw_trouble(ui, ui.tell(desk_.dialog.words), outbox);
    }
}

void Desk::ask_path(Ui& ui, Outbox& outbox)
{
    const FileQuestion& question = asking_.question();
    const std::filesystem::path folder =
        question.folder.empty() ? std::filesystem::current_path() : question.folder;
    const auto file = draw_path(ui, panels_.path, question.save, (folder / question.name).string(), outbox);
    if (file) outbox.ask(asking_.answer(*file));
}

void Desk::act_on_keys(Ui& ui)
{
    const bool dialog_is_open = ui.log.highest_layer() > 0;
    const Scene scene = scene_of(desk_, planning_.planning());
    for (const Chord& chord : ui.chords) {
        const bool is_letter = !chord.ctrl && !chord.alt && chord.key < key::escape;
        if (dialog_is_open || (is_letter && ImGui::GetIO().WantTextInput)) continue;
        if (auto message = command_for(chord, scene)) outbox_.ask(std::move(*message));
    }
    ui.chords.clear();
}

void Desk::after_frame(Ui& ui)
{
    act_on_keys(ui);
    for (Message& message : outbox_.take()) run(std::move(message));
    follow_plan(desk_.selection, desk_.document().plan.get());
    try {
        planning_.step(desk_);
    } catch (const std::exception& trouble) {
        report(desk_, std::string(trouble.what()));
    }
    if (auto message = asking_.step()) run(std::move(*message));
    if (asking_.take_unavailable())
        desk_.dialog = {asking_.question().save ? DialogKind::save_file : DialogKind::open_file, {}};
    autosave_.step(desk_);
}

}
