#include "app/desk/panels/protocol/whole_rows.h"

#include "app/desk/panels/protocol/range_row.h"
#include "app/desk/panels/protocol/week_list.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/protocol/read_part.h"

namespace pacewise {

namespace {

void edit_title(Ui& ui, const ProtocolEditor& editor)
{
    const std::string& shown = ui.say(editor.now().title);
    if (const auto title = text_field(ui, "Title", ui.say("protocol.title"), shown)) {
        Protocol next = editor.now();
        next.title.by_language[ui.words().language()] = *title;
        editor.change("Title", std::move(next));
    }
    editor.show_refusal(ui, "Title");
}

void edit_phase(Ui& ui, const ProtocolEditor& editor, std::size_t at)
{
    const Protocol& now = editor.now();
    const std::string name = "Phase " + std::to_string(at + 1);
    Protocol next = now;
    if (const auto words = text_field(ui, name + " name", "", ui.say(now.phases[at].name), 130)) {
        next.phases[at].name.by_language[ui.words().language()] = *words;
        editor.change(name, next);
    }
    ImGui::SameLine(0, ui.px(6));
    if (const auto weeks =
            number_field(ui, name + " weeks", "", now.phases[at].weeks, {1, longest_protocol})) {
        next.phases[at].weeks = *weeks->value;
        editor.change(name, next);
    }
    if (now.phases.size() > 1) {
        ImGui::SameLine(0, ui.px(6));
        const bool removed = button(ui, name + " remove", "\u00d7", ButtonLook::quiet);
        if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", ui.say("protocol.remove_phase").c_str());
        if (removed) {
            next.phases.erase(next.phases.begin() + static_cast<std::ptrdiff_t>(at));
            editor.change(name, next);
        }
    }
    editor.show_refusal(ui, name);
}

void edit_phases(Ui& ui, const ProtocolEditor& editor)
{
    faint(ui, ui.say("protocol.phases"));
    for (std::size_t at = 0; at < editor.now().phases.size(); ++at) edit_phase(ui, editor, at);
    if (icon_button(ui, "Add phase", icon::add, ui.say("protocol.add_phase"), ButtonLook::quiet)) {
        Protocol next = editor.now();
        next.phases.push_back({in_words("Carry on", "Seguir"), 2});
        editor.change("Add phase", std::move(next));
    }
    editor.show_refusal(ui, "Add phase");
}

void edit_range(Ui& ui, const ProtocolEditor& editor, const std::string& name, const char* key,
                Range<int> ProtocolSessions::*range, NumberLimits limits)
{
    if (const auto changed = range_row(ui, name, ui.say(key), editor.now().sessions.*range, limits)) {
        Protocol next = editor.now();
        next.sessions.*range = *changed;
        editor.change(name, std::move(next));
    }
    editor.show_refusal(ui, name);
}

/// A number that `put` writes into a protocol.
template <class Put> void edit_number(Ui& ui, const ProtocolEditor& editor, const std::string& name,
                                      const char* key, std::optional<int> value, NumberLimits limits, Put put)
{
    if (const auto changed = number_field(ui, name, ui.say(key), value, limits)) {
        Protocol next = editor.now();
        put(next, changed->value);
        editor.change(name, std::move(next));
    }
    editor.show_refusal(ui, name);
}

void edit_numbers(Ui& ui, const ProtocolEditor& editor)
{
    const Protocol& now = editor.now();
    edit_number(ui, editor, "Rest days", "protocol.rest_days", now.sessions.rest_days, {0, 6},
                [](Protocol& next, std::optional<int> value) { next.sessions.rest_days = *value; });
    edit_number(ui, editor, "Growth", "protocol.growth", now.growth.percent, {0, 100, 5},
                [](Protocol& next, std::optional<int> value) { next.growth.percent = *value; });
    edit_number(ui, editor, "Allow", "protocol.allow", now.growth.allow, {0, 1000, 10},
                [](Protocol& next, std::optional<int> value) { next.growth.allow = *value; });
    edit_number(ui, editor, "Warm-up", "protocol.warm_up", now.warm_up_minutes, {1, 10, 1, true},
                [](Protocol& next, std::optional<int> value) { next.warm_up_minutes = value; });
}

void edit_weeks(Ui& ui, const ProtocolEditor& editor, const std::string& name, const char* key,
                std::vector<int> Protocol::*weeks)
{
    const auto with = [&](const std::vector<int>& listed) {
        Protocol next = editor.now();
        next.*weeks = listed;
        return next;
    };
    const auto wrong = [&](const std::string& text) {
        const auto listed = read_weeks(text);
        return listed ? editor.against(ui, with(*listed)) : ui.say("protocol.weeks_wanted");
    };
    if (const auto text = checked_field(ui, name, ui.say(key), weeks_text(editor.now().*weeks), wrong))
        editor.change(name, with(*read_weeks(*text)));
}

}

void draw_whole_rows(Ui& ui, const ProtocolEditor& editor)
{
    edit_title(ui, editor);
    edit_phases(ui, editor);
    edit_range(ui, editor, "Sessions", "protocol.sessions", &ProtocolSessions::per_week, {1, 7});
    edit_range(ui, editor, "Items", "protocol.items", &ProtocolSessions::items, {1, 12});
    edit_numbers(ui, editor);
    edit_weeks(ui, editor, "Reviews", "protocol.reviews", &Protocol::review_weeks);
    edit_weeks(ui, editor, "Light weeks", "protocol.light_weeks", &Protocol::light_weeks);
}

}
