#include "engine/base/file.h"
#include "engine/wording/po.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <regex>
#include <set>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

const fs::path root = PACEWISE_ROOT;

/// Keys that are put together when the program runs begin like this; what follows is a word of a vocabulary
/// of the engine, or of a list in the desk's own sources.
const std::vector<std::string> beginnings{"about.",
                                          "aid.",
                                          "ashworth.",
                                          "band.",
                                          "base_pose.",
                                          "breath.",
                                          "cognition.",
                                          "condition.",
                                          "day_version.",
                                          "dose_unit.",
                                          "emphasis.",
                                          "equipment.",
                                          "evidence.",
                                          "fall_class.",
                                          "fault.",
                                          "fault_way_out.",
                                          "finding.",
                                          "goal.",
                                          "joint.",
                                          "landmark.",
                                          "language.",
                                          "medicine.",
                                          "modality.",
                                          "muscle.",
                                          "pace.",
                                          "page_part.",
                                          "pain_cause.",
                                          "paper_size.",
                                          "position.",
                                          "print_size.",
                                          "prop.",
                                          "ramp_measure.",
                                          "reason_about.",
                                          "side.",
                                          "side_use.",
                                          "sore_place.",
                                          "spasm.",
                                          "support.",
                                          "tag.",
                                          "time_of_day.",
                                          "transfers.",
                                          "view.",
                                          "vision.",
                                          "weekday.",
                                          "weekday_short.",
                                          "week.",
                                          "week.note_",
                                          "load.",
                                          "patient.",
                                          "patient.add_",
                                          "patient.group.",
                                          "new_patient.step.",
                                          "exercises.",
                                          "exercises.filter_",
                                          "exercise_editor.",
                                          "exercise_editor.angle_",
                                          "exercise_editor.left_",
                                          "exercise_editor.right_",
                                          "exercise_editor.limb_",
                                          "exercise_editor.page_"};

Messages messages(const std::string& language)
{
    const fs::path file = root / "assets/translations" / ("desk." + language + ".po");
    Read<Messages> read = read_po(file.string(), read_file(file), 2);
    std::string problems;
    for (const Diagnostic& problem : read.problems) problems += diagnostic_text(problem);
    INFO(problems);
    REQUIRE(read.value);
    return std::move(*read.value);
}

/// What is filled in: "{count}", "{name}".
std::multiset<std::string> holes(const std::string& text)
{
    static const std::regex hole("\\{[^}]*\\}");
    std::multiset<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), hole); at != std::sregex_iterator(); ++at)
        found.insert(at->str());
    return found;
}

std::vector<std::string> sources_below(const std::string& folder)
{
    std::vector<std::string> texts;
    for (const char* ending : {".cpp", ".h"})
        for (const fs::path& file : files_below(root / folder, ending)) texts.push_back(read_file(file));
    return texts;
}

/// Everything that stands between quotation marks on one line.
void add_literals(const std::string& text, std::set<std::string>& literals)
{
    std::size_t line = 0;
    while (line < text.size()) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        std::size_t from = text.compare(line, 8, "#include") == 0 ? end : text.find('"', line);
        while (from < end) {
            const std::size_t to = text.find('"', from + 1);
            if (to >= end) break;
            literals.insert(text.substr(from + 1, to - from - 1));
            from = text.find('"', to + 1);
        }
        line = end + 1;
    }
}

std::set<std::string> literals_below(const std::vector<std::string>& folders)
{
    std::set<std::string> literals;
    for (const std::string& folder : folders)
        for (const std::string& text : sources_below(folder)) add_literals(text, literals);
    return literals;
}

bool is_put_together(const std::string& key, const std::set<std::string>& words)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const std::string& beginning) {
        return key.starts_with(beginning) && words.contains(key.substr(beginning.size()));
    });
}

}

TEST_CASE("the desk says the same things in English and in Spanish, with the same holes to fill")
{
    const Messages english = messages("en"), spanish = messages("es");
    for (const auto& [key, forms] : english) {
        INFO(key);
        const auto other = spanish.find(key);
        REQUIRE(other != spanish.end());
        REQUIRE(other->second.size() == forms.size());
        for (std::size_t form = 0; form < forms.size(); ++form)
            CHECK(holes(other->second[form]) == holes(forms[form]));
    }
    for (const auto& [key, forms] : spanish) {
        INFO(key);
        CHECK(english.contains(key));
    }
}

TEST_CASE("no text of the desk is empty in either language")
{
    for (const char* language : {"en", "es"})
        for (const auto& [key, forms] : messages(language))
            for (const std::string& form : forms) {
                INFO(language << " " << key);
                CHECK_FALSE(form.empty());
            }
}

TEST_CASE("every text that the desk says is there, counted ones with their numbers")
{
    const Messages english = messages("en");
    const std::regex said("(say|counted)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    int found = 0;
    for (const std::string& text : sources_below("app/desk"))
        for (auto at = std::sregex_iterator(text.begin(), text.end(), said); at != std::sregex_iterator();
             ++at, ++found) {
            INFO((*at)[2].str());
            const auto forms = english.find((*at)[2].str());
            REQUIRE(forms != english.end());
            CHECK(forms->second.size() == ((*at)[1] == "counted" ? 2 : 1));
        }
    CHECK(found > 200);
}

TEST_CASE("no text of the desk is there for nothing")
{
    // engine/wording says dates in the words of whoever asks
    const std::set<std::string> said = literals_below({"app/desk", "engine/wording"}),
                                words = literals_below({"app/desk", "engine"});
    for (const auto& [key, forms] : messages("en")) {
        INFO(key << " is said nowhere");
        CHECK((said.contains(key) || is_put_together(key, words)));
    }
}

TEST_CASE("every beginning of texts that are put together is the beginning of some text")
{
    const Messages english = messages("en");
    for (const std::string& beginning : beginnings) {
        INFO(beginning);
        const auto next = english.lower_bound(beginning);
        CHECK((next != english.end() && next->first.starts_with(beginning)));
    }
}

}
