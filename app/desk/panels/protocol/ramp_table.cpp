#include "app/desk/panels/protocol/ramp_table.h"

#include "app/desk/panels/protocol/ramp_curve.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <algorithm>
#include <charconv>

namespace pacewise {

namespace {

using Ramps = std::map<RampMeasure, Ramp>;

constexpr double most_of_anything = 10000;  // as the reader of files

std::string measure_words(const Ui& ui, RampMeasure measure)
{
    return ui.say("ramp_measure." + std::string(word_of(measure)));
}

/// Where a ramp begins that nobody has written yet.
double usual_start(RampMeasure measure)
{
    switch (measure) {
    case RampMeasure::minutes: return 5;
    case RampMeasure::sets: return 1;
    case RampMeasure::reps: return 8;
    case RampMeasure::hold: return 15;
    case RampMeasure::items: return 2;
    case RampMeasure::steps: return 10;
    }
    return 1;
}

std::optional<double> read_amount(const std::string& text)
{
    double value = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool is_number = trouble == std::errc() && end == text.data() + text.size();
    return is_number && value >= 0 && value <= most_of_anything ? std::optional(value) : std::nullopt;
}

/// The ramps of one part at one pace, and changes of them.
class RampTable {
public:
    RampTable(Ui& ui, const ProtocolEditor& editor, const ProtocolPart& part)
        : ui_(ui), editor_(editor), part_(part), pace_(editor.state().pace), ramps_(part.ramps.at(pace_))
    {
    }

    void draw() const
    {
        const int columns = static_cast<int>(ramps_.size()) + 1;
        const auto flags =
            ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_SizingFixedFit | ImGuiTableFlags_NoHostExtendX;
        if (!ImGui::BeginTable("ramps", columns, flags)) return;
        head();
        for (int week = 1; week <= editor_.now().weeks(); ++week) {
            ImGui::TableNextRow();
            ImGui::TableNextColumn();
            ImGui::AlignTextToFramePadding();
            faint(ui_, std::to_string(week));
            for (const auto& [measure, ramp] : ramps_) {
                ImGui::TableNextColumn();
                cell(measure, ramp, week);
            }
        }
        ImGui::EndTable();
    }
    void add_measure() const
    {
        std::vector<RampMeasure> missing;
        std::vector<std::string> names;
        for (const Word<RampMeasure>& word : vocabulary<RampMeasure>())
            if (!ramps_.contains(word.meaning)) {
                missing.push_back(word.meaning);
                names.push_back(measure_words(ui_, word.meaning));
            }
        if (missing.empty()) return;
        const auto picked = choice(ui_, "Add measure", ui_.say("protocol.add_measure"), names, -1, 170);
        if (!picked) return;
        Ramps next = ramps_;
        const RampMeasure added = missing[static_cast<std::size_t>(*picked)];
        next[added].by_week[1] = usual_start(added);
        commit(next);
    }

private:
    void head() const
    {
        ImGui::TableNextRow();
        ImGui::TableNextColumn();
        ImGui::AlignTextToFramePadding();
        faint(ui_, ui_.say("protocol.week"));
        for (const auto& [measure, ramp] : ramps_) {
            ImGui::TableNextColumn();
            ImGui::AlignTextToFramePadding();
            bold(ui_, measure_words(ui_, measure));
            if (ramps_.size() < 2) continue;
            ImGui::SameLine(0, ui_.px(4));
            const std::string name = "Remove " + std::string(word_of(measure));
            if (button(ui_, name, "\u00d7", ButtonLook::quiet)) remove(measure);
            if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", ui_.say("protocol.remove_measure").c_str());
        }
    }
    void cell(RampMeasure measure, const Ramp& ramp, int week) const
    {
        const auto typed = ramp.by_week.find(week);
        const std::string value = typed == ramp.by_week.end() ? "" : number_text(typed->second);
        const std::string name = std::string(word_of(measure)) + " " + std::to_string(week);
        if (const auto text = text_field(ui_, name, "", value, 58)) put(measure, week, *text);
        if (!value.empty()) return;
        ImGui::SameLine(0, ui_.px(4));
        faint(ui_, number_text(ramp.at(week), 1));
    }
    /// An empty text takes the number out, unless it is the only one.
    void put(RampMeasure measure, int week, const std::string& text) const
    {
        Ramps next = ramps_;
        auto& by_week = next[measure].by_week;
        if (const auto amount = read_amount(text))
            by_week[week] = *amount;
        else if (trimmed(text).empty() && by_week.size() > 1)
            by_week.erase(week);
        else
            return refuse(text, week, measure);
        commit(next);
    }
    void refuse(const std::string& text, int week, RampMeasure measure) const
    {
        const char* key = trimmed(text).empty() ? "protocol.last_number" : "protocol.no_number";
        editor_.state().refused = RefusedChange{"Ramp",
                                                ui_.say(key, {{"text", text},
                                                              {"week", std::to_string(week)},
                                                              {"measure", measure_words(ui_, measure)}}),
                                                editor_.now()};
    }
    void remove(RampMeasure measure) const
    {
        Ramps next = ramps_;
        next.erase(measure);
        commit(next);
    }
    void commit(const Ramps& ramps) const
    {
        Protocol next = editor_.now();
        next.parts[editor_.state().part].ramps[pace_] = ramps;
        editor_.change("Ramp", std::move(next));
    }

    Ui& ui_;
    const ProtocolEditor& editor_;
    const ProtocolPart& part_;
    Pace pace_;
    const Ramps& ramps_;
};

std::string pace_words(const Ui& ui, Pace pace) { return ui.say("pace." + std::string(word_of(pace))); }

/// Tabs for the paces that are there; the state follows.
void choose_pace(Ui& ui, ProtocolPanelState& state, const ProtocolPart& part)
{
    if (!part.ramps.contains(state.pace)) state.pace = part.ramps.begin()->first;
    std::vector<Pace> paces;
    std::vector<std::string> labels, names;
    int shown = 0;
    for (const auto& [pace, ramps] : part.ramps) {
        if (pace == state.pace) shown = static_cast<int>(paces.size());
        paces.push_back(pace);
        labels.push_back(pace_words(ui, pace));
        names.emplace_back(word_of(pace));
    }
    state.pace = paces[static_cast<std::size_t>(tabs(ui, "Paces", labels, names, shown))];
}

/// A new pace begins with the numbers of the one that is shown.
void add_or_remove_pace(Ui& ui, const ProtocolEditor& editor, ProtocolPart part)
{
    const auto commit = [&] {
        Protocol next = editor.now();
        next.parts[editor.state().part] = part;
        editor.change("Pace", std::move(next));
    };
    for (const Word<Pace>& word : vocabulary<Pace>()) {
        if (part.ramps.contains(word.meaning)) continue;
        const std::string label = ui.say("protocol.add_pace", {{"pace", pace_words(ui, word.meaning)}});
        if (button(ui, "Add pace " + std::string(word.text), label, ButtonLook::quiet)) {
            part.ramps[word.meaning] = part.ramps.empty() ? Ramps{{RampMeasure::minutes, Ramp{{{1, 5}}}}}
                                                          : part.ramps.at(editor.state().pace);
            commit();
            return;
        }
        ImGui::SameLine(0, ui.px(6));
    }
    ImGui::NewLine();
    if (part.ramps.size() > 1 &&
        button(ui, "Remove pace", ui.say("protocol.remove_pace"), ButtonLook::quiet)) {
        part.ramps.erase(editor.state().pace);
        commit();
    }
    editor.show_refusal(ui, "Pace");
}

}

void draw_ramps(Ui& ui, const ProtocolEditor& editor, const ProtocolPart& part)
{
    heading(ui, ui.say("protocol.ramp"));
    if (!part.ramps.empty()) {
        choose_pace(ui, editor.state(), part);
        editor.show_refusal(ui, "Ramp");
        const RampTable table(ui, editor, part);
        ImGui::BeginGroup();
        table.draw();
        ImGui::EndGroup();
        const float left = ImGui::GetContentRegionMax().x - ImGui::GetItemRectSize().x;
        if (left > ui.px(180)) ImGui::SameLine(0, ui.px(16));
        draw_ramp_curves(ui, part, editor.state().pace, editor.now());
        table.add_measure();
    }
    add_or_remove_pace(ui, editor, part);
}

}
