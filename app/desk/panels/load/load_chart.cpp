#include "app/desk/panels/load/load_chart.h"

#include "app/desk/widgets/lettering.h"

#include <algorithm>

namespace pacewise {

namespace {

class Painter {
public:
    Painter(Ui& ui, const LoadView& view, const LoadSpace& space, LoadMarked marked)
        : ui_(ui), view_(view), space_(space), marked_(marked), draw_(*ImGui::GetWindowDrawList())
    {
    }

    void paint()
    {
        paint_weeks();
        paint_axis(space_.minutes, view_.most_minutes, ui_.say("load.minutes_unit"));
        paint_axis(space_.load, view_.most_load, ui_.say("load.load_unit"));
        for (int week = 1; week <= static_cast<int>(view_.weeks.size()); ++week) paint_minutes(week);
        paint_bars();
        paint_capacity();
        paint_carried();
        for (int day = 0; day < space_.days; ++day) paint_signs(day);
        paint_phases();
        paint_marked_day();
    }

private:
    const LoadWeek& week(int number) const { return view_.weeks[static_cast<std::size_t>(number - 1)]; }
    const DayLoad& day(int at) const { return view_.days[static_cast<std::size_t>(at)]; }
    float begin_of(int number) const { return space_.x_of(7 * (number - 1)); }
    float end_of(int number) const { return space_.x_of(std::min(7 * number, space_.days)); }

    /// Light weeks are shaded, the chosen week is framed; numbers below.
    void paint_weeks()
    {
        ImFont* font = ui_.fonts.small;
        for (int number = 1; number <= static_cast<int>(view_.weeks.size()); ++number) {
            const float left = begin_of(number), right = end_of(number);
            const bool chosen = number == marked_.week;
            if (week(number).light || chosen)
                draw_.AddRectFilled({left, space_.minutes.top}, {right, space_.weeks.bottom},
                                    chosen ? ui_.theme.accent_soft : ui_.theme.page);
            const std::string text = std::to_string(number);
            const float x = (left + right - width_of(font, text)) / 2;
            words_at(font, {x, space_.weeks.top}, chosen ? ui_.theme.ink : ui_.theme.faint_ink, text);
            if (week(number).review)
                draw_mark(ui_, Mark::diamond, {x - ui_.px(8), space_.weeks.top + line_height(font) / 2},
                          ui_.px(9), ui_.theme.accent);
            if (chosen)
                draw_.AddRectFilled({left, space_.weeks.bottom - ui_.px(2)}, {right, space_.weeks.bottom},
                                    ui_.theme.accent);
        }
    }

    void paint_axis(const ChartBand& band, long most, const std::string& unit)
    {
        ImFont* font = ui_.fonts.small;
        const std::string text = std::to_string(most);
        words_at(font, {space_.left - width_of(font, text) - ui_.px(5), band.top - ui_.px(3)},
                 ui_.theme.faint_ink, text);
        words_at(font, {space_.left - width_of(font, unit) - ui_.px(5), band.bottom - line_height(font)},
                 ui_.theme.faint_ink, unit);
        draw_.AddLine({space_.left, band.bottom}, {space_.right, band.bottom}, ui_.theme.field_edge,
                      ui_.px(1));
        draw_.AddLine({space_.left, band.top}, {space_.right, band.top}, ui_.theme.card_edge, ui_.px(1));
    }

    void paint_minutes(int number)
    {
        const float left = begin_of(number), wide = end_of(number) - left, side = wide * 0.18f;
        long below = 0;
        for (const Modality kind : view_.kinds) {
            const auto found = week(number).minutes.find(kind);
            if (found == week(number).minutes.end()) continue;
            const long above = below + found->second;
            fill_area(ui_, pattern_of(kind), {left + side, space_.minutes.at(above, view_.most_minutes)},
                      {left + wide - side, space_.minutes.at(below, view_.most_minutes)},
                      ink_of(ui_.theme, kind));
            below = above;
        }
    }

    void paint_bars()
    {
        const float side = space_.day_width() * 0.2f;
        for (int at = 0; at < space_.days; ++at) {
            if (day(at).load <= 0) continue;
            const ImVec2 low{space_.x_of(at) + side, space_.load.at(day(at).load, view_.most_load)};
            const ImVec2 high{space_.x_of(at + 1) - side, space_.load.bottom};
            draw_.AddRectFilled(low, high, mixed(ui_.theme.card, ui_.theme.accent, 0.3f));
            if (ui_.theme.high_contrast) draw_.AddRect(low, high, ui_.theme.accent);
        }
    }

    void paint_capacity()
    {
        for (int at = 0; at < space_.days; ++at) {
            const float y = space_.load.at(day(at).capacity, view_.most_load);
            draw_.AddLine({space_.x_of(at), y}, {space_.x_of(at + 1), y}, ui_.theme.ink, ui_.px(2));
            if (at == 0) continue;
            draw_.AddLine({space_.x_of(at), space_.load.at(day(at - 1).capacity, view_.most_load)},
                          {space_.x_of(at), y}, ui_.theme.ink, ui_.px(1));
        }
    }

    /// With a ring where it comes nearest to what the day allows.
    void paint_carried()
    {
        std::vector<ImVec2> line;
        for (int at = 0; at < space_.days; ++at)
            line.push_back({space_.middle_of(at), space_.load.at(day(at).carried, view_.most_load)});
        draw_.AddPolyline(line.data(), static_cast<int>(line.size()), ui_.theme.accent, ImDrawFlags_None,
                          ui_.px(2));
        draw_mark(ui_, Mark::ring, line[static_cast<std::size_t>(view_.tightest)], ui_.px(11),
                  ui_.theme.warn);
    }

    void paint_signs(int at)
    {
        const float size = std::min(ui_.px(9), space_.day_width() * 0.9f), x = space_.middle_of(at);
        const float upper = space_.signs.top + ui_.px(6), lower = space_.signs.top + ui_.px(17);
        if (day(at).shot) draw_mark(ui_, Mark::triangle, {x, upper}, size, ui_.theme.danger);
        if (day(at).rest) draw_mark(ui_, Mark::square, {x, lower}, size * 0.6f, ui_.theme.field_edge);
        if (day(at).change) draw_mark(ui_, mark_of(*day(at).change), {x, lower}, size, ui_.theme.warn);
    }

    void paint_phases()
    {
        for (int number = 1; number <= static_cast<int>(view_.weeks.size()); ++number) {
            if (!week(number).begins_phase) continue;
            int last = number;
            while (last < static_cast<int>(view_.weeks.size()) && !week(last + 1).begins_phase) ++last;
            const float left = begin_of(number), right = end_of(last);
            if (number > 1)
                draw_.AddLine({left, space_.phases.top}, {left, space_.weeks.bottom}, ui_.theme.faint_ink,
                              ui_.px(1.5f));
            const std::string& name = view_.phases[static_cast<std::size_t>(week(number).phase)];
            words_at(ui_.fonts.small, {left + ui_.px(4), space_.phases.top}, ui_.theme.ink,
                     fitted_in(ui_.fonts.small, name, right - left - ui_.px(8)));
        }
    }

    void paint_marked_day()
    {
        if (marked_.day < 0) return;
        const float x = space_.middle_of(marked_.day);
        draw_.AddLine({x, space_.minutes.top}, {x, space_.signs.bottom}, ui_.theme.focus, ui_.px(1.5f));
        draw_.AddCircleFilled({x, space_.load.at(day(marked_.day).carried, view_.most_load)}, ui_.px(4),
                              ui_.theme.focus);
    }

    Ui& ui_;
    const LoadView& view_;
    const LoadSpace& space_;
    LoadMarked marked_;
    ImDrawList& draw_;
};

}

void draw_load_chart(Ui& ui, const LoadView& view, const LoadSpace& space, LoadMarked marked)
{
    Painter(ui, view, space, marked).paint();
}

FillPattern pattern_of(Modality kind)
{
    switch (kind) {
    case Modality::aerobic: return FillPattern::solid;
    case Modality::resistance: return FillPattern::hatched;
    case Modality::balance: return FillPattern::dotted;
    case Modality::yoga: return FillPattern::blank;
    case Modality::stretch: return FillPattern::striped;
    }
    return FillPattern::blank;
}

ImU32 ink_of(const Theme& theme, Modality kind)
{
    if (theme.high_contrast) return theme.ink;
    switch (kind) {
    case Modality::aerobic: return theme.accent;
    case Modality::resistance: return IM_COL32(176, 84, 20, 255);
    case Modality::balance: return IM_COL32(58, 92, 168, 255);
    case Modality::yoga: return IM_COL32(122, 78, 158, 255);
    case Modality::stretch: return IM_COL32(88, 104, 60, 255);
    }
    return theme.ink;
}

Mark mark_of(DateChange change)
{
    switch (change) {
    case DateChange::lighter: return Mark::half;
    case DateChange::least: return Mark::ring;
    case DateChange::moved: return Mark::arrow;
    case DateChange::none: return Mark::cross;
    }
    return Mark::cross;
}

}
