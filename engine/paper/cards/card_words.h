// What the card of one exercise says, piece by piece, told for the side that is trained. The pieces are asked
// for in reading order: the first text that is missing in the language of the paper says so for all of them.
#pragma once

#include "engine/paper/setting.h"

#include <vector>

namespace pacewise {

/// Number, name, side and, if not in every week, when; `after` follows them.
Piece card_head(const Setting&, const Card&, const std::string& after, double width);

class CardWords {
public:
    CardWords(const Setting& set, const Card& card) : set_(set), card_(card), texts_(set.say()) {}

    Piece why(double width);
    /// What is true before the first step: side, what to hold on to, what to take, what precautions ask for.
    std::vector<Piece> ready(double width);
    /// The same as one paragraph.
    Piece ready_in_one(double width);
    std::vector<Piece> steps(double width);
    Piece feel(double width);
    Piece stop(double width);
    /// Tempo, rest and effort, each on lines of its own or one after the other.
    Piece pace(double width) const;
    Piece pace_in_one(double width) const;
    /// When to stop, then the pace, as one paragraph.
    Piece stop_and_pace(double width);

private:
    std::vector<std::string> ready_lines();
    std::string stop_words();
    std::vector<std::string> pace_lines() const;
    template <class T> std::string sided(const InLanguages<T>&, const std::string& words) const;
    /// A bold word and what it says: "You feel: your thighs work."
    Piece told(std::string_view key, const std::string& words, double width) const;

    const Setting& set_;
    const Card& card_;
    TextsTogether texts_;
};

}
