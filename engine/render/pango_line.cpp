#include "engine/render/pango_line.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Invisible letters that give bare digits and signs their direction.
constexpr const char *left_to_right_mark = "\u200e", *right_to_left_mark = "\u200f";

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

/// The lines are broken: signs that kept words together have done their work.
std::string with_plain_spaces(std::string text)
{
    static const std::string word_joiner = "\u2060";
    for (std::size_t at = text.find(word_joiner); at != std::string::npos; at = text.find(word_joiner, at))
        text.erase(at, word_joiner.size());
    static const std::string no_break = "\u00a0";
    for (std::size_t at = text.find(no_break); at != std::string::npos; at = text.find(no_break, at)) {
        text.erase(at, no_break.size() - 1);
        text[at] = ' ';
    }
    return text;
}

/// A stretch of bytes of one phrase that falls on one line, without the spaces at the line's end.
struct Stretch {
    int from;
    int to;
    bool bold;
};

std::string text_in(const std::string& text, const Stretch& stretch)
{
    const auto start = static_cast<std::size_t>(stretch.from);
    return with_plain_spaces(text.substr(start, static_cast<std::size_t>(stretch.to) - start));
}

/// The bytes of a line without the spaces at its end.
Stretch bytes_of(PangoLayoutLine* line, const std::string& text)
{
    int end = line->start_index + line->length;
    while (end > line->start_index && text[static_cast<std::size_t>(end) - 1] == ' ') --end;
    return {line->start_index, end, false};
}

/// What of each phrase falls on the line.
std::vector<Stretch> phrases_on(const Stretch& line, std::span<const Phrase> phrases)
{
    std::vector<Stretch> found;
    int start = 0;
    for (const Phrase& phrase : phrases) {
        const int next = start + static_cast<int>(phrase.text.size());
        const Stretch stretch{std::max(start, line.from), std::min(next, line.to), phrase.bold};
        if (stretch.from < stretch.to) found.push_back(stretch);
        start = next;
    }
    return found;
}

LinePart part_of(PangoLayoutLine* line, const std::string& text, const Stretch& stretch)
{
    int from = 0, to = 0;
    pango_layout_line_index_to_x(line, stretch.from, FALSE, &from);
    pango_layout_line_index_to_x(line, stretch.to, FALSE, &to);
    return {text_in(text, stretch), stretch.bold, points(from), points(to - from)};
}

/// From its left to its right end, counted from any one point of the line.
struct Span {
    int left;
    int right;
};

Span span_of(PangoLayoutLine* line, const Stretch& stretch)
{
    int *ends = nullptr, count = 0;
    pango_layout_line_get_x_ranges(line, stretch.from, stretch.to, &ends, &count);
    Span span{0, 0};
    if (count > 0)
        span = {*std::min_element(ends, ends + 2 * count), *std::max_element(ends, ends + 2 * count)};
    g_free(ends);
    return span;
}

/// Alone on its line a part must run as it did among the others.
std::string running(std::string text, Direction direction)
{
    if (direction_of(text, Direction::right_to_left) == direction) return text;
    return (direction == Direction::left_to_right ? left_to_right_mark : right_to_left_mark) + text;
}

}

TextLine parts_of(PangoLayoutLine* line, const std::string& text, std::span<const Phrase> phrases)
{
    TextLine parts;
    for (const Stretch& stretch : phrases_on(bytes_of(line, text), phrases))
        parts.push_back(part_of(line, text, stretch));
    return parts;
}

std::vector<Phrase> phrases_kept_apart(std::span<const Phrase> phrases)
{
    std::string text;
    for (const Phrase& phrase : phrases) text += phrase.text;
    std::vector<Phrase> apart(phrases.begin(), phrases.end());
    if (base_direction_of(text, Direction::right_to_left) == Direction::left_to_right) return apart;
    for (Phrase& phrase : apart)
        if (runs_its_own_way(phrase.text) && !has_parts_kept_apart(phrase.text))
            phrase.text = kept_apart(phrase.text);
    return apart;
}

TextLine parts_from_the_right(PangoLayoutLine* line, const std::string& text, std::span<const Phrase> phrases)
{
    TextLine parts;
    std::vector<Span> spans;
    for (const Stretch& phrase : phrases_on(bytes_of(line, text), phrases))
        for (const OneWayText& run : one_way_texts(text, Direction::right_to_left)) {
            const Stretch stretch{std::max(phrase.from, static_cast<int>(run.from)),
                                  std::min(phrase.to, static_cast<int>(run.to)), phrase.bold};
            if (stretch.from >= stretch.to) continue;
            spans.push_back(span_of(line, stretch));
            parts.push_back({running(text_in(text, stretch), run.direction), phrase.bold, 0,
                             points(spans.back().right - spans.back().left)});
        }
    int end = 0;
    for (const Span& span : spans) end = std::max(end, span.right);
    for (std::size_t at = 0; at < parts.size(); ++at) parts[at].x = points(end - spans[at].right);
    return parts;
}

}
