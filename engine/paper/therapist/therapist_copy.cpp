#include "engine/paper/therapist/therapist_copy.h"

#include "engine/page/flow.h"
#include "engine/paper/furniture.h"
#include "engine/paper/therapist/therapist_parts.h"
#include "engine/wording/date_words.h"

#include <utility>

namespace pacewise {

namespace {

Piece mark(const Setting& set)
{
    return text_piece(set.ruler, Phrase{set.say()("therapist_mark"), true},
                      {set.sheet.small, BlockRole::paragraph, black}, set.sheet.text_width());
}

/// "Anna Example · Combined training, 8 weeks"
std::string title_words(const Setting& set)
{
    const Protocol& protocol = set.input.protocol;
    const std::string title = protocol.title.empty() ? protocol.id.text : set.say().of(protocol.title);
    const std::string name = set.wish.name ? set.input.patient.name : std::string();
    return name.empty() || title.empty() ? name + title : name + " · " + title;
}

void place_title(Flow& flow, const Setting& set)
{
    const Plan& plan = set.input.plan;
    flow.place(text_piece(set.ruler, Phrase{title_words(set), true},
                          {set.sheet.title, BlockRole::title, black}, set.sheet.text_width()));
    const Date last = plan.start + std::chrono::days(7 * plan.weeks - 1);
    flow.place(set.text(set.say()("named", {{"what", weeks_words(set.say(), 1, plan.weeks)},
                                            {"text", dates_words(set.say(), plan.start, last)}}) +
                            ".",
                        set.sheet.text_width()));
}

Piece line_piece(const Setting& set, const std::vector<Phrase>& phrases)
{
    const double x = set.sheet.gap(2);
    Piece line = set.text("•", x, BlockRole::list_item);
    put(line, set.text(phrases, set.sheet.text_width() - x, BlockRole::list_item), x, 0);
    return piece_of(merged(BlockRole::list_item, line), line.width, line.height);
}

double height_of(const std::vector<Piece>& pieces)
{
    double sum = 0;
    for (const Piece& piece : pieces) sum += piece.height;
    return sum;
}

/// Rows touch; on a new page the names of the columns come again.
void place_table(Flow& flow, const std::vector<Piece>& rows)
{
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at > 0 && rows[at].height > flow.room()) {
            flow.start_page();
            flow.place(rows.front());
        }
        flow.place(rows[at]);
    }
}

/// What stays together: all of a short part, of a long one the name and its first lines, rows or chart.
double kept_together(const Flow& flow, const std::vector<Piece>& lines, const std::vector<Piece>& rows,
                     const std::vector<Piece>& pictures)
{
    const double whole = height_of(lines) + height_of(rows) + height_of(pictures);
    if (whole <= flow.whole_page() / 3) return whole;
    if (!pictures.empty()) return height_of(lines) + pictures.front().height;
    if (!rows.empty()) return height_of(lines) + rows[0].height + rows[1].height;
    return lines.front().height;
}

void place_part(Flow& flow, const Setting& set, const TherapistPart& part)
{
    const double gap = set.sheet.gap(0.6);
    std::vector<Piece> lines, rows;
    for (const auto& line : part.lines) lines.push_back(line_piece(set, line));
    if (part.table.size() > 1) rows = grid_pieces(set, part.table, set.sheet.text_width());
    if (part.rows.size() > 1) rows = part.rows;
    Piece name = set.heading(part.name, set.sheet.text_width());
    flow.skip(set.sheet.gap(3));
    const double needed = name.height + 2 * gap + kept_together(flow, lines, rows, part.pictures);
    if (needed > flow.room() && !flow.at_top()) flow.start_page();
    flow.place(std::move(name));
    flow.skip(gap);
    for (Piece& line : lines) flow.place(std::move(line));
    if (!lines.empty()) flow.skip(gap);
    place_table(flow, rows);
    for (const Piece& picture : part.pictures) flow.place(picture);
}

}

std::vector<Page> therapist_copy(const Setting& patient)
{
    const Sheet sheet = therapist_sheet(patient.sheet);
    const Setting set{patient.input, patient.wish, patient.ruler, sheet, patient.cards, patient.weeks};
    const Piece named = mark(set);
    const double above = head_height(patient);
    Flow flow(sheet, above + named.height + sheet.gap(1.5), foot_height(patient));
    flow.start_page();
    place_title(flow, set);
    for (const TherapistPart& part : therapist_parts(set)) place_part(flow, set, part);
    std::vector<Page> pages = flow.pages();
    for (Page& page : pages)
        for (const Block& block : named.blocks)
            page.blocks.insert(page.blocks.begin(), moved(block, sheet.side_margin, sheet.top + above));
    return pages;
}

}
