#include "app/desk/widgets/choice.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/popup.h"
#include "app/desk/widgets/type_ahead.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Opens a list of so many lines under the button just drawn, above it where there is more room; true while
/// it is open.
bool list_below(Ui& ui, const std::string& name, float width, std::size_t lines)
{
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const float most = ui.px(420);
    const float wanted =
        std::min(most, static_cast<float>(lines + 1) * ImGui::GetTextLineHeightWithSpacing());
    const float below = ImGui::GetIO().DisplaySize.y - high.y;
    const bool above = wanted > below && low.y > below;
    ImGui::SetNextWindowPos({low.x, above ? low.y : high.y}, ImGuiCond_Always, {0.f, above ? 1.f : 0.f});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {ui.px(600), std::min(most, above ? low.y : below)});
    return begin_popup(ui, name + " list");
}

/// The row that the keyboard is at; -1 when it is elsewhere.
int row_at(const Ui& ui, int count)
{
    for (int at = 0; at < count; ++at)
        if (ui.focus.at == ui.named(std::to_string(at))) return at;
    return -1;
}

/// Arrows and first letters walk through the open list.
void walk(Ui& ui, const std::vector<std::string>& options)
{
    const int count = static_cast<int>(options.size()), at = row_at(ui, count);
    if (at < 0) return;
    const std::string here = std::to_string(at);
    std::optional<int> next = option_typed(ui, here, options);
    if (!next) next = option_stepped(ui, here, count, at);
    if (!next || *next == at) return;
    const std::string there = ui.named(std::to_string(*next));
    ui.cursors[there] = ui.cursors[ui.named(here)];  // the letters typed so far go along
    ui.focus.shown = true;
    focus_on(ui.focus, there);
}

/// The rows of the open list. The keyboard begins at the one that is chosen.
std::optional<int> pick_from_list(Ui& ui, const std::string& name, const std::vector<std::string>& options,
                                  int chosen)
{
    Scope inside(ui, name);
    if (ImGui::IsWindowAppearing()) focus_on(ui.focus, ui.named(std::to_string(std::max(chosen, 0))));
    walk(ui, options);
    std::optional<int> picked;
    const float high =
        std::max(ImGui::GetTextLineHeight(), ui.px(26) - ImGui::GetStyle().ItemSpacing.y);  // a target
    for (int at = 0; at < static_cast<int>(options.size()); ++at) {
        const std::string& option = options[static_cast<std::size_t>(at)];
        const bool row =
            ImGui::Selectable((option + "###" + std::to_string(at)).c_str(), at == chosen, 0, {0, high});
        if (note_item(ui, std::to_string(at), ItemKind::row) || row) picked = at;
    }
    if (picked) ImGui::CloseCurrentPopup();
    return picked;
}

/// What is chosen, with the sign of a list; true when it was pressed.
bool list_field(Ui& ui, const std::string& name, const std::string& shown, float wide)
{
    ImGui::PushStyleVar(ImGuiStyleVar_ButtonTextAlign, {0.f, 0.5f});
    const bool clicked =
        ImGui::Button((fitted_text(shown, wide - ui.px(44)) + "###" + name).c_str(), {wide, 0});
    ImGui::PopStyleVar();
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const float x = high.x - ui.px(18), y = (low.y + high.y) / 2, half = ui.px(5);
    ImGui::GetWindowDrawList()->AddTriangleFilled({x - half, y - half / 2}, {x + half, y - half / 2},
                                                  {x, y + half}, ui.theme.ink);
    return note_item(ui, name, ItemKind::choice) || clicked;
}

}

std::optional<int> choice(Ui& ui, const std::string& name, const std::string& label,
                          const std::vector<std::string>& options, int chosen, float width)
{
    ImGui::BeginGroup();
    if (!label.empty()) faint(ui, label);
    const float wide = width > 0 ? ui.px(width) : ImGui::GetContentRegionAvail().x;
    std::optional<int> picked = option_typed(ui, name, options);
    if (!picked) picked = option_stepped(ui, name, static_cast<int>(options.size()), chosen);
    const std::string shown = chosen < 0 ? "-" : options[static_cast<std::size_t>(chosen)];
    const std::string list = name + " list";
    if (list_field(ui, name, shown, wide)) ImGui::OpenPopup(list.c_str());
    const bool open = list_below(ui, name, wide, options.size());
    if (open) {
        picked = pick_from_list(ui, name, options, chosen);
        end_popup(ui);
    }
    ImGui::EndGroup();
    // However the list was left, the keyboard is where it was before.
    if (open && !ImGui::IsPopupOpen(list.c_str())) focus_on(ui.focus, ui.named(name));
    if (picked == chosen) return {};
    return picked;
}

bool check(Ui& ui, const std::string& name, const std::string& label, bool ticked)
{
    bool value = ticked;
    ImGui::PushStyleColor(ImGuiCol_Border, ui.theme.field_edge);
    const bool clicked = ImGui::Checkbox((label + "###" + name).c_str(), &value);
    ImGui::PopStyleColor();
    return note_item(ui, name, ItemKind::check) || clicked;
}

namespace {

constexpr float tab_gap = 6, tight_gap = 3, tight_padding = 5;  // at 100 %

/// Whether the tabs would need a second line.
bool are_too_many(const Ui& ui, const std::vector<std::string>& labels)
{
    float wide = 0;
    for (const std::string& label : labels) wide += button_width(ui, label) + ui.px(tab_gap);
    return wide - ui.px(tab_gap) > ImGui::GetContentRegionAvail().x;
}

}

int tabs(Ui& ui, const std::string& name, const std::vector<std::string>& labels,
         const std::vector<std::string>& names, int shown)
{
    Scope inside(ui, name);
    const bool tight = are_too_many(ui, labels);
    const ImVec2 padding = ImGui::GetStyle().FramePadding;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {tight ? ui.px(tight_padding) : padding.x, padding.y});
    int next = shown;
    for (int at = 0; at < static_cast<int>(labels.size()); ++at) {
        const auto index = static_cast<std::size_t>(at);
        if (at > 0) flow(ui, button_width(ui, labels[index]), tight ? tight_gap : tab_gap);
        if (button(ui, names[index], labels[index], at == shown ? ButtonLook::plain : ButtonLook::quiet))
            next = at;
        if (at != shown) continue;
        const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
        ImGui::GetWindowDrawList()->AddRectFilled({low.x, high.y - ui.px(3)}, high, ui.theme.accent);
    }
    ImGui::PopStyleVar();
    return next;
}

}
