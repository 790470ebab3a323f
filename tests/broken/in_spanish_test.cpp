#include "engine/base/file.h"
#include "engine/wording/told.h"
#include "tests/broken/problems_in.h"
#include "tests/support/catch.h"

#include <regex>

using namespace pacewise;
using namespace pacewise::test;

namespace {

const std::filesystem::path translations = std::filesystem::path(PACEWISE_ROOT) / "assets" / "translations";

Wording spanish()
{
    const std::string file = (translations / "trouble.es.po").string();
    return Wording("es", read_po(file, read_file(file), 2).value.value());
}

/// Everything that makes it up, down to names and numbers.
void add_parts(const Said& whole, std::vector<Said>& parts)
{
    if (whole.sentence().empty() && !whole.words().empty()) parts.push_back(whole);
    for (const Said& gap : whole.gaps()) add_parts(gap, parts);
}

std::vector<Said> parts_of(const Diagnostic& problem)
{
    std::vector<Said> parts;
    add_parts(problem.message, parts);
    add_parts(problem.maybe, parts);
    return parts;
}

bool sounds_english(const std::string& text)
{
    static const std::regex little_words("(^|[^a-z-])(the|is|are|of|and|or|not|with|write|add)($|[^a-z-])");
    return std::regex_search(text, little_words);
}

}

TEST_CASE("every mistake and every way out of the broken files has Spanish words")
{
    const Wording es = spanish();
    for (const auto& file : broken_files())
        for (const Diagnostic& problem : problems_in(file)) {
            INFO(file.filename().string() << ": " << problem.message << " | " << problem.maybe);
            CHECK(problem.message.is_known());
            for (const Said& part : parts_of(problem))
                if (part.is_known()) {
                    INFO(part.words());
                    CHECK(es.has(part.words()));
                }
        }
}

TEST_CASE("what stands in the gaps of a mistake is what a person wrote, and no English sentence")
{
    for (const auto& file : broken_files()) {
        const std::string bytes = read_file(file);
        for (const Diagnostic& problem : problems_in(file))
            for (const Said& part : parts_of(problem))
                if (!part.is_known() && bytes.find(part.words()) == std::string::npos) {
                    INFO(file.filename().string() << ": " << problem.message);
                    CHECK_FALSE(sounds_english(part.words()));
                }
    }
}

TEST_CASE("a mistake told in Spanish keeps what was seen")
{
    const Wording es = spanish();
    const auto file = std::filesystem::path(PACEWISE_ROOT) / "tests" / "broken" / "chosen-twice.yaml";
    REQUIRE_FALSE(problems_in(file).empty());
    for (const Diagnostic& problem : problems_in(file)) {
        const std::string words = told(problem.message, es);
        CHECK(words != problem.message.english());
        for (const Said& part : parts_of(problem))
            if (!part.is_known())
                CHECK_THAT(words + told(problem.maybe, es), ContainsSubstring(part.words()));
    }
}
