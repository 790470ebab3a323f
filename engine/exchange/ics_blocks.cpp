#include "engine/exchange/ics_blocks.h"

#include "engine/base/text.h"
#include "engine/yaml/utf8.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::size_t most_bytes = 8u << 20;
constexpr std::size_t most_problems = 20;  // a file that is no calendar is not told line by line

std::string upper_case(std::string text)
{
    for (char& letter : text)
        if ('a' <= letter && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    return text;
}

/// A line that begins with a space or a tab goes on with the one before it.
std::vector<IcsLine> unfolded(std::string_view bytes)
{
    std::vector<IcsLine> lines;
    int number = 0;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view text = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        ++number;
        if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
        const bool goes_on = !text.empty() && (text.front() == ' ' || text.front() == '\t');
        if (goes_on && !lines.empty())
            lines.back().text += text.substr(1);
        else if (!trimmed(text).empty())
            lines.push_back({number, std::string(text)});
    }
    return lines;
}

/// Sorts lines into blocks; the open blocks are a stack of names.
class Sorter {
public:
    Sorter(std::string file, Read<IcsFile>& result) : file_(std::move(file)), result_(result) {}

    void take(const IcsLine& line)
    {
        if (line.text.find(':') == std::string::npos)
            return tell(line.number,
                        said("this is no line of a calendar: {1}", in_quotes(shortened(line.text, 40))),
                        "remove it");
        const std::string name = line.name(), kind = upper_case(trimmed(line.value()));
        if (name == "BEGIN") open(line, kind);
        if (open_.empty()) return tell(line.number, "this stands outside of the calendar", "remove it");
        keep(line);
        if (name == "END") close(line, kind);
    }

    void finish(int last_line)
    {
        if (!open_.empty())
            tell(last_line, said("{1} is not closed", open_.back()), said("add {1}", "END:" + open_.back()));
    }

private:
    void open(const IcsLine& line, const std::string& kind)
    {
        open_.push_back(kind);
        if (open_.size() == 1 && kind != "VCALENDAR")
            tell(line.number, said("the file begins with {1}", kind), "begin it with BEGIN:VCALENDAR");
        if (open_.size() == 2) result_.value->blocks.push_back({kind, {}});
    }

    void keep(const IcsLine& line)
    {
        (open_.size() == 1 ? result_.value->head : result_.value->blocks.back().lines).push_back(line);
    }

    void close(const IcsLine& line, const std::string& kind)
    {
        if (kind != open_.back())
            tell(line.number, said("{1} stands where {2} is open", "END:" + kind, open_.back()),
                 said("write {1}", "END:" + open_.back()));
        open_.pop_back();
    }

    void tell(int line, Said message, Said maybe)
    {
        if (result_.problems.size() < most_problems)
            result_.problems.push_back({{file_, line, 1}, std::move(message), std::move(maybe)});
    }

    std::string file_;
    Read<IcsFile>& result_;
    std::vector<std::string> open_;
};

int line_at(std::string_view bytes, std::size_t offset)
{
    return 1 + static_cast<int>(
                   std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

}

std::string IcsLine::name() const { return upper_case(text.substr(0, text.find_first_of(";:"))); }

std::string IcsLine::value() const
{
    const std::size_t colon = text.find(':');
    return colon == std::string::npos ? "" : text.substr(colon + 1);
}

int IcsBlock::line_of(std::string_view name) const
{
    for (const IcsLine& line : lines)
        if (line.name() == name) return line.number;
    return first_line();
}

std::string IcsBlock::text() const
{
    std::string all;
    for (const IcsLine& line : lines) all += line.text + "\r\n";
    return all;
}

Read<IcsFile> read_ics_blocks(const std::string& file, std::string_view bytes)
{
    Read<IcsFile> read;
    if (bytes.size() > most_bytes) {
        read.problems.push_back({{file, 0, 0}, "the calendar is larger than 8 MB", "export fewer years"});
        return read;
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.substr(0, 3) == byte_order_mark) bytes.remove_prefix(3);
    if (const auto bad = first_bad_byte(bytes)) {
        read.problems.push_back(
            {{file, line_at(bytes, *bad), 1}, "this is no text (UTF-8)", "export the calendar again"});
        return read;
    }
    read.value.emplace();
    Sorter sorter(file, read);
    const std::vector<IcsLine> lines = unfolded(bytes);
    for (const IcsLine& line : lines) sorter.take(line);
    if (lines.empty())
        read.problems.push_back({{file, 0, 0}, "the calendar is empty", "export it again"});
    else
        sorter.finish(lines.back().number);
    if (has_errors(read.problems)) read.value.reset();
    return read;
}

}
