#include "app/desk/session/preferences_file.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("what the desk remembers is read back as it was")
{
    Preferences kept;
    kept.language = "es";
    kept.text_percent = 175;
    kept.high_contrast = kept.maximized = true;
    kept.therapist = "N. \"Muster\": PT";
    kept.recent = {"/home/n/anna plan.yaml", "/home/n/b.yaml"};
    kept.favourites = {"bridge-full", "sit-to-stand-high-seat"};
    const Read<Preferences> read = read_preferences("desk.yaml", preferences_text(kept));
    CHECK(read.problems == Diagnostics{});
    REQUIRE(read.value);
    CHECK(*read.value == kept);
}

TEST_CASE("a file of preferences that somebody spoilt does not keep the desk from opening")
{
    CHECK(has_errors(read_preferences("desk.yaml", "desk: {text_percent: 900}\n").problems));
    CHECK_FALSE(read_preferences("desk.yaml", "nonsense").value);
    CHECK(load_preferences("/nowhere/desk.yaml").value == Preferences{});
}

}
