// Records here are made up, in the shape of the collections; none of their content is in this repository.
#include "engine/base/file.h"
#include "engine/review/read_drafts.h"
#include "engine/yaml/parse.h"
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

std::string fixture(const std::string& name)
{
    return PACEWISE_ROOT "/tests/app/cli/import/" + name + ".json";
}

Answer import(const Desk& desk, const std::string& format, std::vector<std::string> more = {})
{
    std::vector<std::string> words{"exercises", "import", format, fixture(format), "--out", "drafts.yaml"};
    words.insert(words.end(), more.begin(), more.end());
    return desk.call(words);
}

/// What the program says of a file of records with this text.
Answer import_text(const Desk& desk, const std::string& format, const std::string& text)
{
    desk.write("records.json", text);
    return desk.call(
        {"exercises", "import", format, "records.json", "--out", "drafts.yaml", "--licence", "CC0"});
}

}

TEST_CASE("records of free-exercise-db become drafts with muscles, things and steps in our words")
{
    const Desk desk;
    const Answer answer = import(desk, "free-exercise-db", {"--licence", "CC0"});
    CHECK(answer.exit == 0);
    CHECK(answer.out == "2 drafts written to drafts.yaml, 5 records left out\n");
    const std::string drafts = desk.read("drafts.yaml");
    CHECK_THAT(drafts,
               ContainsSubstring("- id: fed-chair-knee-lift") && ContainsSubstring("modality: resistance"));
    CHECK_THAT(drafts, ContainsSubstring("works: {abdominals: 3, quadriceps: 1}") &&
                           ContainsSubstring("stretches: [chest]"));
    CHECK_THAT(drafts, ContainsSubstring("- Sit tall on a chair.") && ContainsSubstring("- Hold the seat."));
    CHECK_THAT(drafts, ContainsSubstring("license: CC0-1.0") &&
                           ContainsSubstring("https://github.com/yuhonas/free-exercise-db#chair-knee-lift"));
}

TEST_CASE("every record that cannot be taken is told with its number and why")
{
    const Desk desk;
    const std::string err = import(desk, "free-exercise-db", {"--licence", "CC0"}).err;
    CHECK_THAT(err, ContainsSubstring("record 3 \"Rope Machine Row\" left out: it needs \"machine\""));
    CHECK_THAT(err, ContainsSubstring("record 4 \"Box Leap\" left out: the category \"plyometrics\""));
    CHECK_THAT(err, ContainsSubstring("record 5 \"\" left out: it has no name"));
    CHECK_THAT(err, ContainsSubstring("record 6 \"Odd Types\" left out: it needs \"7\""));
    CHECK_THAT(err, ContainsSubstring("record 7 \"\" left out: it is no record with keys"));
}

TEST_CASE("a record without a licence is left out until somebody names it")
{
    const Desk desk;
    const Answer answer = import(desk, "free-exercise-db");
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("names no licence"));
    CHECK_FALSE(desk.has("drafts.yaml"));
}

TEST_CASE("a licence that forbids change or sale is refused by name")
{
    const Desk desk;
    for (const std::string licence : {"CC BY-NC 4.0", "CC-BY-ND-4.0", "all rights reserved"}) {
        const Answer answer = import(desk, "free-exercise-db", {"--licence", licence});
        CHECK(answer.exit == 2);
        CHECK_THAT(answer.err, ContainsSubstring("does not know \"" + licence));
    }
}

TEST_CASE("records of wger keep their languages, authors and share-alike licence")
{
    const Desk desk;
    const Answer answer = import(desk, "wger");
    CHECK(answer.exit == 0);
    CHECK(answer.out == "2 drafts written to drafts.yaml, 3 records left out\n");
    const std::string drafts = desk.read("drafts.yaml");
    CHECK_THAT(drafts,
               ContainsSubstring("- id: wger-9001-mat-knee-lift") && ContainsSubstring("de: Kniehub"));
    CHECK_THAT(drafts, ContainsSubstring("license: CC-BY-SA-4.0") && ContainsSubstring("D. Beispiel"));
    CHECK_THAT(drafts, ContainsSubstring("https://wger.de/api/v2/exerciseinfo/9001/"));
    CHECK_THAT(drafts, ContainsSubstring("Lie down & bend your knees.") && ContainsSubstring("- Lower it."));
    CHECK_THAT(drafts, ContainsSubstring("Heben Sie ein Knie über die Matte."));
    CHECK_THAT(drafts, ContainsSubstring("modality: aerobic") && !ContainsSubstring("Zdvih"));
    CHECK_THAT(drafts, !ContainsSubstring("<p>") && !ContainsSubstring("&amp;"));
}

TEST_CASE("of wger only the records under one licence can be asked for")
{
    const Desk desk;
    const Answer answer = import(desk, "wger", {"--licence", "CC0"});
    CHECK_THAT(answer.out, ContainsSubstring("1 draft written"));
    CHECK_THAT(answer.err, ContainsSubstring("its licence is CC-BY-SA-4.0, not CC0-1.0"));
}

TEST_CASE("a record of wger under a licence that is not known is left out")
{
    const Desk desk;
    CHECK_THAT(import(desk, "wger").err,
               ContainsSubstring("record 4 \"Secret Squat\" left out: its licence is not known"));
}

TEST_CASE("drafts are read again, each with what it lacks, and never planned")
{
    const Desk desk;
    import(desk, "wger");
    const auto drafts = read_drafts_file("drafts.yaml", desk.read("drafts.yaml"));
    REQUIRE(drafts.value);
    CHECK(drafts.value->size() == 2);
    const Answer checked = desk.call({"check", "drafts.yaml"});
    CHECK(checked.exit == 0);
    CHECK_THAT(checked.err,
               ContainsSubstring("the draft \"wger-9001-mat-knee-lift\" has no ladder, position"));
    const Answer listed = desk.call({"exercises", "list", "--exercises", "drafts.yaml"});
    CHECK(listed.exit == 0);
    CHECK(listed.out.empty());
    CHECK_THAT(listed.err, ContainsSubstring("warning: this file holds drafts, which no plan uses"));
}

TEST_CASE("an existing file that holds no drafts is not written over")
{
    const Desk desk;
    desk.write("drafts.yaml", "patient:\n  id: anna\n");
    CHECK(import(desk, "wger").exit == 2);
    CHECK(desk.read("drafts.yaml") == "patient:\n  id: anna\n");
}

TEST_CASE("strange files are refused with words, never with silence")
{
    const Desk desk;
    CHECK_THAT(import_text(desk, "wger", "{\"results\": [1, 2").err, ContainsSubstring("records.json:1:"));
    CHECK_THAT(import_text(desk, "wger", "").err, ContainsSubstring("no JSON"));
    CHECK_THAT(import_text(desk, "wger", "{\"results\": {}}").err, ContainsSubstring("no list of records"));
    CHECK_THAT(import_text(desk, "wger", "42").err, ContainsSubstring("no list of records"));
    CHECK_THAT(import_text(desk, "wger", std::string(100000, '[')).err, ContainsSubstring("32 deep"));
    for (const std::string format : {"wger", "free-exercise-db"}) {
        const Answer odd = import_text(desk, format, "[null, [], {}, 3, \"x\", {\"id\": {}, \"name\": [1]}]");
        CHECK(odd.exit == 1);
        CHECK_THAT(odd.err, ContainsSubstring("record 1 ") && ContainsSubstring("record 6 "));
    }
}

TEST_CASE("a text that is far too long or no text leaves its record out")
{
    const Desk desk;
    const auto record = [](const std::string& step) {
        return "[{\"id\": \"a\", \"name\": \"A\", \"category\": \"strength\", \"instructions\": [\"" + step +
               "\"]}]";
    };
    CHECK(import_text(desk, "free-exercise-db", record("Sit.")).exit == 0);
    CHECK_THAT(import_text(desk, "free-exercise-db", record(std::string(30000, 'x'))).err,
               ContainsSubstring("no readable text"));
    CHECK_THAT(import_text(desk, "free-exercise-db", record("a\\u0000b")).err,
               ContainsSubstring("no readable text"));
}

TEST_CASE("two records with one id make one draft")
{
    const Desk desk;
    const std::string one = "{\"id\": \"a\", \"name\": \"A\", \"category\": \"cardio\"}";
    const Answer answer = import_text(desk, "free-exercise-db", "[" + one + ", " + one + "]");
    CHECK_THAT(answer.out, ContainsSubstring("1 draft written") && ContainsSubstring("1 record left out"));
    CHECK_THAT(answer.err, ContainsSubstring("already \"fed-a\""));
}

}
