// The words of the readers in other languages, held against those in the code.
#include "engine/base/file.h"
#include "engine/wording/po.h"
#include "tests/support/catch.h"

#include <array>
#include <cstdio>
#include <regex>
#include <set>

using namespace pacewise;

namespace {

const std::filesystem::path root = PACEWISE_ROOT;

Messages words_in(const std::string& language)
{
    const std::string file = (root / "assets" / "translations" / ("trouble." + language + ".po")).string();
    const Read<Messages> read = read_po(file, read_file(file), 2);
    for (const Diagnostic& problem : read.problems) FAIL_CHECK(diagnostic_text(problem));
    return read.value.value();
}

std::vector<std::filesystem::path> sources()
{
    std::vector<std::filesystem::path> all;
    for (const char* folder : {"engine", "app"})
        for (const char* ending : {".cpp", ".h"})
            for (const auto& file : files_below(root / folder, ending)) all.push_back(file);
    return all;
}

/// Every text in quotes of a source, those in pieces put together.
void add_literals(std::string source, std::set<std::string>& literals)
{
    static const std::regex seam("\"\\s*\\n\\s*\""), literal("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    source = std::regex_replace(source, seam, "");
    for (auto each = std::sregex_iterator(source.begin(), source.end(), literal);
         each != std::sregex_iterator(); ++each)
        literals.insert((*each)[1].str());
}

std::set<std::string> literals_of_the_code()
{
    std::set<std::string> literals;
    for (const auto& file : sources()) add_literals(read_file(file), literals);
    return literals;
}

std::string as_in_code(const std::string& text)
{
    std::string escaped;
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') escaped += '\\';
        escaped += letter == '\n' ? "\\n" : std::string(1, letter);
    }
    return escaped;
}

std::string printed_by(const std::string& command)
{
    std::string printed;
    std::FILE* pipe = ::popen((command + " 2>/dev/null").c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> piece{};
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), pipe))
        printed.append(piece.data(), count);
    REQUIRE(::pclose(pipe) == 0);
    return printed;
}

/// The translatable words that gettext's own tool finds behind these words of the code.
void add_found_by_xgettext(const std::vector<std::string>& behind, Messages& found)
{
    std::string call = "cd '" + root.string() +
                       "' && find engine app -name '*.cpp' -o -name '*.h' | xgettext --language=C++ "
                       "--from-code=UTF-8 --omit-header --no-location --files-from=- -o - --keyword=";
    for (const std::string& word : behind) call += " --keyword=" + word;
    const Read<Messages> read = read_po("xgettext", printed_by(call), 1);
    found.insert(read.value.value().begin(), read.value.value().end());
}

std::set<std::string> gaps_in(const std::string& text)
{
    static const std::regex gap("\\{[1-9]\\}");
    return {std::sregex_token_iterator(text.begin(), text.end(), gap), {}};
}

}

TEST_CASE("every sentence of the readers has Spanish words")
{
    const Messages es = words_in("es");
    Messages wanted;
    add_found_by_xgettext({"said", "Said", "error:2", "warning:2", "note:2", "said_count:2", "in_a_row:2"},
                          wanted);
    add_found_by_xgettext({"error:3", "warning:3", "note:3", "said_count:3"}, wanted);
    CHECK(wanted.size() > 300);
    for (const auto& [words, forms] : wanted) {
        INFO(words);
        CHECK(es.contains(words));
    }
}

TEST_CASE("no Spanish words are kept for what nobody says any more")
{
    const std::set<std::string> literals = literals_of_the_code();
    for (const auto& [words, forms] : words_in("es")) {
        INFO(words);
        CHECK(literals.contains(as_in_code(words)));
    }
}

TEST_CASE("the Spanish words show what was seen: the same gaps as in English")
{
    for (const auto& [words, forms] : words_in("es")) {
        INFO(words);
        CHECK(gaps_in(forms.front()) == gaps_in(words));
    }
}

TEST_CASE("the window never tells a therapist to type an option of the command")
{
    const Messages en = words_in("en");
    static const std::regex option("--[a-z]|pacewise ");
    const auto names_the_command = [](const std::string& text) { return std::regex_search(text, option); };
    for (const auto& [words, forms] : words_in("es")) {
        INFO(words);
        CHECK_FALSE(names_the_command(forms.front()));
        CHECK(en.contains(words) == names_the_command(words));
    }
    for (const auto& [words, forms] : en) CHECK_FALSE(names_the_command(forms.front()));
}
