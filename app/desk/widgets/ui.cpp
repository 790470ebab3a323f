#include "app/desk/widgets/ui.h"

#include "engine/base/file.h"
#include "engine/wording/plural_forms.h"
#include "engine/wording/po.h"

#include <imgui_internal.h>

namespace pacewise {

namespace {

Read<Messages> messages_in(const std::filesystem::path& assets, const char* name, const std::string& language)
{
    const std::filesystem::path file = assets / "translations" / (std::string(name) + '.' + language + ".po");
    return read_po(file.string(), read_file(file), PluralForms(language).count());
}

}

std::string Ui::named(const std::string& name) const
{
    std::string whole;
    for (const std::string& part : path) whole += part + '/';
    return whole + name;
}

void begin_frame(Ui& ui, Chords chords)
{
    ui.chords = std::move(chords);
    move_focus(ui.focus, ui.log, ui.chords, ImGui::GetIO().WantTextInput);
    // Leaving a field by the keyboard ends the typing, as a click elsewhere does.
    if (ui.focus.moved && ImGui::GetIO().WantTextInput) ImGui::ClearActiveID();
    ui.log.clear();
    ui.path.clear();
    ui.layer = 0;
    ui.moving = false;
}

bool gets_focus(const Ui& ui, const std::string& name)
{
    return ui.focus.moved && ui.focus.at == ui.named(name);
}

bool note_area(Ui& ui, const std::string& name, ItemKind kind, ImVec2 low, ImVec2 high)
{
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const std::string whole = ui.named(name);
    ui.log.add({whole, kind, low, high, draw.GetClipRectMin(), draw.GetClipRectMax(), ui.layer});
    if (ui.focus.at != whole) return false;
    if (ui.focus.moved && !ui.log.items().back().shown()) ImGui::SetScrollHereY();
    if (ui.focus.shown) {
        const float gap = ui.px(2);
        draw.AddRect({low.x - gap, low.y - gap}, {high.x + gap, high.y + gap}, ui.theme.focus, ui.px(7), 0,
                     ui.px(2.5f));
    }
    return ui.focus.activated == whole;
}

bool note_item(Ui& ui, const std::string& name, ItemKind kind)
{
    const bool pressed = note_area(ui, name, kind, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
    if (ImGui::IsItemClicked()) ui.focus.at = ui.named(name);
    return pressed;
}

Scope::Scope(Ui& ui, const std::string& name) : ui_(ui)
{
    ui.path.push_back(name);
    ImGui::PushID(name.c_str());
}

Scope::~Scope()
{
    ImGui::PopID();
    ui_.path.pop_back();
}

Read<Wording> load_desk_words(const std::filesystem::path& assets, const std::string& language)
{
    Read<Messages> read = messages_in(assets, "desk", language);
    if (!read.value) return {{}, std::move(read.problems)};
    Read<Messages> trouble = messages_in(assets, "trouble", language);
    if (!trouble.value) return {{}, std::move(trouble.problems)};
    read.value->merge(*trouble.value);
    return {Wording(language, std::move(*read.value)), std::move(read.problems)};
}

}
