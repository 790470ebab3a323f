// Which way words run. On a page that runs from right to left a phone number or an English sentence still
// runs from left to right; it is kept apart from the words around it by two invisible signs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

enum class Direction { left_to_right, right_to_left };

/// Arabic, Hebrew, Persian, Urdu and the like.
bool is_right_to_left(std::string_view language);
/// With a letter of a right-to-left script a text runs from right to left; else with any other letter, or
/// with two numbers ("10 × 2"), from left to right; a single number and bare signs follow their surroundings.
Direction direction_of(std::string_view text, Direction surroundings);

/// Of a whole paragraph: what is kept apart in it does not count.
Direction base_direction_of(std::string_view paragraph, Direction page);

/// Whether the words around it could tear a text apart: it has Latin letters, or two numbers such as those of
/// a phone number, and no letter of a right-to-left script.
bool runs_its_own_way(std::string_view text);
/// Between the signs that keep it apart (Unicode's isolates); spaces at its ends stay outside.
std::string kept_apart(std::string_view text);
/// Whether something in it is kept apart already.
bool has_parts_kept_apart(std::string_view text);

/// Bytes of a text that run one way, without the signs that keep it apart.
struct OneWayText {
    std::size_t from = 0;
    std::size_t to = 0;
    Direction direction = Direction::left_to_right;
    bool operator==(const OneWayText&) const = default;
};
/// A paragraph cut at those signs, in the order of reading.
std::vector<OneWayText> one_way_texts(std::string_view paragraph, Direction page);

}
