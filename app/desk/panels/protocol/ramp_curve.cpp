#include "app/desk/panels/protocol/ramp_curve.h"

#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Where weeks and amounts lie in pixels.
struct CurveFrame {
    ImVec2 low, high;
    int weeks = 1;
    double most = 1;
    ImVec2 at(int week, double amount) const
    {
        const float across = weeks > 1 ? static_cast<float>(week - 1) / static_cast<float>(weeks - 1) : 0.5f;
        return {low.x + (high.x - low.x) * across,
                high.y - (high.y - low.y) * static_cast<float>(amount / most)};
    }
};

class CurveChart {
public:
    CurveChart(Ui& ui, const ProtocolPart& part, RampMeasure measure, const Protocol& protocol)
        : ui_(ui), part_(part), measure_(measure), protocol_(protocol)
    {
    }

    void draw(Pace chosen) const
    {
        const float width = std::clamp(ImGui::GetContentRegionAvail().x, ui_.px(150), ui_.px(420));
        const float height = ui_.px(120);
        const ImVec2 corner = ImGui::GetCursorScreenPos();
        CurveFrame frame{{corner.x + ui_.px(34), corner.y + ui_.px(6)},
                         {corner.x + width - ui_.px(70), corner.y + height - ui_.px(22)},
                         protocol_.weeks(),
                         most()};
        axes(frame);
        for (const auto& [pace, ramps] : part_.ramps)
            if (pace != chosen) line(frame, pace, false);
        line(frame, chosen, true);
        ImGui::Dummy({width, height});
    }

private:
    /// A little more than the highest number, so that the curve does not touch the edge.
    double most() const
    {
        double most = 1;
        for (const auto& [pace, ramps] : part_.ramps)
            if (const auto found = ramps.find(measure_); found != ramps.end())
                for (const auto& [week, amount] : found->second.by_week) most = std::max(most, amount);
        return most * 1.1;
    }
    void words(ImVec2 at, const std::string& text) const
    {
        ImGui::GetWindowDrawList()->AddText(ui_.fonts.small, ui_.fonts.small->FontSize, at,
                                            ui_.theme.faint_ink, text.c_str());
    }
    void axes(const CurveFrame& frame) const
    {
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        for (const double share : {0.0, 0.5, 1.0}) {
            const double amount = share * frame.most / 1.1;
            const ImVec2 from = frame.at(1, amount);
            draw.AddLine({frame.low.x, from.y}, {frame.high.x, from.y}, ui_.theme.card_edge, ui_.px(1));
            words({frame.low.x - ui_.px(32), from.y - ui_.px(9)}, number_text(amount, 1));
        }
        for (int phase = 1; phase < static_cast<int>(protocol_.phases.size()); ++phase) {
            const float x = frame.at(protocol_.weeks_of(phase).least, 0).x;
            draw.AddLine({x, frame.low.y}, {x, frame.high.y}, ui_.theme.card_edge, ui_.px(1));
        }
        for (const int week : {1, frame.weeks})
            words({frame.at(week, 0).x - ui_.px(4), frame.high.y + ui_.px(3)}, std::to_string(week));
    }
    void line(const CurveFrame& frame, Pace pace, bool chosen) const
    {
        const auto ramps = part_.ramps.find(pace);
        if (ramps == part_.ramps.end()) return;
        const auto found = ramps->second.find(measure_);
        if (found == ramps->second.end()) return;
        const Ramp& ramp = found->second;
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        const ImU32 ink = chosen ? ui_.theme.accent : ui_.theme.faint_ink;
        ImVec2 before = frame.at(1, ramp.at(1));
        for (int week = 2; week <= frame.weeks; ++week) {
            const ImVec2 here = frame.at(week, ramp.at(week));
            draw.AddLine(before, here, ink, ui_.px(chosen ? 3.f : 1.2f));
            before = here;
        }
        if (chosen)
            for (const auto& [week, amount] : ramp.by_week)
                if (week <= frame.weeks) draw.AddCircleFilled(frame.at(week, amount), ui_.px(4), ink);
        words({before.x + ui_.px(6), before.y - ui_.px(9)}, ui_.say("pace." + std::string(word_of(pace))));
    }

    Ui& ui_;
    const ProtocolPart& part_;
    RampMeasure measure_;
    const Protocol& protocol_;
};

}

void draw_ramp_curves(Ui& ui, const ProtocolPart& part, Pace chosen, const Protocol& protocol)
{
    const auto ramps = part.ramps.find(chosen);
    if (ramps == part.ramps.end()) return;
    ImGui::BeginGroup();
    for (const auto& [measure, ramp] : ramps->second) {
        faint(ui, ui.say("ramp_measure." + std::string(word_of(measure))));
        CurveChart(ui, part, measure, protocol).draw(chosen);
    }
    ImGui::EndGroup();
}

}
