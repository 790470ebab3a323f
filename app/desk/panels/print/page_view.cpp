#include "app/desk/panels/print/page_view.h"

#include "app/desk/panels/print/fault_list.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/print/clinic_paper.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

constexpr double dots_of_a_screen = 96, points_of_an_inch = 72;
constexpr float widest = 4000;  ///< pixels of a page that is drawn

int page_count(const PrintPanelState& state) { return static_cast<int>(state.paper->pages.size()); }

const Page& page_at(const PrintPanelState& state, int index)
{
    return state.paper->pages[static_cast<std::size_t>(index)];
}

/// White paper with its picture, or only white while it is being drawn.
void draw_sheet(Ui& ui, PrintPanelState& state, int index, ImVec2 low, ImVec2 size)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 high{low.x + size.x, low.y + size.y};
    draw.AddRectFilled(low, high, IM_COL32_WHITE);
    const Picture picture = state.pictures.picture(ui, index, std::max(16, static_cast<int>(size.x)));
    if (picture.texture) draw.AddImage(picture.texture, low, high);
    draw.AddRect(low, high, ui.theme.field_edge, 0, 0, ui.px(1));
}

std::string part_words(const Ui& ui, const Page& page)
{
    return page.part == PagePart::blank ? ui.say("print.blank")
                                        : ui.say("page_part." + std::string(word_of(page.part)));
}

bool has_fault(const PrintPanelState& state, int index)
{
    const auto& faults = state.paper->faults;
    return std::any_of(faults.begin(), faults.end(),
                       [&](const SheetFault& fault) { return fault.page == index + 1; });
}

/// "3 !" where something was found on the page.
std::string small_label(const PrintPanelState& state, int index)
{
    return std::to_string(index + 1) + (has_fault(state, index) ? " !" : "");
}

bool draw_small_page(Ui& ui, PrintPanelState& state, int index)
{
    const Page& page = page_at(state, index);
    const float width = std::max(ui.px(24), std::floor(ImGui::GetContentRegionAvail().x - ui.px(10)));
    const float height = std::floor(width * static_cast<float>(page.height / page.width));
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const ImVec2 whole{width + ui.px(6), height + ImGui::GetTextLineHeight() + ui.px(10)};
    const bool clicked = ImGui::InvisibleButton(std::to_string(index).c_str(), whole);
    if (ImGui::IsItemVisible()) {
        if (state.page == index)
            ImGui::GetWindowDrawList()->AddRectFilled(low, {low.x + whole.x, low.y + whole.y},
                                                      ui.theme.accent_soft, ui.px(4));
        draw_sheet(ui, state, index, {low.x + ui.px(3), low.y + ui.px(3)}, {width, height});
        ImGui::GetWindowDrawList()->AddText({low.x + ui.px(5), low.y + height + ui.px(5)}, ui.theme.ink,
                                            small_label(state, index).c_str());
    }
    const std::string name = "Page " + std::to_string(index + 1);
    return note_item(ui, name, ItemKind::picture) || clicked;
}

void turn(PrintPanelState& state, int by)
{
    state.page = std::clamp(state.page + by, 0, page_count(state) - 1);
    state.fault.reset();
}

void draw_turning(Ui& ui, PrintPanelState& state)
{
    if (icon_only(ui, "Earlier page", icon::left, ui.say("print.earlier_page"))) turn(state, -1);
    ImGui::SameLine(0, ui.px(4));
    if (icon_only(ui, "Later page", icon::right, ui.say("print.later_page"))) turn(state, 1);
    if (ui.focus.at.starts_with(ui.named(""))) {
        if (take(ui.chords, {key::page_up})) turn(state, -1);
        if (take(ui.chords, {key::page_down})) turn(state, 1);
    }
    ImGui::SameLine(0, ui.px(8));
    ImGui::AlignTextToFramePadding();
    plain(ui, ui.say("print.page_of", {{"page", std::to_string(state.page + 1)},
                                       {"pages", std::to_string(page_count(state))},
                                       {"part", part_words(ui, page_at(state, state.page))}}));
}

void draw_fits(Ui& ui, PrintPanelState& state)
{
    const int fit =
        tabs(ui, "Fit", {ui.say("print.whole_page"), ui.say("print.whole_width"), ui.say("print.real_size")},
             {"page", "width", "real"}, static_cast<int>(state.fit));
    state.fit = static_cast<PageFit>(fit);
}

/// Pixels of the screen for a point of the paper.
float scale_for(const Ui& ui, const Page& page, PageFit fit, ImVec2 room)
{
    const float by_width = room.x / static_cast<float>(page.width);
    const float by_height = room.y / static_cast<float>(page.height);
    switch (fit) {
    case PageFit::page: return std::min(by_width, by_height);
    case PageFit::width: return by_width;
    case PageFit::real: return ui.px(static_cast<float>(dots_of_a_screen / points_of_an_inch));
    }
    return by_width;
}

void frame_fault(Ui& ui, const PrintPanelState& state, ImVec2 low, float scale)
{
    if (!state.fault) return;
    const SheetFault& fault = state.paper->faults[*state.fault];
    if (fault.page != state.page + 1 || fault.place == Area{}) return;
    const auto at = [&](double x, double y) {
        return ImVec2{low.x + static_cast<float>(x) * scale, low.y + static_cast<float>(y) * scale};
    };
    const float gap = 3 / scale;
    const ImVec2 from = at(fault.place.x - gap, fault.place.y - gap);
    const ImVec2 to = at(fault.place.right() + gap, fault.place.bottom() + gap);
    const bool stops = fault.weight == FaultWeight::stops;
    ImGui::GetWindowDrawList()->AddRect(from, to, stops ? ui.theme.danger : ui.theme.warn, ui.px(4), 0,
                                        ui.px(3));
}

}

void draw_small_pages(Ui& ui, PrintPanelState& state)
{
    if (!state.paper) return;
    const Scope scope(ui, "Pages");
    for (int index = 0; index < page_count(state); ++index)
        if (draw_small_page(ui, state, index)) {
            state.page = index;
            state.fault.reset();
        }
}

void draw_large_page(Ui& ui, PrintPanelState& state)
{
    if (!state.paper || state.paper->pages.empty()) {
        if (state.layout.running()) faint(ui, ui.say("print.laying_out"));
        return;
    }
    draw_turning(ui, state);
    draw_fits(ui, state);
    ImGui::PushStyleColor(ImGuiCol_ChildBg, ui.theme.page);
    ImGui::BeginChild("page", {0, 0}, true, ImGuiWindowFlags_HorizontalScrollbar);
    ImGui::PopStyleColor();
    const Page& page = page_at(state, state.page);
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const float wanted = scale_for(ui, page, state.fit, room);
    const float scale = std::clamp(wanted, 0.05f, widest / static_cast<float>(page.width));
    const ImVec2 size{std::floor(static_cast<float>(page.width) * scale),
                      std::floor(static_cast<float>(page.height) * scale)};
    if (size.x < room.x) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (room.x - size.x) / 2);
    const ImVec2 low = ImGui::GetCursorScreenPos();
    ImGui::Dummy(size);
    draw_sheet(ui, state, state.page, low, size);
    frame_fault(ui, state, low, scale);
    ImGui::EndChild();
}

}
