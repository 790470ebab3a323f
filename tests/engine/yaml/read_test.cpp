#include "engine/yaml/read.h"

#include "engine/terms/movement.h"
#include "tests/engine/yaml/reading.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::read_with;

namespace {

template <class Reader> void refuses(Reader reader, const std::string& yaml, const std::string& way_out)
{
    INFO(yaml);
    const auto read = read_with(reader, yaml);
    CHECK_FALSE(read.value);
    CHECK_THAT(read.problems, ContainsSubstring("| " + way_out + "\n"));
}

}

TEST_CASE("a number is a number of ten fingers, without quotes, zeros in front or a comma")
{
    const auto effort = whole({0, 10});
    CHECK(read_with(effort, "7").value == 7);
    refuses(effort, "010", "write 10");
    refuses(effort, "\"7\"", "remove the quotes");
    refuses(effort, "7 points", "write 7");
    refuses(effort, "11", "write a number from 0 to 10");
    for (const char* wrong : {"seven", "7.0", "0x7", "1_0", "99999999999999999999", "[7]", "~"})
        refuses(effort, wrong, "write a number from 0 to 10");
    const auto edss = number({0, 9.5});
    CHECK(read_with(edss, "4.5").value == 4.5);
    refuses(edss, "4,5", "write 4.5");
    refuses(edss, "45", "write 4.5");
    for (const char* wrong : {".nan", ".inf", "nan", "inf", "-1"})
        refuses(edss, wrong, "write a number from 0 to 9.5");
}

TEST_CASE("truth is true or false, and yes is not guessed")
{
    CHECK(read_with(read_truth, "true").value == true);
    CHECK(read_with(read_truth, "false").value == false);
    refuses(read_truth, "yes", "write true");
    refuses(read_truth, "Off", "write false");
    refuses(read_truth, "'true'", "write true");
    refuses(read_truth, "perhaps", "write true or false");
}

TEST_CASE("dates, times and windows that people write otherwise are refused with the right form")
{
    CHECK(read_with(read_day, "2026-11-23").value == read_date("2026-11-23"));
    refuses(read_day, "23.11.2026", "write 2026-11-23");
    refuses(read_day, "2026-02-30", "write 2026-02-28");
    CHECK(read_with(read_time, "09:30").value->minutes == 570);
    refuses(read_time, "9:30", "write 09:30");
    refuses(read_time, "4 pm", "write 16:00");
    refuses(read_time, "noon", "write hours and minutes: 09:30");
    CHECK(read_with(read_free_window, "09:00-09:40").value->minutes() == 40);
    refuses(read_free_window, "9.00 - 9.40", "write 09:00-09:40");
    refuses(read_free_window, "10:00-09:00", "write 09:00-10:00");
}

TEST_CASE("a duration has its unit")
{
    using std::chrono::seconds;
    CHECK(read_with(read_duration, "90 s").value == seconds(90));
    CHECK(read_with(read_duration, "1.5 min").value == seconds(90));
    CHECK(read_with(read_duration, "48 h").value == seconds(172'800));
    refuses(read_duration, "90", "write it with its unit: 90 s, 15 min or 48 h");
    refuses(read_duration, "90s", "write 90 s");
    refuses(read_duration, "15 minutes", "write 15 min");
    refuses(read_duration, "2 days", "write 48 h");
    for (const char* wrong : {"-5 s", "nan s", "inf h", "99999999 h", ". s", "5 kg"}) {
        INFO(wrong);
        CHECK_FALSE(read_with(read_duration, wrong).value);
    }
}

TEST_CASE("a range of durations may be one duration")
{
    using std::chrono::seconds;
    const auto range = read_with(read_duration_range, "60-120 s").value;
    REQUIRE(range);
    CHECK(range->least == seconds(60));
    CHECK(range->most == seconds(120));
    CHECK(read_with(read_duration_range, "60 s").value->most == seconds(60));
    refuses(read_duration_range, "120-60 s", "write 60-120 s");
    refuses(read_duration_range, "60-120 sec", "write 60-120 s");
    refuses(read_duration_range, "1-2", "write it with its unit: 60-120 s");
    CHECK_FALSE(read_with(read_duration_range, "..-. s").value);
}

TEST_CASE("a range has two ends in order")
{
    const auto sets = range(whole({1, 10}));
    CHECK(*read_with(sets, "[1, 3]").value == Range<int>{1, 3});
    refuses(sets, "[3, 1]", "write [1, 3]");
    refuses(sets, "1-3", "write [1, 3]");
    refuses(sets, "2", "write [2, 2]");
    refuses(sets, "[1, 2, 3]", "write [least, most]");
    refuses(sets, "one to three", "write [least, most]");
}

TEST_CASE("a list keeps its sound values and reports the others")
{
    const auto read = read_with(list_of(word<Modality>()), "[yoga, strech, cardio, balance]");
    REQUIRE(read.value);
    CHECK(*read.value == std::vector{Modality::yoga, Modality::balance});
    CHECK(read.problems == "1:8 \"strech\" is not known here | write \"stretch\"\n"
                           "1:16 \"cardio\" is not known here | write \"aerobic\"\n");
}

TEST_CASE("what a therapist calls a thing finds the word for it, and never another treatment")
{
    const std::string wrong[][2] = {
        {"strength", "resistance"}, {"Resistance", "resistance"}, {"stretching", "stretch"}};
    for (const auto& [said, meant] : wrong) refuses(word<Modality>(), said, "write \"" + meant + "\"");
    refuses(word<Equipment>(), "yellow-band", "write \"band-yellow\"");
    refuses(word<Equipment>(), "bike", "write \"stationary-bike\"");
    refuses(word<Position>(), "lying", "write \"supine\"");
    refuses(word<Weekday>(), "Monday", "write \"mon\"");
}

TEST_CASE("a name is small, with hyphens")
{
    CHECK(read_with(read_name, "sit-to-stand").value == "sit-to-stand");
    refuses(read_name, "Sit To_Stand", "write sit-to-stand");
    refuses(read_name, "4-square", "use lower-case letters, digits and hyphens: sit-to-stand");
    CHECK_FALSE(read_with(read_name, std::string(81, 'a')).value);
}

TEST_CASE("a text has words, and a text for patients is there in English")
{
    CHECK(read_with(read_text, "Sit tall.").value == "Sit tall.");
    CHECK_FALSE(read_with(read_text, "' '").value);
    CHECK_FALSE(read_with(read_text, "[a]").value);
    CHECK(read_with(read_translations, "{en: Sit, es: Siéntese}").value->in("es") == "Siéntese");
    CHECK_THAT(read_with(read_translations, "{es: Siéntese}").problems,
               ContainsSubstring("English text (en) is missing"));
    CHECK_THAT(read_with(read_translations, "{en: Stop, if it hurts.}").problems,
               ContainsSubstring("comma in quotes"));
    CHECK(read_with(read_translated_lines, "{en: [Sit., Stand.]}").value->in("en").size() == 2);
}
