// What is asked of a printer.
#pragma once

#include <string>
#include <string_view>

namespace pacewise {

enum class Sides { one, two_long_edge };

struct PrintOrder {
    std::string printer;  ///< the name of a queue, or an address that begins with ipp:// or ipps://
    std::string media = "iso_a4_210x297mm";
    Sides sides = Sides::one;
    int copies = 1;
    bool colour = true;  ///< where the printer can
};

/// "A4" for "iso_a4_210x297mm", "Letter" for "na_letter_8.5x11in".
std::string media_name(std::string_view media);

}
