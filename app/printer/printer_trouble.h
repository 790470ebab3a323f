// A printer or the print service that does not answer, refuses or fails: no fault of what was asked for. Said
// to the person who prints, with a way out.
#pragma once

#include <stdexcept>

namespace pacewise {

struct PrinterTrouble : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}
