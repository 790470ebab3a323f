#include "engine/wording/wording.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/terms/movement.h"
#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace pacewise;

namespace {

const std::string folder = std::string(PACEWISE_ROOT) + "/assets/translations";

std::string po_file(const std::string& language) { return folder + "/handout." + language + ".po"; }

/// Every language that has a file, so that a new one is tested as soon as it is there.
std::vector<std::string> languages_there()
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().stem().string(), begin = "handout.";
        if (entry.path().extension() == ".po" && name.starts_with(begin))
            found.push_back(name.substr(begin.size()));
    }
    std::sort(found.begin(), found.end());
    return found;
}

Messages messages(const std::string& language)
{
    const std::string file = po_file(language);
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

TEST_CASE(
    "every text of the paper is there in every language, with the same numbers to fill in, and no other text")
{
    const Messages english = messages("en");
    const std::vector<std::string> languages = languages_there();
    for (const char* wanted : {"de", "en", "es", "fr"})
        CHECK(std::find(languages.begin(), languages.end(), wanted) != languages.end());
    for (const std::string& language : languages) {
        const Messages other = messages(language);
        for (const auto& [key, forms] : other) {
            CAPTURE(language, key);
            CHECK(english.contains(key));
        }
        for (const auto& [key, forms] : english) {
            CAPTURE(language, key);
            REQUIRE(other.contains(key));
            const auto& others = other.at(key);
            REQUIRE(others.size() == forms.size());
            for (std::size_t at = 0; at < forms.size(); ++at) {
                CHECK_FALSE(others[at].empty());
                CHECK(holes(others[at]) == holes(forms[at]));
            }
        }
    }
}

TEST_CASE("every language file says which language it is")
{
    for (const std::string& language : languages_there()) {
        CAPTURE(language);
        CHECK_THAT(read_file(po_file(language)), ContainsSubstring("\"Language: " + language + "\\n\""));
    }
}

TEST_CASE(
    "in French a no-break space stands before every colon and question mark, and no straight apostrophe")
{
    for (const auto& [key, forms] : messages("fr"))
        for (const std::string& text : forms) {
            if (key == "clock") continue;
            CAPTURE(key, text);
            CHECK(text.find('\'') == std::string::npos);
            for (std::size_t at = text.find_first_of(":;?!"); at != std::string::npos;
                 at = text.find_first_of(":;?!", at + 1))
                CHECK((at >= 2 && text.substr(at - 2, 2) == "\u00a0"));
        }
}

TEST_CASE("one round and two rounds are told apart")
{
    const Wording say = sample::wording("en");
    CHECK(say.counted("rounds", 1) == "1\u00a0round");
    CHECK(say.counted("rounds", 2) == "2\u00a0rounds");
}

TEST_CASE("no rule at all is one rule in French and several in German")
{
    CHECK(sample::wording("fr").counted("rules", 0) == "0\u00a0règle");
    CHECK(sample::wording("fr").counted("rules", 2) == "2\u00a0règles");
    CHECK(sample::wording("de").counted("rules", 0) == "0\u00a0Regeln");
    CHECK(sample::wording("de").counted("rules", 1) == "1\u00a0Regel");
}

TEST_CASE("a text that is missing in a language says in which language it is")
{
    const Wording say = sample::wording("es");
    CHECK(say.of(Translations{{{"en", "Sit to stand"}}}) == "(en inglés) Sit to stand");
    CHECK(say.of(Translations{{{"pl", "Wstawanie"}}}) == "[pl] Wstawanie");
    CHECK(say.of(Translations{{{"en", "Sit to stand"}, {"es", "Levantarse"}}}) == "Levantarse");
    CHECK(say("no_such_text") == "[no_such_text]");
}

TEST_CASE("of texts that stand together only the first that is missing in a language says so")
{
    const Wording say = sample::wording("de");
    TextsTogether texts(say);
    CHECK(texts.of(Translations{{{"de", "Aufstehen"}, {"en", "Sit to stand"}}}) == "Aufstehen");
    CHECK(texts.of(TranslatedLines{{{"en", {"Sit.", "Stand."}}}}) ==
          std::vector<std::string>{"(auf Englisch) Sit.", "Stand."});
    CHECK(texts.of(Translations{{{"en", "Stop if it hurts."}}}) == "Stop if it hurts.");
    CHECK(texts.of(Translations{}) == "");
    CHECK(texts.of(TranslatedLines{}).empty());
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
