#include "app/desk/widgets/popup.h"

#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

/// When it has just opened, the keyboard goes to its first item.
void enter_layer(Ui& ui)
{
    ++ui.layer;
    if (ImGui::IsWindowAppearing()) ui.focus.at.clear();
}

}

bool begin_popup(Ui& ui, const std::string& name)
{
    if (!ImGui::BeginPopup(name.c_str())) return false;
    enter_layer(ui);
    if (take(ui.chords, {key::escape})) ImGui::CloseCurrentPopup();
    return true;
}

void end_popup(Ui& ui)
{
    --ui.layer;
    ImGui::EndPopup();
}

bool begin_dialog(Ui& ui, const std::string& name, const std::string& title_words, float width, float height)
{
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float wide = std::min(ui.px(width), screen.x * 0.96f);
    const float high = height > 0 ? std::min(ui.px(height), screen.y * 0.94f) : 0.f;
    ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5f, 0.5f});
    ImGui::SetNextWindowSize({wide, high});
    if (!ImGui::IsPopupOpen(name.c_str())) ImGui::OpenPopup(name.c_str());
    const auto flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                       ImGuiWindowFlags_NoSavedSettings;
    if (!ImGui::BeginPopupModal(name.c_str(), nullptr, flags)) return false;
    enter_layer(ui);
    title(ui, title_words);
    ImGui::Spacing();
    return true;
}

void end_dialog(Ui& ui)
{
    --ui.layer;
    ImGui::EndPopup();
}

bool escaped(Ui& ui) { return take(ui.chords, {key::escape}); }

}
