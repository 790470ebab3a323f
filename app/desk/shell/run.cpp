#include "app/desk/shell/run.h"

#include "app/desk/session/desk.h"
#include "app/desk/session/library.h"
#include "app/desk/session/preferences_file.h"
#include "app/desk/session/recovery_places.h"
#include "app/desk/shell/item_log_file.h"
#include "app/desk/shell/shot.h"
#include "app/desk/shell/window.h"
#include "engine/base/file.h"

#include <imgui_internal.h>

#include <chrono>
#include <cstdlib>

namespace pacewise {

namespace {

struct Context {
    Context() { ImGui::CreateContext(); }
    ~Context() { ImGui::DestroyContext(); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

Preferences preferences_for(const DeskOptions& options)
{
    Preferences preferences = load_preferences(preferences_file()).value.value_or(Preferences{});
    if (options.width) preferences.window_width = *options.width;
    if (options.height) preferences.window_height = *options.height;
    if (options.width) preferences.maximized = false;
    if (options.percent) preferences.text_percent = *options.percent;
    if (!options.language.empty()) preferences.language = options.language;
    if (options.high_contrast) preferences.high_contrast = true;
    if (preferences.language.empty()) {
        const char* lang = std::getenv("LANG");
        preferences.language = lang && std::string(lang).starts_with("es") ? "es" : "en";
    }
    return preferences;
}

Date today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

std::shared_ptr<const Wording> words_in(const ProgramHome& home, const std::string& language)
{
    Read<Wording> read = load_desk_words(home.assets(), language);
    if (!read.value)
        throw DiskTrouble("the words of the desk cannot be read: " + diagnostic_text(read.problems.front()));
    return std::make_shared<const Wording>(std::move(*read.value));
}

/// Letters, colours and words follow the preferences.
class Look {
public:
    Look(DeskWindow& window, const ProgramHome& home) : window_(window), home_(home) {}

    void follow(Ui& ui, const Preferences& wished)
    {
        const float scale = window_.content_scale() * static_cast<float>(wished.text_percent) / 100;
        if (scale != ui.scale || !ui.fonts.text) {
            ui.scale = scale;
            ui.fonts = load_fonts(scale);
            window_.renew_fonts();
            apply(ui.theme, scale);
        }
        if (wished.high_contrast != ui.theme.high_contrast || first_) {
            ui.theme = theme_for(wished.high_contrast ? Contrast::high : Contrast::calm);
            apply(ui.theme, scale);
        }
        if (wished.language != ui.words().language()) ui.set_words(words_in(home_, wished.language));
        first_ = false;
    }

private:
    DeskWindow& window_;
    const ProgramHome& home_;
    bool first_ = true;
};

/// A frame that throws is thrown away; what could not be drawn is told.
void draw_frame(Ui& ui, Desk& desk, Chords chords)
{
    begin_frame(ui, std::move(chords));
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    const auto flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                       ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus;
    try {
        ImGui::Begin("desk", nullptr, flags);
        desk.draw(ui);
        ImGui::End();
    } catch (const std::exception& trouble) {
        ImGui::ErrorCheckEndFrameRecover(nullptr);
        desk.tell(trouble.what());
    }
    ui.pictures.end_frame();
    ImGui::Render();
}

/// How long the window may sleep: not at all while something moves, long when nothing does.
double rest(const Ui& ui, const Desk& desk, int settling)
{
    constexpr double frame = 1.0 / 60, long_rest = 30;
    if (settling > 0) return 0;
    if (ui.moving || desk.busy()) return frame;
    if (ImGui::GetIO().WantTextInput) return 0.5;  // the caret blinks
    if (const auto due = desk.due_in()) return std::clamp(*due, frame, long_rest);
    return long_rest;
}

void save_preferences(const Preferences& preferences)
{
    const std::filesystem::path file = preferences_file();
    std::filesystem::create_directories(file.parent_path());
    write_file(file, preferences_text(preferences));
}

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}

void run_desk(const DeskOptions& options)
{
    const ProgramHome home = find_home();
    const Preferences preferences = preferences_for(options);
    const Context context;
    ImGui::GetIO().IniFilename = nullptr;
    DeskWindow window({preferences.window_width, preferences.window_height, preferences.maximized},
                      icon_pixels(home.assets()));
    TextureMaker textures;
    std::vector<DeskProblem> problems;
    Library library = load_library(home, problems);
    Desk desk(std::move(library), preferences, today(), own_recovery(), &DeskWindow::wake);
    desk.tell_about_library(std::move(problems));
    Ui ui(words_in(home, preferences.language), textures);
    Look look(window, home);
    if (!options.file.empty()) desk.open(options.file);
    if (options.shot.empty()) desk.offer_recovery(find_recoveries(recovery_root()));
    Shot shot(options);
    int settling = 3;
    while (!desk.closed() && !shot.taken()) {
        window.wait(shot.wanted() ? 0.005 : rest(ui, desk, settling));
        if (window.take_input() || desk.busy())
            settling = 3;
        else if (settling > 0)
            --settling;
        if (window.take_close()) desk.ask_to_close();
        look.follow(ui, desk.workspace().preferences);
        ui.now = seconds();
        window.begin_frame();
        Chords chords = window.take_chords();
        shot.press(chords, desk);
        draw_frame(ui, desk, std::move(chords));
        window.draw(ui.theme.page);
        shot.step(window, ui, desk);
        window.show();
        desk.after_frame(ui);
        window.set_title(desk.title());
        if (!options.item_log.empty()) write_item_log(options.item_log, ui.log, desk);
        const WindowSize size = window.size();
        desk.keep_window_size(size.width, size.height, size.maximized);
    }
    desk.end();
    if (options.shot.empty()) save_preferences(desk.workspace().preferences);
}

}
