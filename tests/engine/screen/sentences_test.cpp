#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <set>
#include <sstream>

using namespace pacewise;

namespace {

/// Short words that every English sentence is built with and that no Spanish one has.
const std::set<std::string> english_words{"the",     "is",   "are",   "of",   "to",    "for",   "with",
                                          "without", "and",  "or",    "than", "this",  "needs", "made",
                                          "person",  "not",  "who",   "what", "gives", "from",  "only",
                                          "that",    "when", "which", "by",   "on",    "at"};

std::set<std::string> english_in(const std::string& sentence)
{
    std::string letters;
    for (const char letter : sentence) {
        const bool is_plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        letters += is_plain || static_cast<unsigned char>(letter) > 127 || letter == '-' ? letter : ' ';
    }
    std::istringstream words(letters);
    std::set<std::string> found;
    for (std::string word; words >> word;)
        if (english_words.contains(word)) found.insert(word);
    return found;
}

std::vector<Reason> all_reasons(const Screening& screening)
{
    std::vector<Reason> all;
    for (const auto* reasons :
         {&screening.refusals, &screening.warnings, &screening.questions, &screening.drafts})
        all.insert(all.end(), reasons->begin(), reasons->end());
    for (const Verdict& verdict : screening.verdicts)
        for (const auto* reasons : {&verdict.against, &verdict.unwelcome, &verdict.welcome})
            all.insert(all.end(), reasons->begin(), reasons->end());
    return all;
}

}

TEST_CASE("a Spanish reason has no English words, whoever the patient and whatever the protocol")
{
    std::size_t reasons = 0;
    std::set<std::string> rules;
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols())
            for (const Reason& reason :
                 all_reasons(screen(shipped_request(shipped_patient(patient), protocol)))) {
                INFO(reason.rule.text << ": " << reason.says.in("es"));
                REQUIRE(reason.says.has("es"));
                CHECK(english_in(reason.says.in("es")).empty());
                CHECK_FALSE(english_in(reason.says.in("en") + " the").empty());
                rules.insert(reason.rule.text);
                ++reasons;
            }
    CHECK(reasons > 1000);
    CHECK(rules.size() > 30);
    CHECK(rules.contains("fit"));
    CHECK(rules.contains("B21"));
}

TEST_CASE("what a refusal or a missing hold points at is a number or a word of the files in any language")
{
    int pointed_at = 0;
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols())
            for (const Reason& reason :
                 all_reasons(screen(shipped_request(shipped_patient(patient), protocol)))) {
                if (reason.rule.text != "fit" && reason.rule.text != "B21") continue;
                ++pointed_at;
                INFO(reason.rule.text << ": " << reason.about);
                CHECK(english_in(reason.about).empty());
                CHECK_FALSE(reason.about.empty());
            }
    CHECK(pointed_at > 0);
}
