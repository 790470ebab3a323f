#include "app/desk/panels/patient/patient_form/id_from_name.h"
#include "app/desk/panels/patient/patient_form/protocol_fit.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/panels/patient/patient_form/week_windows.h"
#include "app/desk/widgets/type_ahead.h"
#include "tests/app/desk/patient/shown.h"
#include "tests/support/shipped.h"

using namespace pacewise;

TEST_CASE("windows of a day are read in long and in short forms, and written in one")
{
    CHECK(windows_text(*read_windows_text("16:00-16:30, 9-9:40")) == "09:00-09:40, 16:00-16:30");
    CHECK(windows_text(*read_windows_text("9.15-10")) == "09:15-10:00");
    CHECK(read_windows_text("")->empty());
    CHECK_FALSE(read_windows_text("09:40-09:00"));
    CHECK_FALSE(read_windows_text("mornings"));
    CHECK_FALSE(read_windows_text("09:00-09:40,"));
}

TEST_CASE("lengths of time are read with their unit, and a bare number in the unit of its row")
{
    CHECK(read_length_words("48 h", "min") == std::chrono::hours(48));
    CHECK(read_length_words("90", "s") == std::chrono::seconds(90));
    CHECK(read_length_words("14d", "h") == std::chrono::hours(14 * 24));
    CHECK_FALSE(read_length_words("soon", "h"));
    CHECK_FALSE(read_length_words("5 weeks", "h"));
    for (const long seconds : {0L, 90L, 900L, 3600L, 86400L, 1209600L})
        CHECK(read_length_words(length_words(std::chrono::seconds(seconds)), "s") ==
              std::chrono::seconds(seconds));
}

TEST_CASE("a patient is filed under letters that every file system knows")
{
    CHECK(patient_id_from_name("Grace Hopper") == "grace-hopper");
    CHECK(patient_id_from_name("Zoë Núñez-Ley") == "zoe-nunez-ley");
    CHECK(patient_id_from_name("  J. R.  Müller 2 ") == "j-r-mueller-2");
    CHECK(patient_id_from_name("مريم") == "patient");
    CHECK(is_id("grace-hopper"));
    CHECK_FALSE(is_id("Grace"));
    CHECK_FALSE(is_id("2grace"));
    CHECK_FALSE(is_id(""));
}

TEST_CASE("an option is found by its first letters, by those of a later word, and without its accents")
{
    const std::vector<std::string> options{"walker", "wheelchair", "quad cane", "Músculos del pie"};
    CHECK(option_beginning_with(options, "w") == 0);
    CHECK(option_beginning_with(options, "wh") == 1);
    CHECK(option_beginning_with(options, "cane") == 2);
    CHECK(option_beginning_with(options, "musc") == 3);
    CHECK(option_beginning_with(options, "x") == -1);
}

TEST_CASE("a protocol for other people says for whom it is")
{
    const Wording say = desk_words("en");
    const Date start = *read_date("2026-11-23");
    const Protocol wheelchair = shipped_protocol("starter-wheelchair-12-weeks");
    const Patient anna = shipped_patient("anna");
    CHECK_FALSE(not_meant_words(say, wheelchair, anna, start).empty());
    CHECK(protocol_words(say, wheelchair, anna, start).find("not meant") != std::string::npos);
    CHECK(not_meant_words(say, shipped_protocol("combined-8-weeks"), anna, start).empty());
}
