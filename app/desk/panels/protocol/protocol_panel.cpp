#include "app/desk/panels/protocol/protocol_panel.h"

#include "app/desk/panels/protocol/differences.h"
#include "app/desk/panels/protocol/impact.h"
#include "app/desk/panels/protocol/own_protocol.h"
#include "app/desk/panels/protocol/part_rows.h"
#include "app/desk/panels/protocol/who_rows.h"
#include "app/desk/panels/protocol/whole_rows.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Worked out once for each request; another patient has no plan before.
void follow_request(const Scene& scene, ProtocolPanelState& state)
{
    const auto& request = scene.document.request;
    if (request == state.seen) return;
    if (!state.seen || state.seen->patient.id != request->patient.id) state.plan_before = nullptr;
    if (!state.seen || state.seen->patient.id != request->patient.id) state.refused.reset();
    state.seen = request;
    const Protocol* original = original_of(scene.library.protocols, request->protocol);
    state.differences = original ? differences(*original, request->protocol) : std::vector<Translations>{};
}

void take_original(const Scene& scene, ProtocolPanelState& state, const Protocol& original, Outbox& outbox)
{
    const auto file = scene.library.protocol_files.find(original.id);
    state.plan_before = scene.document.plan;
    state.refused.reset();
    outbox.edit(ChangeProtocol{
        original, in_words("Protocol: " + original.title.in("en"), "Protocolo: " + original.title.in("es")),
        file == scene.library.protocol_files.end() ? nullptr : file->second});
}

void draw_save(Ui& ui, const Scene& scene, const Protocol& now, Outbox& outbox)
{
    const bool is_own = !protocol_named(scene.library.protocols, now.id) || now.id.text.ends_with("-own");
    if (!is_own) return disabled_button(ui, ui.say("protocol.save_file"), ui.say("protocol.is_shipped"));
    if (icon_button(ui, "Save file", icon::save, ui.say("protocol.save_file")))
        outbox.ask(SaveProtocolFile{now});
}

void draw_differences(Ui& ui, const Scene& scene, ProtocolPanelState& state, Outbox& outbox)
{
    const Protocol& now = scene.document.request->protocol;
    const Protocol* original = original_of(scene.library.protocols, now);
    heading(ui, ui.say("protocol.differences"));
    if (!original) return plain(ui, ui.say("protocol.no_original"));
    if (state.differences.empty())
        plain(ui, ui.say("protocol.as_original", {{"title", ui.say(original->title)}}));
    for (const Translations& each : state.differences) plain(ui, "\u2022 " + ui.say(each));
    if (!state.differences.empty() &&
        button(ui, "Original", ui.say("protocol.take_original"), ButtonLook::quiet))
        take_original(scene, state, *original, outbox);
}

void draw_whole(Ui& ui, const Scene& scene, ProtocolPanelState& state, Outbox& outbox,
                const ProtocolEditor& editor)
{
    draw_whole_rows(ui, editor);
    draw_who_rows(ui, editor);
    draw_origin_rows(ui, editor);
    ImGui::Separator();
    draw_differences(ui, scene, state, outbox);
    draw_save(ui, scene, editor.now(), outbox);
}

}

void draw_protocol(Ui& ui, const Scene& scene, ProtocolPanelState& state, Outbox& outbox)
{
    if (scene.document.is_empty()) return plain(ui, ui.say("protocol.nothing"));
    follow_request(scene, state);
    const ProtocolEditor editor(scene, state, outbox);
    const float width = ImGui::GetContentRegionAvail().x, left = ui.px(340), right = ui.px(230);
    ImGui::BeginChild("whole", {std::min(left, width * 0.5f), 0});
    draw_whole(ui, scene, state, outbox, editor);
    ImGui::EndChild();
    ImGui::SameLine(0, ui.px(16));
    const bool beside = width > ui.px(1000);
    ImGui::BeginChild("part", {beside ? -right - ui.px(16) : 0.f, 0});
    draw_part(ui, editor);
    if (!beside) draw_impact(ui, scene, state);
    ImGui::EndChild();
    if (!beside) return;
    ImGui::SameLine(0, ui.px(16));
    ImGui::BeginChild("impact");
    draw_impact(ui, scene, state);
    ImGui::EndChild();
}

}
