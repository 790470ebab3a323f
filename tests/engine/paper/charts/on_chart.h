// What stands on a drawn chart, for tests to look at.
#pragma once

#include "engine/page/piece.h"
#include "engine/paper/charts/pattern.h"
#include "engine/paper/charts/strokes.h"

#include <string>
#include <vector>

namespace sample {

std::vector<std::string> words_on(const pacewise::Piece&);
bool says(const pacewise::Piece&, const std::string& words);
/// The words of its figures for somebody who cannot see them.
std::string alt_of(const pacewise::Piece&);
/// Surfaces of any ink but white, and borders: what makes a bar.
std::vector<pacewise::Area> bars_on(const pacewise::Piece&);
/// "" or what is outside the piece or written over.
std::string fault_on(const pacewise::Piece&);

}
