#include "app/desk/panels/week/week_layout.h"

#include "app/desk/widgets/lettering.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr float gap = 6, pad = 7, card_gap = 3, narrowest_day = 56, narrow_day = 68, least_day = 96;
constexpr float for_figures = 176, for_large_names = 210, figure_width = 46;
constexpr std::size_t name_lines = 2, most_notes = 3;

struct Widths {
    float training, other;
};

/// Days without a session get about half the width of the others.
Widths widths_for(const Ui& ui, const WeekView& view, float width)
{
    const auto training = static_cast<float>(std::count_if(
        view.days.begin(), view.days.end(), [](const DayView& day) { return !day.sessions.empty(); }));
    const float room = width - 6 * ui.px(gap), others = 7 - training;
    if (training == 0) return {0, std::max(ui.px(narrow_day), room / 7)};
    const float left_over = (room - training * ui.px(least_day)) / std::max(1.f, others);
    const float half = std::max(ui.px(narrow_day), 0.5f * room / (training + 0.5f * others));
    const float other = std::max(ui.px(narrowest_day), std::min(half, left_over));
    return {std::max(ui.px(least_day), (room - others * other) / training), other};
}

class Layouter {
public:
    Layouter(const Ui& ui, const WeekView& view, float width) : ui_(ui), view_(view)
    {
        const Widths widths = widths_for(ui, view, width);
        layout_.font = widths.training >= ui.px(for_large_names) ? ui.fonts.text : ui.fonts.small;
        layout_.figure = widths.training >= ui.px(for_figures) ? ui.px(figure_width) : 0;
        layout_.for_width = width;
        layout_.scale = ui.scale;
        float left = 0;
        for (std::size_t at = 0; at < 7; ++at) {
            const float wide = view.days[at].sessions.empty() ? widths.other : widths.training;
            layout_.days[at] = head_of(view.days[at], left, wide);
            left += wide + ui.px(gap);
        }
        layout_.width = left - ui.px(gap);
        align_heads();
        for (std::size_t at = 0; at < 7; ++at) add_sessions(view.days[at], layout_.days[at]);
    }

    WeekLayout take() { return std::move(layout_); }

private:
    LaidItem item(const ItemView& view, float top, float width) const
    {
        const float room = width - 2 * ui_.px(card_gap + pad) - layout_.figure;
        LaidItem laid{lines_in(layout_.font, view.name, room, name_lines), {}, top, 0};
        laid.details = fitted_in(ui_.fonts.small, view.details, room - (view.pinned ? ui_.px(16) : 0));
        laid.height = static_cast<float>(laid.lines.size()) * line_height(layout_.font) +
                      line_height(ui_.fonts.small) + ui_.px(9);
        laid.height = std::max({laid.height, ui_.px(28), layout_.figure});
        return laid;
    }

    LaidSession session(const SessionView& view, float top, float width) const
    {
        LaidSession laid{top, 0, 2 * line_height(ui_.fonts.small) + ui_.px(10), {}};
        float at = top + laid.head;
        for (const ItemView& each : view.items) {
            laid.items.push_back(item(each, at, width));
            at += laid.items.back().height;
        }
        laid.height = at + ui_.px(pad) - top;
        return laid;
    }

    LaidDay head_of(const DayView& view, float left, float width) const
    {
        LaidDay laid;
        laid.left = left;
        laid.width = width;
        for (const DayNote& note : view.notes)
            if (laid.notes.size() < most_notes)
                laid.notes.push_back(fitted_in(ui_.fonts.small, note.words, width - ui_.px(8)));
        laid.head = std::max(ui_.px(26), line_height(ui_.fonts.bold) + ui_.px(8)) +
                    static_cast<float>(laid.notes.size()) * line_height(ui_.fonts.small);
        return laid;
    }

    /// Sessions of all days begin at the same height.
    void align_heads()
    {
        float tallest = 0;
        for (const LaidDay& day : layout_.days) tallest = std::max(tallest, day.head);
        for (LaidDay& day : layout_.days) day.head = tallest;
    }

    void add_sessions(const DayView& view, LaidDay& laid)
    {
        float top = laid.head + ui_.px(card_gap);
        for (const SessionView& each : view.sessions) {
            laid.sessions.push_back(session(each, top, laid.width));
            top += laid.sessions.back().height + ui_.px(gap);
        }
        layout_.height = std::max(layout_.height, top);
    }

    const Ui& ui_;
    const WeekView& view_;
    WeekLayout layout_;
};

}

WeekLayout laid_out(const Ui& ui, const WeekView& view, float width)
{
    return Layouter(ui, view, width).take();
}

}
