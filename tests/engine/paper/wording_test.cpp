#include "engine/paper/wording.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/terms/movement.h"
#include "tests/engine/paper/sample.h"
#include "tests/support/catch.h"

#include <set>

using namespace pacewise;

namespace {

Messages messages(const std::string& language)
{
    const std::string file = std::string(PACEWISE_ROOT) + "/assets/translations/handout." + language + ".po";
    const auto read = read_po(file, read_file(file));
    REQUIRE(read.problems.empty());
    return read.value.value();
}

/// The holes to fill in, such as {count}.
std::multiset<std::string> holes(const std::string& text)
{
    std::multiset<std::string> found;
    for (std::size_t from = text.find('{'); from != std::string::npos; from = text.find('{', from + 1))
        found.insert(text.substr(from, text.find('}', from) - from + 1));
    return found;
}

}

TEST_CASE("every text of the paper is there in English and in Spanish, with the same numbers to fill in")
{
    const Messages english = messages("en"), spanish = messages("es");
    REQUIRE(english.size() == spanish.size());
    for (const auto& [key, forms] : english) {
        CAPTURE(key);
        REQUIRE(spanish.contains(key));
        const auto& others = spanish.at(key);
        REQUIRE(others.size() == forms.size());
        for (std::size_t at = 0; at < forms.size(); ++at) {
            CHECK_FALSE(others[at].empty());
            CHECK(holes(others[at]) == holes(forms[at]));
        }
    }
}

TEST_CASE("one round and two rounds are told apart")
{
    const Wording say = sample::wording("en");
    CHECK(say.counted("rounds", 1) == "1\u00a0round");
    CHECK(say.counted("rounds", 2) == "2\u00a0rounds");
}

TEST_CASE("a text that is missing in a language says in which language it is")
{
    const Wording say = sample::wording("es");
    CHECK(say.of(Translations{{{"en", "Sit to stand"}}}) == "Sit to stand [en]");
    CHECK(say.of(Translations{{{"en", "Sit to stand"}, {"es", "Levantarse"}}}) == "Levantarse");
    CHECK(say.of(TranslatedLines{{{"en", {"Sit."}}}}) == std::vector<std::string>{"Sit. [en]"});
    CHECK(say("no_such_text") == "[no_such_text]");
}

TEST_CASE("a language without words for the paper is reported, not printed")
{
    const auto read = load_wording(std::string(PACEWISE_ROOT) + "/assets", "tlh");
    CHECK_FALSE(read.value);
    REQUIRE(read.problems.size() == 1);
    CHECK_FALSE(read.problems[0].maybe.empty());
}

TEST_CASE("every day, month and thing to fetch has its words")
{
    const Wording say = sample::wording("en");
    for (const char* day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) CHECK(say.has(day));
    for (int month = 1; month <= 12; ++month) CHECK(say.has("month_" + std::to_string(month)));
    const std::set<std::string> furniture{"chair", "armchair",        "counter",        "wall",      "mat",
                                          "bed",   "stationary-bike", "recumbent-bike", "wheelchair"};
    for (const std::string& thing : words_in<Equipment>()) {
        CAPTURE(thing);
        CHECK(say.has("need_" + thing) != furniture.contains(thing));
    }
}
