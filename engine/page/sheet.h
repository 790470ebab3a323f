// The paper itself and the sizes of everything on it. All sizes follow from the body size, so a larger print
// is laid out anew: it is never the small print blown up (clinical.md T01, T02).
#pragma once

#include "engine/patient/print_wish.h"

namespace pacewise {

struct Sheet {
    double width = 0;
    double height = 0;
    double side_margin = 46;  ///< the holes of a ring binder lie outside (16 mm)
    double top = 32;
    double bottom = 24;

    double body = 14;    ///< T01: 14, large 18, giant 22
    double title = 0;    ///< name of a page
    double heading = 0;  ///< name of a day or a card
    double small = 0;    ///< foot of the page; never below 12 (T01)
    double tick = 0;     ///< side of a tick box: 10 mm or more
    double number = 0;   ///< radius of the disc behind a card number
    double mark = 0;     ///< radius of a day version's sign

    double text_width() const { return width - 2 * side_margin; }
    /// T09: 1.3 lines.
    static double line(double size) { return 1.3 * size; }
    double line() const { return line(body); }
    /// A gap that grows with the letters: 1 is a little, 2 separates.
    double gap(double steps = 1) const { return steps * body * 0.3; }
    bool large() const { return body > 16; }
};

/// `unsteady`: a hand with tremor gets boxes of 18 mm (T20).
Sheet sheet_for(PaperSize, PrintSize, bool unsteady);
/// Tables for a trained eye: the smallest letters that the paper has (T01), on the same paper.
Sheet therapist_sheet(Sheet);

}
