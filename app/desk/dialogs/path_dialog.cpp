#include "app/desk/dialogs/dialog_frame.h"
#include "app/desk/dialogs/small_dialogs.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

namespace fs = std::filesystem;

fs::path folder_of_path(const std::string& path)
{
    const fs::path typed(path);
    return fs::is_directory(typed) ? typed : typed.parent_path();
}

/// Folders and plan, patient or PDF files, as far as a short list goes.
std::vector<fs::path> files_in(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code trouble;
    for (const auto& entry : fs::directory_iterator(folder, trouble)) {
        const std::string ending = entry.path().extension().string();
        const bool hidden = entry.path().filename().string().starts_with(".");
        if (!hidden && (entry.is_directory(trouble) || ending == ".yaml" || ending == ".pdf"))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

void draw_files(Ui& ui, PathState& state)
{
    ImGui::BeginChild("files", {0, ui.px(260)}, true);
    const fs::path folder = folder_of_path(state.path);
    const auto row = [&](const std::string& name, const fs::path& file) {
        const bool clicked = ImGui::Selectable(name.c_str());
        if (note_item(ui, name, ItemKind::row) || clicked) state.path = file.string();
    };
    if (folder.has_parent_path() && folder != folder.root_path()) row("..", folder.parent_path());
    for (const fs::path& file : files_in(folder))
        row(file.filename().string() + (fs::is_directory(file) ? "/" : ""), file);
    ImGui::EndChild();
}

std::string problem_of(const Ui& ui, const std::string& path, bool save)
{
    if (path.empty()) return ui.say("path.empty");
    if (!save && !fs::is_regular_file(path)) return ui.say("path.not_there");
    if (save && fs::is_directory(path)) return ui.say("path.is_folder");
    if (save && !fs::is_directory(folder_of_path(fs::absolute(path).string())))
        return ui.say("path.no_folder");
    return {};
}

}

std::optional<std::filesystem::path> draw_path(Ui& ui, PathState& state, bool save,
                                               const std::string& proposal, Outbox& outbox)
{
    Scope scope(ui, "Path");
    if (!begin_dialog(ui, "path", ui.say(save ? "path.save_title" : "path.open_title"), 720)) return {};
    if (!std::exchange(state.opened, true)) {
        state.path = proposal;
        focus_on(ui.focus, ui.named("path"));
    }
    search_field(ui, "path", ui.say("path.hint"), state.path);
    draw_files(ui, state);
    const std::string problem = problem_of(ui, state.path, save);
    if (!problem.empty()) small_words(ui, problem);
    const DialogEnd end = dialog_buttons(ui, ui.say(save ? "command.save" : "command.open"),
                                         ui.say("dialog.cancel"), problem.empty());
    std::optional<std::filesystem::path> agreed;
    if (end == DialogEnd::agreed) agreed = state.path;
    if (end == DialogEnd::cancelled) outbox.ask(CloseDialog{});
    if (end != DialogEnd::open) {
        state.opened = false;
        ImGui::CloseCurrentPopup();
    }
    end_dialog(ui);
    return agreed;
}

}
