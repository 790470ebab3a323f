#include "engine/yaml/write_values.h"

#include "engine/yaml/read.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

Node plain(const std::string& text) { return {Node::Kind::text, false, 0, 0, text, {}, {}}; }

std::string number_after_writing(double number)
{
    YamlWriter out;
    write_number(out.key("n"), number);
    return out.text();
}

}

TEST_CASE("English and Spanish stand first, the other languages in the order of their codes")
{
    Translations texts;
    texts.by_language = {{"de", "Ja"}, {"en", "Yes"}, {"es", "Sí"}, {"fr", "Oui, bien"}, {"ar", "نعم"}};
    YamlWriter out;
    write_languages(out.key("says"), texts, YamlWriter::Style::flow);
    CHECK(out.text() == "says: {en: \"Yes\", es: Sí, ar: نعم, de: Ja, fr: \"Oui, bien\"}\n");
}

TEST_CASE("steps stand in brackets, language by language")
{
    TranslatedLines lines;
    lines.by_language = {{"en", {"Sit.", "Stand: slowly."}}, {"de", {}}};
    YamlWriter out;
    write_languages(out.key("how"), lines, YamlWriter::Style::block);
    CHECK(out.text() == "how:\n  en: [Sit., \"Stand: slowly.\"]\n  de: []\n");
}

TEST_CASE("a duration is written in the largest unit without a fraction")
{
    using namespace std::chrono_literals;
    CHECK(duration_words(0s) == "0 h");
    CHECK(duration_words(48h) == "48 h");
    CHECK(duration_words(90min) == "90 min");
    CHECK(duration_words(90s) == "90 s");
}

TEST_CASE("every duration is read as it was written")
{
    REQUIRE(rc::check([] {
        const std::chrono::seconds time(*rc::gen::inRange(0, 30'000'000));
        Reading reading{"a.yaml", {}};
        RC_ASSERT(read_duration(plain(duration_words(time)), reading) == time);
        RC_ASSERT(reading.problems.empty());
    }));
}

TEST_CASE("a number is written as it was typed, without noise")
{
    CHECK(number_after_writing(5.1) == "n: 5.1\n");
    CHECK(number_after_writing(5.1111) == "n: 5.1111\n");
    CHECK(number_after_writing(0) == "n: 0\n");
    CHECK(number_after_writing(10000) == "n: 10000\n");
    CHECK(number_after_writing(9999.1) == "n: 9999.1\n");
}

TEST_CASE("a range is two numbers in brackets")
{
    YamlWriter out;
    write_ends(out.key("reps"), Range<int>{8, 15});
    write_ends(out.key("edss"), Range<double>{0, 6.5});
    CHECK(out.text() == "reps: [8, 15]\nedss: [0, 6.5]\n");
}
