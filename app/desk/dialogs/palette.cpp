#include "app/desk/dialogs/palette.h"

#include "app/desk/widgets/field.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Entry {
    std::string words;
    std::string aside;  ///< its keys, or what kind of thing it is
    Message message;
};

constexpr std::size_t most_entries = 40;

bool matches(const std::string& words, const std::string& text)
{
    const std::string all = lower_case(words);
    for (const std::string& part : split(lower_case(text), ' '))
        if (all.find(part) == std::string::npos) return false;
    return true;
}

void add_commands(const Ui& ui, const Scene& scene, const std::string& text, std::vector<Entry>& entries)
{
    for (const DeskCommand& command : desk_commands()) {
        const std::string words = ui.say(command.key);
        if (!matches(words, text)) continue;
        auto message = command.message(scene);
        if (!message) continue;
        entries.push_back({words, command.chord.key ? chord_text(command.chord) : "", std::move(*message)});
    }
}

void add_recent(const Ui& ui, const Scene& scene, const std::string& text, std::vector<Entry>& entries)
{
    for (const std::filesystem::path& file : scene.preferences.recent)
        if (matches(file.string(), text))
            entries.push_back({file.filename().string(), ui.say("palette.recent"), OpenPlan{file}});
}

void add_exercises(const Ui& ui, const Scene& scene, const std::string& text, std::vector<Entry>& entries)
{
    if (text.size() < 2 || !scene.library.catalog) return;
    for (const Exercise& exercise : scene.library.catalog->exercises()) {
        if (entries.size() >= most_entries) return;
        if (!matches(ui.say(exercise.name) + " " + exercise.id.text, text)) continue;
        Selection next = scene.selection;
        next.exercise = exercise.id;
        next.item.reset();
        next.day.reset();
        entries.push_back({ui.say(exercise.name), ui.say("palette.exercise"), Select{next}});
    }
}

std::vector<Entry> entries_for(const Ui& ui, const Scene& scene, const std::string& text)
{
    std::vector<Entry> entries;
    add_commands(ui, scene, text, entries);
    add_recent(ui, scene, text, entries);
    add_exercises(ui, scene, text, entries);
    return entries;
}

void steer(Ui& ui, PaletteState& state, int count)
{
    if (take(ui.chords, {key::down})) ++state.chosen;
    if (take(ui.chords, {key::up})) --state.chosen;
    state.chosen = std::clamp(state.chosen, 0, std::max(0, count - 1));
}

bool draw_entry(Ui& ui, const Entry& entry, int at, bool chosen)
{
    const bool clicked = ImGui::Selectable(("###" + std::to_string(at)).c_str(), chosen);
    const bool pressed = note_item(ui, std::to_string(at), ItemKind::row) || clicked;
    ImGui::SameLine(ui.px(6));
    plain(ui, entry.words);
    if (entry.aside.empty()) return pressed;
    const float width = ImGui::CalcTextSize(entry.aside.c_str()).x;
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - width - ui.px(6));
    faint(ui, entry.aside);
    return pressed;
}

/// The chosen entry, once it is taken.
const Entry* draw_list(Ui& ui, const std::vector<Entry>& entries, PaletteState& state)
{
    const Entry* taken = nullptr;
    ImGui::BeginChild("entries", {0, ui.px(360)});
    for (int at = 0; at < static_cast<int>(entries.size()); ++at) {
        const Entry& entry = entries[static_cast<std::size_t>(at)];
        if (draw_entry(ui, entry, at, at == state.chosen)) taken = &entry;
        if (at == state.chosen) ImGui::SetScrollHereY();
    }
    if (entries.empty()) faint(ui, ui.say("palette.nothing"));
    ImGui::EndChild();
    return taken;
}

}

void draw_palette(Ui& ui, const Scene& scene, PaletteState& state, Outbox& outbox)
{
    Scope scope(ui, "Palette");
    if (!begin_dialog(ui, "palette", ui.say("palette.title"), 620)) return;
    if (!std::exchange(state.opened, true)) {
        state.text.clear();
        focus_on(ui.focus, ui.named("text"));
    }
    if (search_field(ui, "text", ui.say("palette.hint"), state.text)) state.chosen = 0;
    const std::vector<Entry> entries = entries_for(ui, scene, state.text);
    steer(ui, state, static_cast<int>(entries.size()));
    const Entry* taken = draw_list(ui, entries, state);
    if (take(ui.chords, {key::enter}) && !entries.empty())
        taken = &entries[static_cast<std::size_t>(state.chosen)];
    if (taken || escaped(ui)) {
        state.opened = false;
        outbox.ask(CloseDialog{});
        ImGui::CloseCurrentPopup();
    }
    if (taken) outbox.ask(taken->message);
    end_dialog(ui);
}

}
