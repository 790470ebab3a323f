// The words after the command, read with Boost.Program_options: the only place that knows it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacewise::cli {

/// What a command accepts. `name` of an option is without dashes; `value` is what people read in the help,
/// empty for a switch.
struct Option {
    std::string name;
    std::string value;
    std::string says;
    bool many = false;
};

struct Arguments {
    std::vector<std::string> words;  ///< what is no option, in order
    std::map<std::string, std::vector<std::string>> options;

    bool has(const std::string& name) const { return options.contains(name); }
    std::optional<std::string> one(const std::string& name) const;
    std::vector<std::string> all(const std::string& name) const;
};

/// A wrong call: shown with the usage, exit code 2.
struct WrongUsage {
    std::string message;
};

/// Care: throws WrongUsage for unknown options (with the nearest one), missing values and repeated ones.
Arguments read_arguments(const std::vector<std::string>& words, const std::vector<Option>& accepted);
std::string help_of(const std::vector<Option>&);
/// The option's value, which must be one of these words; `usual` where it is not given.
/// Care: throws WrongUsage, with the nearest word.
std::string word_of_option(const Arguments&, const std::string& option, const std::vector<std::string>& words,
                           const std::string& usual);
/// Care: throws WrongUsage when there are more words than the command takes.
void no_words_after(const Arguments&, std::size_t count);
/// ". Maybe bridge-full", or nothing when no word is near.
std::string maybe_near(const std::string& wrong, const std::vector<std::string>& words);
/// Care: throws WrongUsage when the text is no whole number in the range.
long whole_number(const std::string& option, const std::string& text, long least, long most);

}
