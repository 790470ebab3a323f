#include "app/desk/panels/inspector/moving_figure.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/figure_view.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/mouse_item.h"
#include "app/desk/widgets/slider.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

constexpr int repetitions = 3;
constexpr int moments = 100;  ///< from start to end: a slow way of four seconds has 25 pictures a second
constexpr double breath_between = 0.6;                           // seconds
constexpr float figure_height = 220, figure_height_small = 150;  // at 100 %
constexpr float least_height = 110, share_of_the_panel = 0.27f;

struct Beat {
    double out, hold, back;
    double whole() const { return out + hold + back + breath_between; }
};

Beat beat_of(const Exercise& exercise)
{
    const Tempo tempo = exercise.dose.tempo;
    const double hold = std::max(tempo.hold, exercise.figure.hold ? 2 : 0);
    return {std::clamp<double>(tempo.out, 1, 4), std::min(hold, 3.0), std::clamp<double>(tempo.back, 1, 4)};
}

/// Starts and ends softly, as people move.
double soft(double share) { return share * share * (3 - 2 * share); }

void make_ready(Ui& ui, const Exercise& exercise, bool left, MovingFigureState& state)
{
    const std::string wanted = exercise.id.text + (left ? " left" : "");
    const LineStyle style = figure_style(ui);
    if (state.shown == wanted && state.movement.other_side == left && state.style == style) return;
    state = {};
    state.shown = wanted;
    state.style = style;
    state.movement = left ? mirrored(exercise.figure) : exercise.figure;
    state.panels = draw_panels(state.movement, style);
    state.playing = !ui.reduced_motion;
    state.began = ui.now;
}

void move_on(Ui& ui, const Exercise& exercise, MovingFigureState& state)
{
    if (ui.reduced_motion) state.playing = false;
    if (!state.playing) return;
    const Played now = played(exercise, ui.now - state.began);
    state.share = now.share;
    if (now.done) {
        state.playing = false;
        state.share = 1;
    }
    ui.moving = ui.moving || state.playing;
}

/// At its end it stands still with its arrow; on its way all moments share one box, so that nothing jumps.
/// A moment takes a millisecond to work out, so what was shown once is kept for the way back.
const Drawing& picture_of(MovingFigureState& state)
{
    if (!state.playing && state.share >= 1) return state.panels.back();
    const int moment = static_cast<int>(std::lround(state.share * moments));
    const auto [at, is_new] = state.on_the_way.try_emplace(moment);
    if (is_new) {
        at->second = draw_on_the_way(state.movement, static_cast<double>(moment) / moments, state.style);
        at->second.low = state.panels.front().low;
        at->second.high = state.panels.front().high;
    }
    return at->second;
}

void toggle_playing(Ui& ui, MovingFigureState& state)
{
    state.playing = !state.playing;
    state.began = ui.now;
    if (state.playing) ui.moving = true;
}

/// In pixels; in a low window it leaves room for what stands below it.
float height_of_picture(const Ui& ui, float wished)
{
    const float share = ImGui::GetWindowHeight() * share_of_the_panel;
    return std::clamp(share, ui.px(std::min(least_height, wished)), ui.px(wished));
}

/// The space of the picture, its corners and whether it was pressed.
struct Space {
    ImVec2 low, high;
    bool pressed = false;
};

Space picture_space(Ui& ui, float height)
{
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::max(ImGui::GetContentRegionAvail().x, ui.px(60)), height_of_picture(ui, height)};
    const bool clicked = ImGui::InvisibleButton("figure", size);
    note_for_mouse(ui, "play", "figure");
    const ImVec2 high{low.x + size.x, low.y + size.y};
    ImGui::GetWindowDrawList()->AddRectFilled(low, high, mixed(ui.theme.card, ui.theme.page, 0.7f), ui.px(6));
    return {low, high, clicked};
}

void draw_side_by_side(Ui& ui, const std::vector<Drawing>& panels)
{
    const Space space = picture_space(ui, figure_height_small);
    const float gap = ui.px(8), count = static_cast<float>(panels.size());
    const float wide = (space.high.x - space.low.x - gap * (count + 1)) / count;
    float x = space.low.x + gap;
    for (const Drawing& panel : panels) {
        draw_figure(ui, panel, {x, space.low.y + gap}, {x + wide, space.high.y - gap});
        x += wide + gap;
    }
}

void draw_playing(Ui& ui, MovingFigureState& state)
{
    const Space space = picture_space(ui, figure_height);
    const float gap = ui.px(10);
    draw_figure(ui, picture_of(state), {space.low.x + gap, space.low.y + gap},
                {space.high.x - gap, space.high.y - gap});
    if (space.pressed) toggle_playing(ui, state);
}

void draw_controls(Ui& ui, MovingFigureState& state)
{
    const char* sign = state.playing ? icon::pause : icon::play;
    if (icon_only(ui, "play", sign, ui.say(state.playing ? "inspector.pause" : "inspector.play")))
        toggle_playing(ui, state);
    ImGui::SameLine(0, ui.px(6));
    const auto moment =
        slider(ui, "moment", "", state.share * 100, {.least = 0, .most = 100, .step = 5, .shows = "%.0f %%"});
    if (!moment) return;
    state.playing = false;
    state.share = *moment / 100;
}

}

Played played(const Exercise& exercise, double seconds)
{
    const Beat beat = beat_of(exercise);
    if (seconds >= repetitions * beat.whole()) return {1, true};
    const double at = std::fmod(std::max(seconds, 0.0), beat.whole());
    if (at < beat.out) return {soft(at / beat.out), false};
    if (at < beat.out + beat.hold) return {1, false};
    return {soft(std::max(0.0, 1 - (at - beat.out - beat.hold) / beat.back)), false};
}

void draw_moving_figure(Ui& ui, const Exercise& exercise, bool left, MovingFigureState& state)
{
    make_ready(ui, exercise, left, state);
    move_on(ui, exercise, state);
    if (ui.reduced_motion && state.share >= 1)
        draw_side_by_side(ui, state.panels);
    else
        draw_playing(ui, state);
    if (!ui.reduced_motion)
        draw_controls(ui, state);
    else if (const auto moment = slider(ui, "moment", "", state.share * 100,
                                        {.least = 0, .most = 100, .step = 5, .shows = "%.0f %%"}))
        state.share = *moment / 100;
}

}
