#include "engine/paper/diary/diary_item.h"

#include "engine/paper/diary/cells.h"
#include "engine/paper/signs.h"

#include <algorithm>
#include <optional>

namespace pacewise {

namespace {

bool has_pain(const Patient& patient) { return patient.pain && !patient.pain->empty(); }

bool loads_a_sore_joint(const Patient& patient, const Exercise& exercise)
{
    return has_pain(patient) &&
           std::any_of(patient.pain->begin(), patient.pain->end(),
                       [&](const Pain& pain) { return exercise.load_on(pain.joint) > 0; });
}

TextStyle column_style(const Setting& set) { return {set.sheet.small, BlockRole::list_item, black}; }

/// A cell is as wide as the name of its column where the next column's name stands beside it.
double pain_width(const Setting& set)
{
    return std::max(number_cell(set).width,
                    set.ruler.width({set.say()("diary_pain"), false}, set.sheet.small));
}

struct Columns {
    double number = 0;
    double name = 0;
    double effort = 0;
    std::optional<double> pain;
};

Columns columns_in(const Setting& set, double width)
{
    const double gap = set.sheet.gap(0.9);
    Columns columns;
    columns.number = set.sheet.tick + gap;
    columns.name = columns.number + 2 * set.sheet.number + gap;
    double right = width;
    if (has_pain(set.input.patient)) {
        columns.pain = right - pain_width(set);
        right = *columns.pain - gap;
    }
    columns.effort = right - number_cell(set).width;
    return columns;
}

/// The part of the name before a comma, where all of it would take two lines.
std::string short_name(const Setting& set, const Card& card, double width)
{
    const std::string name = card.exercise->name.in(set.say().language());  // the card says in which language
    if (set.ruler.width({name, false}, set.sheet.body) <= width) return name;
    const std::size_t comma = name.find(", ");
    return comma == std::string::npos ? name : name.substr(0, comma);
}

/// A first word that is too long is cut inside; a letter of several bytes is never torn.
std::string cut_inside(const Setting& set, std::string word, double width)
{
    const std::string more = "\u2026";
    const auto is_tail = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (!word.empty() && set.ruler.width({word + more, false}, set.sheet.body) > width) {
        while (is_tail(word.back())) word.pop_back();
        word.pop_back();
    }
    return word + more;
}

/// As many whole words as fit on one line.
std::string name_on_a_line(const Setting& set, const std::string& name, double width)
{
    const auto fits = [&](const std::string& words) {
        return set.ruler.width({words, false}, set.sheet.body) <= width;
    };
    if (fits(name)) return name;
    const std::string more = "\u2026";
    std::string line;
    for (std::size_t end = name.find(' '); end != std::string::npos; end = name.find(' ', end + 1)) {
        if (!fits(name.substr(0, end) + more)) break;
        line = name.substr(0, end) + more;
    }
    return line.empty() ? cut_inside(set, name.substr(0, name.find(' ')), width) : line;
}

std::string name_of(const Setting& set, const Card& card, double width, DiaryLook look)
{
    const std::string name = short_name(set, card, width);
    return look == DiaryLook::tight ? name_on_a_line(set, name, width) : name;
}

/// The one side that is trained is a letter in the box, as on the sheet of the week.
std::string letter_of(const Setting& set, const PlannedItem& item)
{
    if (item.side == Side::both) return {};
    return set.say()(item.side == Side::left ? "left_letter" : "right_letter");
}

void put_centred(Piece& whole, Piece part, double x, double height)
{
    const double y = (height - part.height) / 2;
    put(whole, std::move(part), x, y);
}

}

Piece diary_columns(const Setting& set, double width)
{
    const Columns columns = columns_in(set, width);
    Piece line = word_piece(set.ruler, {set.say()("diary_done"), false}, column_style(set));
    Piece effort = word_piece(set.ruler, {set.say()("diary_effort"), false}, column_style(set));
    const double effort_x = columns.effort + number_cell(set).width - effort.width;
    put(line, std::move(effort), effort_x, 0);
    if (columns.pain)
        put(line, word_piece(set.ruler, {set.say()("diary_pain"), false}, column_style(set)), *columns.pain,
            0);
    return piece_of(merged(BlockRole::list_item, line), width, line.height);
}

Piece diary_item(const Setting& set, const PlannedItem& item, const Card& card, double width, DiaryLook look)
{
    const Columns columns = columns_in(set, width);
    const double room = columns.effort - set.sheet.gap(0.9) - columns.name;
    Piece name = set.text(name_of(set, card, room, look), room, BlockRole::list_item);
    const double height = std::max(set.sheet.tick, name.height);
    Piece row;
    put_centred(row, tick_box(set.ruler, set.sheet, letter_of(set, item)), 0, height);
    put_centred(row, card_number(set.ruler, set.sheet, card.number), columns.number, height);
    put_centred(row, std::move(name), columns.name, height);
    put_centred(row, number_cell(set), columns.effort, height);
    if (columns.pain && loads_a_sore_joint(set.input.patient, *card.exercise))
        put_centred(row, number_cell(set, pain_width(set)), *columns.pain, height);
    Block block = merged(BlockRole::list_item, row);
    block.card = card.number;
    if (const std::string language = set.say().language_of(card.exercise->name);
        language != set.say().language())
        block.language = language;
    return piece_of(std::move(block), width, height);
}

}
