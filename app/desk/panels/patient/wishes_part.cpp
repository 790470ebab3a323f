#include "app/desk/panels/patient/wishes_part.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "Tuesday 09:00, phase 2"; empty for anywhere.
template <class Place> std::string where(const Ui& ui, const Place& place)
{
    std::vector<std::string> parts;
    if (place.day) parts.push_back(ui.say("weekday." + std::string(word_of(*place.day))));
    if (place.at) parts.push_back(clock_text(*place.at));
    std::string words = joined(parts, " ");
    if (!place.phase) return words;
    const std::string phase = ui.say("patient.phase", {{"phase", std::to_string(*place.phase)}});
    return words.empty() ? phase : words + ", " + phase;
}

std::string dose_words(const Ui& ui, const TypedDose& dose)
{
    std::vector<std::string> parts;
    const auto add = [&](const char* key, int value) {
        parts.push_back(ui.say(key, {{"count", std::to_string(value)}}));
    };
    if (dose.sets) add("patient.dose_rounds", *dose.sets);
    if (dose.count)
        parts.push_back(std::to_string(*dose.count) +
                        (dose.unit ? " " + ui.say("dose_unit." + std::string(word_of(*dose.unit))) : " x"));
    if (dose.hold) add("patient.dose_hold", static_cast<int>(dose.hold->count()));
    if (dose.effort) add("patient.dose_effort", *dose.effort);
    if (dose.weeks)
        parts.push_back(ui.say("patient.dose_weeks", {{"least", std::to_string(dose.weeks->least)},
                                                      {"most", std::to_string(dose.weeks->most)}}));
    return joined(parts, ", ");
}

/// Words with a button that takes them back; true when it was pressed.
bool wish_line(Ui& ui, const std::string& name, const std::string& words, const char* sign)
{
    const float there = ImGui::GetContentRegionAvail().x;
    const float left = ImGui::GetCursorPosX();
    const bool pressed = button(ui, name, ui.fonts.icons ? icon::close : "x", ButtonLook::quiet);
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", ui.say("patient.take_back").c_str());
    ImGui::SameLine(0, ui.px(6));
    if (ui.fonts.icons) {
        ImGui::AlignTextToFramePadding();
        ImGui::TextUnformatted(sign);
        ImGui::SameLine(0, ui.px(6));
    }
    ImGui::AlignTextToFramePadding();
    fitted(ui, words, std::max(there - (ImGui::GetCursorPosX() - left), ui.px(40)));
    return pressed;
}

void draw_pins(Ui& ui, const Scene& scene, Outbox& outbox)
{
    int at = 0;
    for (const Pin& pin : scene.document.request->pins)
        if (wish_line(ui, "unpin " + std::to_string(at++), pin_words(ui, scene, pin), icon::pin))
            outbox.edit(RemovePin{pin});
}

void draw_bans(Ui& ui, const Scene& scene, Outbox& outbox)
{
    const Request& request = *scene.document.request;
    for (const ExerciseId& id : request.bans)
        if (wish_line(ui, "unban " + id.text,
                      ui.say("patient.never", {{"exercise", exercise_name(ui, scene, id)}}), icon::ban))
            outbox.edit(LiftTheBan{id});
    int at = 0;
    for (const BannedPlace& place : request.banned_places)
        if (wish_line(ui, "unban place " + std::to_string(at++), banned_place_words(ui, scene, place),
                      icon::ban))
            outbox.edit(LiftPlaceBan{place});
}

std::string rule_sentence(const Ui& ui, const Scene& scene, const RuleId& rule)
{
    const Request& request = *scene.document.request;
    if (request.precautions)
        for (const Precaution& row : *request.precautions)
            if (row.id == rule && !row.says.empty()) return ui.say(row.says);
    if (scene.facts)
        if (const auto found = scene.facts->notes.rules.find(rule); found != scene.facts->notes.rules.end())
            return ui.say(found->second);
    return rule.text;
}

void draw_set_aside(Ui& ui, const Scene& scene, Outbox& outbox)
{
    for (const Override& rule : scene.document.request->overrides) {
        if (wish_line(ui, "take back " + rule.rule.text, rule_sentence(ui, scene, rule.rule), icon::warning))
            outbox.edit(TakeBackSetAside{rule.rule});
        small_words(ui, ui.say("patient.set_aside_because",
                               {{"reason", rule.reason}, {"by", rule.by}, {"on", date_text(rule.on)}}));
    }
}

bool is_set_aside(const Request& request, const RuleId& rule)
{
    return std::any_of(request.overrides.begin(), request.overrides.end(),
                       [&](const Override& each) { return each.rule == rule; });
}

void draw_precautions(Ui& ui, const Scene& scene, PatientPanelState& state, Outbox& outbox)
{
    if (!scene.request_facts) return;
    const auto& applied = scene.request_facts->screening.applied;
    bool open = state.parts.contains("precautions");
    section(ui, "precautions", ui.counted("patient.precautions", static_cast<int>(applied.size())), open);
    if (!open) {
        state.parts.erase("precautions");
        return;
    }
    state.parts.insert("precautions");
    for (const RuleId& rule : applied) {
        plain(ui, rule_sentence(ui, scene, rule));
        if (is_set_aside(*scene.document.request, rule)) continue;
        if (button(ui, "set aside " + rule.text, ui.say("patient.set_aside"), ButtonLook::quiet))
            outbox.ask(ShowDialog{DialogKind::set_aside, rule.text});
    }
}

}

std::string pin_words(const Ui& ui, const Scene& scene, const Pin& pin)
{
    std::vector<std::string> parts;
    if (const std::string place = where(ui, pin); !place.empty()) parts.push_back(place);
    if (pin.dose) parts.push_back(dose_words(ui, *pin.dose));
    const std::string name = exercise_name(ui, scene, pin.exercise);
    return parts.empty() ? name : name + ": " + joined(parts, "; ");
}

std::string banned_place_words(const Ui& ui, const Scene& scene, const BannedPlace& place)
{
    return ui.say("patient.not_there",
                  {{"exercise", exercise_name(ui, scene, place.exercise)}, {"place", where(ui, place)}});
}

void draw_wishes(Ui& ui, const Scene& scene, PatientPanelState& state, Outbox& outbox)
{
    const Request& request = *scene.document.request;
    ImGui::Spacing();
    heading(ui, ui.say("patient.own_word"));
    if (request.pins.empty() && request.bans.empty() && request.banned_places.empty() &&
        request.overrides.empty())
        small_words(ui, ui.say("patient.no_own_word"));
    draw_pins(ui, scene, outbox);
    draw_bans(ui, scene, outbox);
    draw_set_aside(ui, scene, outbox);
    draw_precautions(ui, scene, state, outbox);
}

}
