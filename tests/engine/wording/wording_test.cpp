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

const std::string assets = std::string(PACEWISE_ROOT) + "/assets";

std::string po_file(const std::string& language)
{
    return assets + "/translations/handout." + language + ".po";
}

Messages messages(const std::string& language)
{
    const std::string file = po_file(language);
    const auto read = read_po(file, read_file(file), PluralForms(language).count());
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

TEST_CASE("every text of the paper is there in every language, and no other text")
{
    const Messages english = messages("en");
    const std::vector<std::string> languages = languages_of_the_paper(assets);
    CHECK(languages == std::vector<std::string>{"ar", "de", "en", "es", "fr", "zh"});
    for (const std::string& language : languages) {
        const Messages other = messages(language);
        for (const auto& [key, forms] : other) {
            CAPTURE(language, key);
            CHECK(english.contains(key));
            for (const std::string& text : forms) CHECK_FALSE(text.empty());
        }
        for (const auto& [key, forms] : english) {
            CAPTURE(language, key);
            CHECK(other.contains(key));
        }
    }
}

TEST_CASE("a text asks for the same things to fill in in every language")
{
    const Messages english = messages("en");
    for (const std::string& language : languages_of_the_paper(assets))
        for (const auto& [key, forms] : messages(language)) {
            CAPTURE(language, key);
            const auto asked = holes(english.at(key).back());
            CHECK(holes(forms.back()) == asked);
            // Arabic has words for one and two that need no digit.
            for (const std::string& text : forms) {
                const auto own = holes(text);
                CHECK(std::includes(asked.begin(), asked.end(), own.begin(), own.end()));
            }
        }
}

TEST_CASE("every language file says which language it is")
{
    for (const std::string& language : languages_of_the_paper(assets)) {
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

TEST_CASE("Arabic counts two rounds with the form for two and has forms of its own for few and many")
{
    const Wording say = sample::wording("ar");
    CHECK(say.counted("rounds", 0) == "0\u00a0جولة");
    CHECK(say.counted("rounds", 1) == "جولة واحدة");
    CHECK(say.counted("rounds", 2) == "جولتان");
    CHECK(say.counted("rounds", 3) == "3\u00a0جولات");
    CHECK(say.counted("rounds", 10) == "10\u00a0جولات");
    CHECK(say.counted("days", 11) == "11\u00a0يومًا");
    CHECK(say.counted("days", 100) == "100\u00a0يوم");
    CHECK(say.counted("days", 103) == "103\u00a0أيام");
}

TEST_CASE("Chinese counts with one form, French tells a million like any other large number")
{
    CHECK(sample::wording("zh").counted("rounds", 1) == "1\u00a0组");
    CHECK(sample::wording("zh").counted("rounds", 2) == "2\u00a0组");
    CHECK(sample::wording("fr").counted("steps", 1'000'000) == "1000000\u00a0pas");
    CHECK(sample::wording("fr").counted("rules", 1'000'000) == "1000000\u00a0règles");
}

TEST_CASE("on Arabic paper a phone number and a name in Latin letters are kept apart from the words around")
{
    const Wording say = sample::wording("ar");
    CHECK_THAT(say("call", {{"phone", "555 0134"}}), ContainsSubstring("\u2068555 0134\u2069"));
    CHECK_THAT(say("sheet_of", {{"weeks", "الأسبوع 3"}, {"name", "Anna"}}),
               ContainsSubstring("الأسبوع 3 · \u2068Anna\u2069"));
    CHECK(sample::wording("en")("call", {{"phone", "555 0134"}}) == "Call 555 0134");
}

TEST_CASE("an English text on Arabic paper is kept apart behind the words that say so")
{
    const Wording say = sample::wording("ar");
    CHECK(say.of(Translations{{{"en", "Sit tall."}}}) == "(بالإنجليزية) \u2068Sit tall.\u2069");
    TextsTogether texts(say);
    CHECK(texts.of(TranslatedLines{{{"en", {"Sit tall.", "Stand."}}}}) ==
          std::vector<std::string>{"(بالإنجليزية) \u2068Sit tall.\u2069", "\u2068Stand.\u2069"});
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
    const auto read = load_wording(assets, "tlh");
    CHECK_FALSE(read.value);
    REQUIRE(read.problems.size() == 1);
    CHECK_THAT(read.problems[0].maybe.english(), ContainsSubstring("ar, de, en, es, fr, zh"));
}

TEST_CASE("every thing to fetch has its words")
{
    const Wording say = sample::wording("en");
    const std::set<std::string> furniture{"chair", "armchair",        "counter",        "wall",      "mat",
                                          "bed",   "stationary-bike", "recumbent-bike", "wheelchair"};
    for (const std::string& thing : words_in<Equipment>()) {
        CAPTURE(thing);
        CHECK(say.has("need_" + thing) != furniture.contains(thing));
    }
}
