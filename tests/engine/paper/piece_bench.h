// Everything that a piece of the paper needs to be laid out alone, at normal size.
#pragma once

#include "engine/render/pango_ruler.h"
#include "tests/engine/paper/sample.h"

#include <memory>
#include <vector>

namespace sample {

struct PieceBench {
    Handout made = handout();
    pacewise::PaperWish wish;
    std::unique_ptr<pacewise::Ruler> ruler = pacewise::pango_ruler("en");
    pacewise::Sheet sheet = pacewise::sheet_for(pacewise::PaperSize::a4, pacewise::PrintSize::normal, false);
    std::vector<pacewise::Card> cards;
    pacewise::PaperInput input = made.input();
    pacewise::Setting set{input, wish, *ruler, sheet, cards, {1, 8}};
};

}
