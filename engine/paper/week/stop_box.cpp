#include "engine/paper/week/stop_box.h"

#include "engine/paper/signs.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

std::string call_words(const Setting& set)
{
    if (set.input.clinic.phone.empty()) return set.say()("call_therapist");
    return set.say()("call", {{"phone", set.input.clinic.phone}});
}

Piece version_head(const Setting& set, DayVersion version, const std::string& name, double width)
{
    Piece head;
    const double sign = 2 * set.sheet.mark + set.sheet.gap();
    put(head, version_sign(set.sheet, version, set.say()("alt_" + name)), 0,
        set.sheet.line() / 2 - set.sheet.mark);
    put(head, set.text(std::vector{Phrase{set.say()("tired_" + name), true}}, width - sign), sign, 0);
    return head;
}

/// "Only those with" and the sign itself.
Piece version_meaning(const Setting& set, DayVersion version, const std::string& name, double width)
{
    const std::string words = set.say()(version == DayVersion::full ? "do_all" : "do_only");
    Piece line = set.text(words, width);
    if (version == DayVersion::full) return line;
    const double x = line.width + set.sheet.gap();
    put(line, version_sign(set.sheet, version, set.say()("alt_" + name)), x,
        set.sheet.line() / 2 - set.sheet.mark);
    return line;
}

/// A version of the day in its own box: sign, numbers and what to do.
Piece version_box(const Setting& set, DayVersion version, double width, bool in_one_line)
{
    const std::string name(word_of(version));
    const double pad = set.sheet.gap(1.1), inner = width - 2 * pad;
    Piece inside = version_head(set, version, name, inner);
    Piece meaning = version_meaning(set, version, name, inner);
    if (in_one_line)
        put(inside, std::move(meaning), width * 0.3, 0);
    else
        put_below(inside, std::move(meaning));
    Piece box;
    put(box, piece_of(merged(BlockRole::list_item, inside), inside.width, inside.height), pad, pad * 0.5);
    box.height += pad * 0.5;
    box.width = width;
    return box;
}

/// Name, phone number and, at the right end when there is room, the next visit.
Piece stop_head(const Setting& set, const std::string& next_visit, double width)
{
    Piece head = set.heading(set.say()("stop_title") + " · " + call_words(set), width);
    if (next_visit.empty()) return head;
    Piece visit = set.text(next_visit, width);
    if (head.width + set.sheet.gap(3) + visit.width > width) {
        put_below(head, std::move(visit));
        return head;
    }
    const double x = width - visit.width;
    put(head, std::move(visit), x, set.sheet.heading - set.sheet.body);
    return head;
}

/// "Sharp pain: stop this exercise." with the sign in bold.
std::vector<Phrase> sign_and_action(const std::string& words)
{
    const std::size_t colon = words.find(':');
    if (colon == std::string::npos) return {Phrase{words, false}};
    return {Phrase{words.substr(0, colon + 1), true}, Phrase{words.substr(colon + 1), false}};
}

constexpr double stop_border = 2.5;

std::vector<Piece> stop_signs(const Setting& set, double width)
{
    TextsTogether texts(set.say());
    std::vector<Piece> signs;
    for (const PrintLine& line : set.input.lines)
        if (line.where == PrintLine::Where::stop_box)
            signs.push_back(set.in_own_language(
                set.text(sign_and_action(texts.of(line.text)), width, BlockRole::list_item), line.text));
    return signs;
}

constexpr std::array versions{DayVersion::full, DayVersion::lighter, DayVersion::least};

Piece framed_version(const Setting& set, DayVersion version, double width, bool in_one_line, double height)
{
    Piece box = version_box(set, version, width, in_one_line);
    box.height = std::max(box.height, height);
    frame_in(box, Frame{{0, 0, width, box.height}, 1, 6, false, false});
    return box;
}

/// Large print: the question, and a line for every answer.
Piece morning_stacked(const Setting& set, const Piece& question)
{
    Piece whole = question;
    for (const DayVersion version : versions)
        put_below(whole, framed_version(set, version, set.sheet.text_width(), true, 0), set.sheet.gap());
    return whole;
}

/// The question, and its answers in a row.
Piece morning_in_a_row(const Setting& set, const Piece& question)
{
    const double gap = set.sheet.gap(1.2), width = (set.sheet.text_width() - 2 * gap) / 3;
    double height = 0, x = 0;
    for (const DayVersion version : versions)
        height = std::max(height, version_box(set, version, width, false).height);
    Piece whole = question;
    const double y = whole.height + set.sheet.gap(0.5);
    for (const DayVersion version : versions) {
        put(whole, framed_version(set, version, width, false, height), x, y);
        x += width + gap;
    }
    return whole;
}

}

Piece stop_box(const Setting& set, const std::string& next_visit)
{
    const double pad = set.sheet.gap(2), width = set.sheet.text_width() - 2 * pad;
    Piece inside = stop_head(set, next_visit, width);
    for (Piece& sign : stop_signs(set, width)) put_below(inside, std::move(sign), set.sheet.gap(0.2));
    Piece box;
    put(box, std::move(inside), pad, pad * 0.6);
    box.height += pad * 0.6;
    box.width = set.sheet.text_width();
    frame_in(box, Frame{{0, 0, box.width, box.height}, stop_border, 6, false, false});
    return box;
}

Boxed stop_box_in_rows(const Setting& set, const std::string& next_visit)
{
    Boxed box;
    box.look.width = stop_border;
    box.look.radius = 6;
    box.side = set.sheet.gap(2);
    box.padding = box.side * 0.6;
    box.row_gap = set.sheet.gap(0.2);
    const double width = set.sheet.text_width() - 2 * box.side;
    box.head = stop_head(set, next_visit, width);
    box.head_again = set.heading(set.say()("continued", {{"what", set.say()("stop_title")}}), width);
    box.rows = stop_signs(set, width);
    return box;
}

Piece morning_line(const Setting& set)
{
    const Piece question =
        set.text(std::vector{Phrase{set.say()("how_tired"), true}}, set.sheet.text_width());
    return set.sheet.large() ? morning_stacked(set, question) : morning_in_a_row(set, question);
}

}
