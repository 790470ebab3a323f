#include "engine/paper/road_map/road_table.h"

#include "engine/base/text.h"
#include "engine/paper/grid_lines.h"
#include "engine/paper/list_box.h"
#include "engine/paper/road_map/road_words.h"
#include "engine/paper/signs.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

double pad(const Setting& set) { return set.sheet.gap(0.9); }

double widest_word(const Setting& set, const std::string& words, bool bold)
{
    double widest = 0;
    for (const std::string& word : split(words, ' '))
        widest = std::max(widest, set.ruler.width({word, bold}, set.sheet.body));
    return widest;
}

/// Box, words, and the room around them.
double answer_width(const Setting& set, std::size_t at)
{
    constexpr double rounding = 1;
    double width = widest_word(set, answer_names(set)[at], true);
    for (const RoadBranch& branch : set.input.road_map.branches) {
        const std::string words = range_words(set.say(), answers_of(branch)[at]);
        width = std::max(width, set.sheet.tick + pad(set) + set.ruler.width({words, false}, set.sheet.body));
    }
    return width + 2 * pad(set) + rounding;
}

/// The answers as narrow as they can be; what is left says what to do then.
std::optional<std::vector<double>> column_widths(const Setting& set)
{
    std::vector<double> widths;
    double left = set.sheet.text_width();
    for (std::size_t at = 0; at < answer_count; ++at) {
        widths.push_back(answer_width(set, at));
        left -= widths.back();
    }
    const double least_for_words = set.sheet.body * 9;
    if (left < least_for_words) return {};
    widths.push_back(left);
    return widths;
}

Piece row_of(const Setting& set, std::vector<Piece> cells, const std::vector<double>& widths, BlockRole role)
{
    const double inset = set.sheet.gap(0.35);
    double height = 0;
    for (const Piece& cell : cells) height = std::max(height, cell.height + 2 * inset);
    Piece line;
    std::vector<std::size_t> counts;
    double x = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        counts.push_back(items_in(cells[at]));
        const double down = (height - cells[at].height) / 2;
        put(line, std::move(cells[at]), x + pad(set), down);
        x += widths[at];
    }
    Block block = merged(role, line);
    block.cells = std::move(counts);
    Piece row = piece_of(std::move(block), x, height);
    row.blocks.insert(row.blocks.begin(), grid_lines(widths, height, 0.9));
    return row;
}

Piece tick_and_words(const Setting& set, const std::string& words, double width)
{
    if (words.empty()) return {};
    Piece cell = tick_box(set.ruler, set.sheet, {});
    const double x = set.sheet.tick + pad(set);
    Piece text = set.text(words, width - x, BlockRole::list_item);
    const double y = std::max(0.0, (cell.height - text.height) / 2);
    put(cell, std::move(text), x, y);
    return cell;
}

Piece name_row(const Setting& set, const std::vector<double>& widths)
{
    std::vector<Piece> cells;
    for (std::size_t at = 0; at < answer_count; ++at)
        cells.push_back(
            set.text(std::vector{Phrase{answer_names(set)[at], true}}, widths[at] - 2 * pad(set)));
    cells.push_back(
        set.text(std::vector{Phrase{set.say()("road_then"), true}}, widths.back() - 2 * pad(set)));
    return row_of(set, std::move(cells), widths, BlockRole::table_head);
}

Piece branch_row(const Setting& set, const RoadBranch& branch, const std::vector<double>& widths)
{
    std::vector<Piece> cells;
    const auto answers = answers_of(branch);
    for (std::size_t at = 0; at < answer_count; ++at)
        cells.push_back(tick_and_words(set, range_words(set.say(), answers[at]), widths[at] - 2 * pad(set)));
    const std::string then = then_words(set.say(), set.input.road_map, branch);
    cells.push_back(set.text(std::vector{Phrase{then, true}}, widths.back() - 2 * pad(set)));
    return row_of(set, std::move(cells), widths, BlockRole::table_row);
}

Boxed branch_frame(const Setting& set, const RoadBranch& branch)
{
    const Wording& say = set.say();
    const std::string then = then_words(say, set.input.road_map, branch);
    const bool all = branch.kind == BranchKind::go_on;
    Boxed box = list_box(set, say(all ? "road_all_true" : "road_one_true", {{"then", then}}));
    const auto names = answer_names(set);
    const auto answers = answers_of(branch);
    for (std::size_t at = 0; at < answer_count; ++at) {
        const std::string range = range_words(say, answers[at]);
        if (range.empty()) continue;
        Piece row =
            tick_and_words(set, say("road_line", {{"what", names[at]}, {"range", range}}), list_width(set));
        box.rows.push_back(piece_of(merged(BlockRole::list_item, row), row.width, row.height));
    }
    return box;
}

}

std::array<std::string, answer_count> answer_names(const Setting& set)
{
    const Wording& say = set.say();
    return {say("road_boxes", {{"boxes", std::to_string(set.input.road_map.boxes)}}), say("road_effort"),
            say("road_pain"), say("road_mornings")};
}

std::array<Range<int>, answer_count> answers_of(const RoadBranch& branch)
{
    return {branch.boxes, branch.effort, branch.pain, branch.tired_mornings};
}

std::optional<std::vector<Piece>> road_table(const Setting& set)
{
    const auto widths = column_widths(set);
    if (!widths) return {};
    std::vector<Piece> rows{name_row(set, *widths)};
    for (const RoadBranch& branch : set.input.road_map.branches)
        rows.push_back(branch_row(set, branch, *widths));
    return rows;
}

std::vector<Boxed> road_frames(const Setting& set)
{
    std::vector<Boxed> frames;
    for (const RoadBranch& branch : set.input.road_map.branches) frames.push_back(branch_frame(set, branch));
    return frames;
}

}
