#include "engine/paper/road_map/road_map_card.h"

#include "engine/base/text.h"
#include "engine/paper/road_map/road_table.h"
#include "engine/paper/road_map/road_words.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

Piece title(const Setting& set)
{
    return set.heading(set.say()("road_title", {{"week", std::to_string(set.input.road_map.week)}}),
                       set.sheet.text_width());
}

Piece notes(const Setting& set)
{
    return set.text(set.say()("road_notes", {{"points", std::to_string(set.input.road_map.tired_points)}}),
                    set.sheet.text_width());
}

Piece call_line(const Setting& set)
{
    return set.text(std::vector{Phrase{call_first_words(set), true}}, set.sheet.text_width());
}

/// What going on asks for; as many changes as `shown`.
Piece steps_line(const Setting& set, std::size_t shown)
{
    const Wording& say = set.say();
    const RoadMap& map = set.input.road_map;
    const std::string week = std::to_string(map.week + 1);
    if (map.steps.empty())
        return set.text(say("road_same", {{"week", week}, {"before", std::to_string(map.week)}}),
                        set.sheet.text_width());
    std::vector<std::string> steps = step_words(set);
    const bool more = shown < steps.size();
    steps.resize(std::min(shown, steps.size()));
    std::string words = joined(steps, "; ");
    if (more) words = say("and_more", {{"text", words}});
    return set.text(
        std::vector{Phrase{say("road_steps", {{"week", week}}), true}, Phrase{words + ".", false}},
        set.sheet.text_width());
}

/// New pages tell the next phase by themselves.
bool tells_steps(const RoadMap& map) { return !map.new_phase && map.branches.front().is_sound(); }

/// Title, table and all lines.
Piece in_one_piece(const Setting& set, const std::vector<Piece>& table, std::size_t steps)
{
    const double gap = set.sheet.gap(0.5);
    Piece card = title(set);
    put_below(card, set.text(set.say()("road_how"), set.sheet.text_width()));
    for (std::size_t row = 0; row < table.size(); ++row) put_below(card, table[row], row == 0 ? gap : 0);
    put_below(card, notes(set), gap);
    if (tells_steps(set.input.road_map) && steps > 0) put_below(card, steps_line(set, steps), gap);
    put_below(card, call_line(set), gap);
    return card;
}

void place_in_frames(Flow& flow, const Setting& set)
{
    flow.place(title(set));
    flow.place(set.text(set.say()("road_how_boxes"), set.sheet.text_width()));
    for (Boxed& frame : road_frames(set)) {
        flow.skip(set.sheet.gap(1.2));
        flow.place(std::move(frame));
    }
    flow.skip(set.sheet.gap());
    flow.place(notes(set));
    flow.skip(set.sheet.gap());
    if (tells_steps(set.input.road_map)) flow.place(steps_line(set, 6));
    flow.skip(set.sheet.gap());
    flow.place(call_line(set));
}

}

void place_road_map(Flow& flow, const Setting& set)
{
    if (set.input.road_map.empty()) return;
    if (flow.page_count() == 0) flow.start_page();
    flow.skip(set.sheet.gap(3));
    const auto table = road_table(set);
    if (!table) return place_in_frames(flow, set);
    std::size_t steps = std::max<std::size_t>(1, set.input.road_map.steps.size());
    Piece card = in_one_piece(set, *table, steps);
    while (steps > 0 && card.height > set.sheet.height / 3) card = in_one_piece(set, *table, --steps);
    flow.place(std::move(card));
}

}
