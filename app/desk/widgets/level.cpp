#include "app/desk/widgets/level.h"

#include "app/desk/widgets/type_ahead.h"
#include "app/desk/widgets/words.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

constexpr int most = 10;

/// "1" and then "0" within a second is 10.
std::optional<int> typed_level(Ui& ui, const std::string& name)
{
    const std::string letters = take_letters(ui, name);
    if (letters.size() != 1 || letters[0] < '0' || letters[0] > '9') return {};
    ListCursor& cursor = ui.cursors[ui.named(name)];
    const bool ten = letters == "0" && cursor.letters == "1" && ui.now - cursor.typed_at < 1;
    cursor.letters = letters;
    cursor.typed_at = ui.now;
    return ten ? most : letters[0] - '0';
}

std::optional<LevelAnswer> answer_by_key(Ui& ui, const std::string& name, std::optional<int> level)
{
    if (const auto typed = typed_level(ui, name)) return LevelAnswer{typed};
    if (ui.focus.at != ui.named(name)) return {};
    if (!ImGui::GetIO().WantTextInput && take(ui.chords, {key::del})) return LevelAnswer{};
    const int from = level.value_or(0);
    if (take(ui.chords, {key::right})) return LevelAnswer{level ? std::min(from + 1, most) : 0};
    if (take(ui.chords, {key::left})) return LevelAnswer{std::max(from - 1, 0)};
    return {};
}

void draw_bar(Ui& ui, std::optional<int> level, ImVec2 low, ImVec2 high)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float middle = (low.y + high.y) / 2, thick = ui.px(8);
    draw.AddRectFilled({low.x, middle - thick / 2}, {high.x, middle + thick / 2}, ui.theme.hover, thick / 2);
    draw.AddRect({low.x, middle - thick / 2}, {high.x, middle + thick / 2}, ui.theme.field_edge, thick / 2);
    if (!level) return;
    const float x = low.x + (high.x - low.x) * static_cast<float>(*level) / most;
    draw.AddRectFilled({low.x, middle - thick / 2}, {std::max(x, low.x + thick), middle + thick / 2},
                       ui.theme.accent, thick / 2);
    draw.AddCircleFilled({x, middle}, ui.px(9), ui.theme.accent);
    draw.AddCircleFilled({x, middle}, ui.px(5), ui.theme.card);
}

}

std::optional<LevelAnswer> level_bar(Ui& ui, const std::string& name, const std::string& label,
                                     std::optional<int> level, const std::string& not_recorded)
{
    std::optional<LevelAnswer> answer = answer_by_key(ui, name, level);
    const float whole = ImGui::GetContentRegionAvail().x, high = ui.px(28);
    const float words = std::min(ui.px(110), whole * 0.36f), number = ui.px(34);
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float text_top = low.y + (high - ImGui::GetFontSize()) / 2;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText({low.x, text_top}, ui.theme.ink, fitted_text(label, words - ui.px(6)).c_str());
    const ImVec2 bar_low{low.x + words + ui.px(9), low.y},
        bar_high{low.x + whole - number - ui.px(9), low.y + high};
    ImGui::SetCursorScreenPos({bar_low.x - ui.px(9), low.y});
    ImGui::InvisibleButton(name.c_str(), {std::max(bar_high.x - bar_low.x, 1.f) + ui.px(18), high});
    std::optional<int> shown = level;
    const float share = (ImGui::GetIO().MousePos.x - bar_low.x) / std::max(bar_high.x - bar_low.x, 1.f);
    const int pointed = std::clamp(static_cast<int>(std::lround(share * most)), 0, most);
    if (ImGui::IsItemActive()) shown = pointed;
    if (ImGui::IsItemDeactivated()) answer = LevelAnswer{pointed};
    note_item(ui, name, ItemKind::slider);
    if (!shown && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", not_recorded.c_str());
    draw_bar(ui, shown, bar_low, bar_high);
    draw.AddText({bar_high.x + ui.px(16), text_top}, shown ? ui.theme.ink : ui.theme.warn,
                 shown ? std::to_string(*shown).c_str() : "?");
    if (answer && answer->level == level) return {};
    return answer;
}

}
