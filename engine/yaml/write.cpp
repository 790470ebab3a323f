#include "engine/yaml/write.h"

#include "engine/base/contract.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

bool is_plain_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') ||
           std::string_view(" ._/+-").find(letter) != std::string_view::npos ||
           static_cast<unsigned char>(letter) >= 0x80;
}

/// Whether the text reads back as itself without quotes, in any YAML reader.
bool can_stand_plain(std::string_view text)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
    const char first = text.front();
    if (first == '-' || first == '.' || first == '+' || first == '/') return false;
    for (const std::string_view word : {"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
        if (lower_case(text) == word) return false;
    for (const char letter : text)
        if (!is_plain_letter(letter)) return false;
    return true;
}

/// Control characters are spelled out: as they are, a strict reader refuses the whole file.
std::string escaped_letter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') return {'\\', letter};
    if (letter == '\n') return "\\n";
    if (byte >= 0x20 && byte != 0x7f) return {letter};
    static constexpr char digits[] = "0123456789abcdef";
    return {'\\', 'x', digits[byte >> 4], digits[byte & 0xf]};
}

std::string escaped(std::string_view text)
{
    std::string in_escapes = "\"";
    for (const char letter : text) in_escapes += escaped_letter(letter);
    return in_escapes + '"';
}

}

YamlWriter& YamlWriter::key(std::string_view name)
{
    Level& level = open_.back();
    PACEWISE_REQUIRE(level.kind == '{' && !after_key_, "a key stands in a map, once");
    if (level.style == Style::flow)
        out_ += level.empty ? "" : ", ";
    else if (!after_dash_ && !(level.empty && out_.empty()))
        new_line(level.indent);
    after_dash_ = false;
    level.empty = false;
    out_ += name;
    out_ += ':';
    after_key_ = true;
    return *this;
}

YamlWriter& YamlWriter::value(std::string_view text)
{
    return plain(can_stand_plain(text) ? std::string(text) : escaped(text));
}

YamlWriter& YamlWriter::value(double number) { return plain(number_text(number, 3)); }

YamlWriter& YamlWriter::plain(const std::string& text)
{
    before_value();
    out_ += text;
    return *this;
}

void YamlWriter::before_value()
{
    Level& level = open_.back();
    if (after_key_) {
        out_ += ' ';
    } else {
        PACEWISE_REQUIRE(level.kind == '[', "a value in a map needs a key");
        if (level.style == Style::flow) {
            out_ += level.empty ? "" : ", ";
        } else {
            if (!after_dash_) new_line(level.indent);
            out_ += "- ";
        }
        level.empty = false;
    }
    after_key_ = after_dash_ = false;
}

YamlWriter& YamlWriter::begin(char kind, Style style)
{
    const Level parent = open_.back();
    if (parent.style == Style::flow) style = Style::flow;
    const bool in_list = parent.kind == '[';
    if (style == Style::flow || in_list) {
        before_value();
    } else {
        PACEWISE_REQUIRE(after_key_, "a value in a map needs a key");
        after_key_ = false;
    }
    if (style == Style::flow) out_ += kind;
    open_.push_back({kind, style, true, parent.indent + 2});
    after_dash_ = style == Style::block && in_list;
    return *this;
}

YamlWriter& YamlWriter::end()
{
    PACEWISE_REQUIRE(open_.size() > 1 && !after_key_, "nothing is open");
    const Level level = open_.back();
    open_.pop_back();
    if (level.style == Style::flow)
        out_ += level.kind == '{' ? '}' : ']';
    else if (level.empty)
        out_ += level.kind == '{' ? (after_dash_ ? "{}" : " {}") : (after_dash_ ? "[]" : " []");
    after_dash_ = false;
    return *this;
}

std::string YamlWriter::text() const
{
    PACEWISE_REQUIRE(open_.size() == 1 && !after_key_, "a map or list is still open");
    return out_ + '\n';
}

void YamlWriter::new_line(std::size_t indent)
{
    out_ += '\n';
    out_.append(indent, ' ');
}

}
