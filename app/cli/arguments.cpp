#include "app/cli/arguments.h"

#include "engine/base/text.h"

#include <algorithm>
#include <boost/program_options/errors.hpp>
#include <boost/program_options/options_description.hpp>
#include <boost/program_options/parsers.hpp>
#include <charconv>

namespace pacewise::cli {

namespace po = boost::program_options;

namespace {

constexpr const char* free_words = " words";  // a name that nobody can type

po::options_description described(const std::vector<Option>& accepted)
{
    po::options_description options;
    for (const Option& option : accepted) {
        if (option.value.empty())
            options.add_options()(option.name.c_str(), option.says.c_str());
        else
            options.add_options()(option.name.c_str(), po::value<std::string>(), option.says.c_str());
    }
    return options;
}

[[noreturn]] void unknown(const std::string& option, const std::vector<Option>& accepted)
{
    std::vector<std::string> known;
    for (const Option& each : accepted) known.push_back("--" + each.name);
    throw WrongUsage{"there is no option " + in_quotes(option) + maybe_near(option, known)};
}

void sort_in(const po::parsed_options& parsed, const std::vector<Option>& accepted, Arguments& arguments)
{
    for (const auto& option : parsed.options) {
        if (option.string_key == free_words) {
            arguments.words.insert(arguments.words.end(), option.value.begin(), option.value.end());
            continue;
        }
        auto& values = arguments.options[option.string_key];
        for (const Option& each : accepted)
            if (each.name == option.string_key && !each.many && !values.empty())
                throw WrongUsage{"--" + each.name + " is given twice"};
        values.insert(values.end(), option.value.begin(), option.value.end());
        if (option.value.empty()) values.emplace_back();
    }
}

}

std::optional<std::string> Arguments::one(const std::string& name) const
{
    const auto found = options.find(name);
    return found == options.end() ? std::nullopt : std::optional(found->second.front());
}

std::vector<std::string> Arguments::all(const std::string& name) const
{
    const auto found = options.find(name);
    return found == options.end() ? std::vector<std::string>{} : found->second;
}

Arguments read_arguments(const std::vector<std::string>& words, const std::vector<Option>& accepted)
{
    Arguments arguments;
    try {
        po::options_description all;
        all.add(described(accepted)).add_options()(free_words, po::value<std::vector<std::string>>());
        po::positional_options_description positions;
        positions.add(free_words, -1);
        const auto style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
        sort_in(po::command_line_parser(words).options(all).positional(positions).style(style).run(),
                accepted, arguments);
    } catch (const po::unknown_option& trouble) {
        unknown(trouble.get_option_name(), accepted);
    } catch (const po::error& trouble) {
        throw WrongUsage{trouble.what()};
    }
    return arguments;
}

std::string help_of(const std::vector<Option>& accepted)
{
    std::string text;
    for (const Option& option : accepted) {
        std::string left = "  --" + option.name + (option.value.empty() ? "" : " " + option.value);
        left.resize(std::max<std::size_t>(left.size() + 2, 30), ' ');
        text += left + option.says + (option.many ? " (may be given several times)" : "") + '\n';
    }
    return text;
}

std::string maybe_near(const std::string& wrong, const std::vector<std::string>& words)
{
    const std::string near = nearest_word(wrong, words);
    return near.empty() ? "" : ". Maybe " + near;
}

std::string word_of_option(const Arguments& arguments, const std::string& option,
                           const std::vector<std::string>& words, const std::string& usual)
{
    const std::string word = arguments.one(option).value_or(usual);
    if (std::find(words.begin(), words.end(), word) != words.end()) return word;
    throw WrongUsage{"--" + option + " is one of: " + joined(words, ", ") + ", not " + in_quotes(word) +
                     maybe_near(word, words)};
}

void no_words_after(const Arguments& arguments, std::size_t count)
{
    if (arguments.words.size() > count)
        throw WrongUsage{"too many words: " + in_quotes(arguments.words[count])};
}

long whole_number(const std::string& option, const std::string& text, long least, long most)
{
    long value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || value < least || value > most)
        throw WrongUsage{"--" + option + " needs a whole number from " + std::to_string(least) + " to " +
                         std::to_string(most) + ", but there is " + in_quotes(text)};
    return value;
}

}
