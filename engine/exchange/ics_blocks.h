// A calendar file as lines and blocks, before anybody asks what they mean: long lines put together again,
// every block closed where it must be, and for everything the line of the file it stood in.
#pragma once

#include "engine/base/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

struct IcsLine {
    int number = 0;    ///< in the file, from 1
    std::string text;  ///< "DTSTART;TZID=Europe/Madrid:20261124T090000"

    /// "DTSTART", in capitals.
    std::string name() const;
    /// What stands behind the first colon.
    std::string value() const;
};

/// From BEGIN:VEVENT to END:VEVENT, both included, with whatever is nested in it.
struct IcsBlock {
    std::string kind;  ///< "VEVENT"
    std::vector<IcsLine> lines;

    int first_line() const { return lines.empty() ? 0 : lines.front().number; }
    /// The line of the first property of this name; the block's first line when there is none.
    int line_of(std::string_view name) const;
    /// As a file of its own would have it.
    std::string text() const;
};

struct IcsFile {
    std::vector<IcsLine> head;     ///< the calendar's own lines
    std::vector<IcsBlock> blocks;  ///< right below the calendar, in order
};

/// Tells a file that is no calendar, a block left open, a line that is none.
Read<IcsFile> read_ics_blocks(const std::string& file, std::string_view bytes);

}
