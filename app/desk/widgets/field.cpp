#include "app/desk/widgets/field.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/draft.h"
#include "app/desk/widgets/words.h"

#include <imgui_stdlib.h>

#include <algorithm>
#include <charconv>

namespace pacewise {

namespace {

void label_above(Ui& ui, const std::string& label)
{
    if (label.empty()) return;
    faint(ui, label);
}

void set_width(const Ui& ui, float width) { ImGui::SetNextItemWidth(width > 0 ? ui.px(width) : -1.f); }

/// The frame of a field where the keyboard is; typing begins as soon as the keyboard comes.
void take_focus(Ui& ui, const std::string& name)
{
    if (gets_focus(ui, name)) ImGui::SetKeyboardFocusHere();
}

std::optional<int> read_number(const std::string& text)
{
    int value = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (trouble != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

std::optional<std::string> typed(Ui& ui, const std::string& name, const std::string& value, float width)
{
    Draft& draft = draft_of(ui, name, value);
    set_width(ui, width);
    take_focus(ui, name);
    ImGui::InputText(("###" + name).c_str(), &draft.text);
    const bool done = ImGui::IsItemDeactivatedAfterEdit();
    draft.active = ImGui::IsItemActive();
    note_item(ui, name, ItemKind::text);
    if (!done || draft.text == value) return {};
    return draft.text;
}

}

std::optional<std::string> text_field(Ui& ui, const std::string& name, const std::string& label,
                                      const std::string& value, float width)
{
    ImGui::BeginGroup();
    label_above(ui, label);
    const auto answer = typed(ui, name, value, width);
    ImGui::EndGroup();
    return answer;
}

std::optional<std::string> text_area(Ui& ui, const std::string& name, const std::string& label,
                                     const std::string& value, float height)
{
    label_above(ui, label);
    Draft& draft = draft_of(ui, name, value);
    take_focus(ui, name);
    ImGui::InputTextMultiline(("###" + name).c_str(), &draft.text, {-1.f, ui.px(height)});
    const bool done = ImGui::IsItemDeactivatedAfterEdit();
    draft.active = ImGui::IsItemActive();
    note_item(ui, name, ItemKind::text);
    if (!done || draft.text == value) return {};
    return draft.text;
}

bool search_field(Ui& ui, const std::string& name, const std::string& hint, std::string& text)
{
    ImGui::SetNextItemWidth(-1.f);
    take_focus(ui, name);
    const bool changed = ImGui::InputTextWithHint(("###" + name).c_str(), hint.c_str(), &text);
    note_item(ui, name, ItemKind::text);
    return changed;
}

std::optional<NumberAnswer> number_field(Ui& ui, const std::string& name, const std::string& label,
                                         std::optional<int> value, NumberLimits limits)
{
    ImGui::BeginGroup();
    label_above(ui, label);
    std::optional<NumberAnswer> answer;
    const auto moved = [&](int by) {
        const int next = value ? *value + by : limits.least;
        answer = NumberAnswer{std::clamp(next, limits.least, limits.most)};
    };
    if (button(ui, name + " less", "-") && value) moved(-limits.step);
    ImGui::SameLine(0, ui.px(4));
    if (const auto text = typed(ui, name, value ? std::to_string(*value) : "", 64)) {
        const auto number = read_number(*text);
        if (number) answer = NumberAnswer{std::clamp(*number, limits.least, limits.most)};
        if (text->empty() && limits.may_be_empty) answer = NumberAnswer{};
        if (!answer) forget_draft(ui, name);
    }
    ImGui::SameLine(0, ui.px(4));
    if (button(ui, name + " more", "+")) moved(limits.step);
    ImGui::EndGroup();
    if (answer && answer->value == value) return {};
    return answer;
}

std::optional<std::string> checked_field(Ui& ui, const std::string& name, const std::string& label,
                                         const std::string& value,
                                         const std::function<std::string(const std::string&)>& wrong,
                                         float width)
{
    ImGui::BeginGroup();
    label_above(ui, label);
    auto answer = typed(ui, name, value, width);
    Draft& draft = ui.drafts[ui.named(name)];  // as it was typed: draft_of would begin it anew
    if (draft.text == value) {                 // typed back to what it was
        draft.problem.clear();
        draft.keeps = false;
    }
    if (answer) {
        draft.problem = wrong(*answer);
        draft.keeps = !draft.problem.empty();
        if (draft.keeps) answer.reset();
    }
    if (!draft.problem.empty()) problem_line(ui, draft.problem);
    ImGui::EndGroup();
    return answer;
}

}
