#include "engine/wording/po.h"

#include "engine/base/text.h"

#include <optional>

namespace pacewise {

namespace {

/// The text between the first and the last quote; nothing when there are no two quotes.
std::optional<std::string> unquoted(std::string_view line)
{
    const auto first = line.find('"'), last = line.rfind('"');
    if (first == std::string_view::npos || first == last) return {};
    std::string text;
    for (std::size_t at = first + 1; at < last; ++at) {
        if (line[at] != '\\' || at + 1 == last) {
            text += line[at];
            continue;
        }
        const char next = line[++at];
        text += next == 'n' ? '\n' : next;
    }
    return text;
}

bool starts_with(const std::string& line, std::string_view word) { return line.rfind(word, 0) == 0; }

class PoReader {
public:
    explicit PoReader(std::string file) { place_.file = std::move(file); }

    void read(const std::string& line)
    {
        ++place_.line;
        if (line.empty() || line[0] == '#') return;
        const auto text = unquoted(line);
        if (!text) return problem("a text in quotes is needed here");
        if (line[0] == '"') return continue_with(*text);
        if (starts_with(line, "msgid_plural")) return begin(plural_);
        if (starts_with(line, "msgid ")) return begin_entry(*text);
        if (starts_with(line, "msgstr")) return begin_form(*text);
        problem("this line starts with none of msgid, msgid_plural and msgstr");
    }

    Read<Messages> finish()
    {
        keep_entry();
        messages_.erase("");  // the head of the file: author, date and the like
        Read<Messages> read{{}, std::move(problems_)};
        if (!has_errors(read.problems)) read.value = std::move(messages_);
        return read;
    }

private:
    void problem(std::string what)
    {
        problems_.push_back({place_, std::move(what), "write msgid \"key\" and below it msgstr \"text\""});
    }
    void begin(std::string& target) { open_ = &target; }
    void continue_with(const std::string& text)
    {
        if (!open_) return problem("a text stands before the first msgid");
        *open_ += text;
    }
    void begin_entry(const std::string& key)
    {
        keep_entry();
        key_ = key;
        forms_.clear();
        inside_ = true;
        open_ = &key_;
    }
    void begin_form(const std::string& text)
    {
        if (!inside_) return problem("a msgstr stands before the first msgid");
        if (forms_.size() == 2) return problem("only two forms are read: one and many");
        forms_.reserve(2);  // Care: `open_` points into it
        forms_.push_back(text);
        open_ = &forms_.back();
    }
    void keep_entry()
    {
        if (!inside_) return;
        if (messages_.contains(key_)) problem("the key " + in_quotes(key_) + " was already there");
        messages_.emplace(key_, forms_);
    }

    Place place_;
    Diagnostics problems_;
    Messages messages_;
    std::string key_, plural_;
    std::vector<std::string> forms_;
    std::string* open_ = nullptr;
    bool inside_ = false;
};

}

Read<Messages> read_po(const std::string& file, std::string_view bytes)
{
    PoReader reader(file);
    for (const std::string& line : split(bytes, '\n')) reader.read(trimmed(line));
    return reader.finish();
}

}
