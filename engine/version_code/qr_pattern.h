// A text as the squares of a QR code, so that a telephone or a scanner reads what people would have to type.
#pragma once

#include <string>
#include <vector>

namespace pacewise {

/// Without the white border that belongs around it.
struct QrPattern {
    int side = 0;             ///< squares in a row
    std::vector<bool> black;  ///< row by row

    bool at(int row, int column) const { return black[static_cast<std::size_t>(row * side + column)]; }
    bool operator==(const QrPattern&) const = default;
};

/// A scanner needs so many white squares on each side.
inline constexpr int quiet_squares = 4;

/// Correction M: 15 of 100 squares may be unreadable.
QrPattern qr_pattern(const std::string& text);

}
