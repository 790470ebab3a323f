// Where things stand in a text, as an editor shows it: columns count characters, not bytes, so that the place
// of a mistake is right behind an accent too.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace pacewise {

class Lines {
public:
    /// The text must outlive this.
    explicit Lines(std::string_view text);

    /// Lines count from 0 here, without the mark that Windows puts before UTF-8.
    std::string_view line(int index) const;
    /// The offset into the text of a byte of a line.
    std::size_t offset(int line, int byte) const;
    /// From 1, in characters.
    int column(int line, int byte) const;
    /// The line of an offset.
    int line_of(std::size_t offset) const;
    int byte_in_line(std::size_t offset) const;

private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
    std::vector<int>
        inner_bytes_;  ///< before each offset: bytes that begin no character; empty for plain ASCII
};

}
