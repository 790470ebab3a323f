#include "app/desk/shell/options.h"

#include "engine/base/text.h"

#include <charconv>

namespace pacewise {

namespace {

int number_in(const std::string& option, const std::string& text, int least, int most)
{
    int number = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (trouble != std::errc() || end != text.data() + text.size() || number < least || number > most)
        throw WrongWords(option + " is a number from " + std::to_string(least) + " to " +
                         std::to_string(most) + ", not " + in_quotes(text));
    return number;
}

void read_size(const std::string& text, DeskOptions& options)
{
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos) throw WrongWords("--size is as 1280x800, not " + in_quotes(text));
    options.width = number_in("--size", text.substr(0, cross), 320, 8000);
    options.height = number_in("--size", text.substr(cross + 1), 240, 8000);
}

void read_option(const std::string& name, const std::string& value, DeskOptions& options)
{
    if (name == "--size") return read_size(value, options);
    if (name == "--scale") {
        options.percent = number_in(name, value, 100, 250);
    } else if (name == "--language") {
        if (value != "en" && value != "es")
            throw WrongWords("--language is en or es, not " + in_quotes(value));
        options.language = value;
    } else if (name == "--contrast") {
        options.high_contrast = value == "high";
    } else if (name == "--item-log") {
        options.item_log = value;
    } else if (name == "--shot") {
        options.shot = value;
    } else if (name == "--dialog") {
        options.dialog = value;
    } else if (name == "--keys") {
        options.keys = split(value, ' ');
    } else {
        throw WrongWords("there is no option " + in_quotes(name));
    }
}

}

DeskOptions read_options(const std::vector<std::string>& words)
{
    DeskOptions options;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string& word = words[at];
        if (word == "--help") {
            options.help = true;
        } else if (word.starts_with("--")) {
            if (at + 1 == words.size()) throw WrongWords(word + " needs a value");
            read_option(word, words[++at], options);
        } else if (!options.file.empty()) {
            throw WrongWords("name one plan or one patient, not also " + in_quotes(word));
        } else {
            options.file = word;
        }
    }
    return options;
}

std::string options_help()
{
    return "pacewise desk [PLAN | PATIENT] [--size WxH] [--scale PERCENT] [--language en|es] [--contrast "
           "high]\n"
           "              [--item-log FILE] [--shot FILE.png [--keys \"Ctrl+P Tab\"] [--dialog "
           "NAME[:ABOUT]]]\n"
           "the window in which plans are made, edited and printed\n";
}

}
