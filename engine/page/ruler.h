// How wide words are and where a line of them ends. Laying out a page needs to know; how letters are drawn
// it does not.
#pragma once

#include <compare>
#include <span>
#include <string>
#include <vector>

namespace pacewise {

/// Words of one weight inside a paragraph: "Stop for today: " bold, the rest not.
struct Phrase {
    std::string text;
    bool bold = false;

    friend auto operator<=>(const Phrase&, const Phrase&) = default;
};

/// A piece of one line; x counts from the start of the line.
struct LinePart {
    std::string text;
    bool bold = false;
    double x = 0;
    double width = 0;
};
using TextLine = std::vector<LinePart>;

class Ruler {
public:
    virtual ~Ruler() = default;
    /// The lines these phrases fill. Lines break between words only, unless a single word is too long.
    /// A no-break space keeps two words together and comes out as an ordinary one.
    virtual std::vector<TextLine> lines(std::span<const Phrase>, double size, double width) const = 0;
    virtual double width(const Phrase&, double size) const = 0;
};

}
