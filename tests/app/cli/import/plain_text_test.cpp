#include "app/cli/import/plain_text.h"

#include "app/cli/import/foreign_words.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise::cli {

TEST_CASE("tags fall away, paragraphs become lines and entities letters")
{
    CHECK(sentences_of(without_html("<p>Sit <b>tall</b>.</p><ul><li>Breathe in</li><li>Out</li></ul>")) ==
          std::vector<std::string>{"Sit tall .", "Breathe in", "Out"});
    CHECK(without_html("5 &lt; 6 &amp; &#233;&#xe9; &nonsense; &") == "5 < 6 & éé &nonsense; &");
    CHECK(without_html("a < b") == "a < b");
}

TEST_CASE("a text is cut at the end of each sentence, and not inside a number")
{
    CHECK(sentences_of("Lift 2.5 kg. Hold!  Rest?") ==
          std::vector<std::string>{"Lift 2.5 kg.", "Hold!", "Rest?"});
    CHECK(sentences_of(" \n ").empty());
}

TEST_CASE("any text makes a lawful id, or none")
{
    CHECK(as_id("Sit-up (easy)") == "sit-up-easy");
    CHECK(as_id("¡!").empty());
    CHECK(as_id(std::string(500, 'a')).size() == 60);
}

TEST_CASE("no bytes make the cleaning of web text fail")
{
    CHECK(rc::check("web text", [](const std::string& text) {
        for (const std::string& sentence : sentences_of(without_html(text))) RC_ASSERT(!sentence.empty());
        as_id(text);
        licence_called(text);
    }));
}

TEST_CASE("licences are known by their many spellings")
{
    CHECK(licence_called("CC-BY-SA 4") == "CC-BY-SA-4.0");
    CHECK(licence_called(" Creative Commons Attribution Share Alike 3") == "CC-BY-SA-3.0");
    CHECK(licence_called("CC BY 4.0") == "CC-BY-4.0");
    CHECK(licence_called("Creative Commons Public Domain 1.0") == "CC0-1.0");
    CHECK_FALSE(licence_called("CC BY-NC-SA 4.0"));
    CHECK_FALSE(licence_called("All rights reserved"));
    CHECK_FALSE(licence_called(""));
}

TEST_CASE("muscles and things of other collections are found in our words")
{
    CHECK(muscle_called("Latissimus dorsi") == Muscle::upper_back);
    CHECK(muscle_called("biceps femoris") == Muscle::hamstrings);
    CHECK_FALSE(muscle_called("tail"));
    CHECK(thing_called("Gym mat").things == std::vector<Equipment>{Equipment::mat});
    CHECK(thing_called("body only").at_home);
    CHECK_FALSE(thing_called("barbell").at_home);
    CHECK_FALSE(thing_called("anvil").known);
}

}
