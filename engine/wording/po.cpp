#include "engine/wording/po.h"

#include "engine/base/said_parts.h"
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

/// What stands between msgid and the next msgid.
struct Entry {
    Place place;
    std::string key;
    std::string plural = {};
    std::size_t problems_before = 0;
    bool counted = false;
    std::vector<std::string> forms = {};
};

class PoReader {
public:
    PoReader(std::string file, std::size_t forms) : forms_of_counted_(forms)
    {
        place_.file = std::move(file);
    }

    void read(const std::string& line)
    {
        ++place_.line;
        if (line.empty() || line[0] == '#') return;
        const auto text = unquoted(line);
        if (!text) return problem("a text in quotes is needed here");
        if (line[0] == '"') return continue_with(*text);
        if (starts_with(line, "msgid_plural")) return begin_plural(*text);
        if (starts_with(line, "msgid ")) return begin_entry(*text);
        if (starts_with(line, "msgstr")) return begin_form(line.substr(0, line.find('"')), *text);
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
    void problem(Said what) { problem_at(place_, std::move(what)); }
    void problem_at(const Place& place, Said what)
    {
        problems_.push_back({place, std::move(what), "write msgid \"key\" and below it msgstr \"text\""});
    }
    void continue_with(const std::string& text)
    {
        if (!open_) return problem("a text stands before the first msgid");
        *open_ += text;
    }
    void begin_entry(const std::string& key)
    {
        keep_entry();
        entry_ = Entry{place_, key, {}, problems_.size()};
        open_ = &entry_->key;
    }
    void begin_plural(const std::string& text)
    {
        if (!entry_) return problem("a msgid_plural stands before the first msgid");
        entry_->counted = true;
        entry_->plural = text;
        open_ = &entry_->plural;
    }
    void begin_form(const std::string& name, const std::string& text)
    {
        if (!entry_) return problem("a msgstr stands before the first msgid");
        std::string due = "msgstr";
        if (entry_->counted) due += "[" + std::to_string(entry_->forms.size()) + "]";
        if (trimmed(name) != due) problem(said("{1} is due here, not {2}", due, trimmed(name)));
        entry_->forms.push_back(text);
        open_ = &entry_->forms.back();
    }
    void keep_entry()
    {
        if (!entry_) return;
        const std::string key = in_quotes(entry_->key);
        const std::size_t due = entry_->counted ? forms_of_counted_ : 1;
        const bool told_already = problems_.size() > entry_->problems_before;
        if (entry_->forms.size() != due && !told_already)
            problem_at(entry_->place,
                       said("{1} has {2} and needs {3}", key,
                            said_count(static_cast<long>(entry_->forms.size()), "1 form", "{1} forms"),
                            std::to_string(due)));
        if (messages_.contains(entry_->key))
            problem_at(entry_->place, said("the key {1} was already there", key));
        messages_.emplace(entry_->key, entry_->forms);
        entry_.reset();
    }

    std::size_t forms_of_counted_;
    Place place_;
    Diagnostics problems_;
    Messages messages_;
    std::optional<Entry> entry_;
    std::string* open_ = nullptr;  ///< the text that the next line in quotes goes on with
};

}

Read<Messages> read_po(const std::string& file, std::string_view bytes, std::size_t forms)
{
    PoReader reader(file, forms);
    for (const std::string& line : split(bytes, '\n')) reader.read(trimmed(line));
    return reader.finish();
}

}
