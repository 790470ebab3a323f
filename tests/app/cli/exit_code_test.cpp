#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Anna with a single free hour: no protocol of three sessions fits.
std::string busy_anna(const Desk& desk)
{
    std::string text = desk.read(patient_file("anna"));
    for (const std::string day : {"tue", "thu", "sat"}) {
        const std::size_t at = text.find("    " + day + ": [");
        REQUIRE(at != std::string::npos);
        text.erase(at, text.find('\n', at) + 1 - at);
    }
    return text;
}

}

TEST_CASE("exit 1: a patient's file with mistakes has all of them told at once")
{
    const Desk desk;
    std::string text =
        changed(desk.read(patient_file("anna")), "vision: low-contrast", "vision: low-contrst");
    text = changed(text, "conditions: [osteopenia]", "conditions: [osteopena]");
    desk.write("anna.yaml", text);
    const Answer planned =
        desk.call({"plan", "anna.yaml", "--protocol", "combined-8-weeks", "--out", "plan.yaml"});
    const Answer checked = desk.call({"check", "anna.yaml"});
    for (const Answer& answer : {planned, checked}) {
        CHECK(answer.exit == 1);
        CHECK_THAT(answer.err, ContainsSubstring("anna.yaml:") && ContainsSubstring("low-contrst") &&
                                   ContainsSubstring("osteopena") &&
                                   ContainsSubstring("Maybe write \"osteopenia\""));
    }
    CHECK_FALSE(desk.has("plan.yaml"));
}

TEST_CASE("exit 1: mistakes in the patient's file and in the protocol's name are told together")
{
    const Desk desk;
    desk.write("anna.yaml", changed(desk.read(patient_file("anna")), "low-contrast", "low-contrst"));
    const Answer answer =
        desk.call({"plan", "anna.yaml", "--protocol", "combined-8-week", "--out", "plan.yaml"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err,
               ContainsSubstring("low-contrst") && ContainsSubstring("Maybe write combined-8-weeks"));
}

TEST_CASE("exit 2: wrong usage names the nearest command or option and how the command is called")
{
    const Desk desk;
    const Answer command = desk.call({"audti", "plan.yaml"});
    CHECK(command.exit == 2);
    CHECK_THAT(command.err, ContainsSubstring("Maybe pacewise audit"));
    const Answer option = desk.plan({"--protocl", "x"});
    CHECK(option.exit == 2);
    CHECK_THAT(option.err,
               ContainsSubstring("Maybe --protocol") && ContainsSubstring("usage: pacewise plan"));
    CHECK(desk.call({}).exit == 2);
}

TEST_CASE("exit 2: what a command needs is asked for by name")
{
    const Desk desk;
    const auto asked = [&](const std::vector<std::string>& words, const std::string& what) {
        const Answer answer = desk.call(words);
        CAPTURE(words);
        CHECK(answer.exit == 2);
        CHECK(answer.out.empty());
        CHECK_THAT(answer.err, ContainsSubstring(what) && ContainsSubstring("usage: pacewise " + words[0]));
    };
    asked({"plan"}, "name one patient file");
    asked({"plan", "anna.yaml"}, "--protocol is missing");
    asked({"plan", "anna.yaml", "--protocol", "p"}, "--out is missing");
    asked({"audit"}, "name one plan");
    asked({"verify", "a", "b"}, "name one plan");
    asked({"compare", "a"}, "name two plans");
    asked({"explain", "a"}, "why-not EXERCISE");
    asked({"print", "a"}, "--out or --printer is missing");
    asked({"check"}, "name files or folders");
}

TEST_CASE("exit 2: explain names the nearest exercise and the nearest day")
{
    const Desk desk;
    desk.plan();
    const Answer exercise = desk.call({"explain", "plan.yaml", "why", "calf-wal"});
    CHECK(exercise.exit == 2);
    CHECK_THAT(exercise.err, ContainsSubstring("Maybe calf-wall"));
    const Answer day = desk.call({"explain", "plan.yaml", "why-not", "calf-wall", "tues"});
    CHECK(day.exit == 2);
    CHECK_THAT(day.err, ContainsSubstring("Maybe tue"));
}

TEST_CASE("exit 3: where no plan exists the rules in the way are named")
{
    const Desk desk;
    desk.write("busy.yaml", busy_anna(desk));
    const Answer answer = desk.call({"plan", "busy.yaml", "--protocol", "combined-8-weeks", "--search-steps",
                                     "300", "--start", "2026-11-23", "--out", "plan.yaml"});
    CHECK(answer.exit == 3);
    CHECK_THAT(answer.err, ContainsSubstring("  frequency: "));
    CHECK_FALSE(desk.has("plan.yaml"));
    const Answer pinned = desk.plan({"--pin", "bridge-full@mon", "--pin", "bridge-full@tue", "--pin",
                                     "bridge-full@thu", "--pin", "bridge-full@sat"});
    CHECK(pinned.exit == 3);
    CHECK_THAT(pinned.err, ContainsSubstring("  frequency: 3 sessions a week") &&
                               ContainsSubstring("  pinned: ") && ContainsSubstring("bridge-full") &&
                               ContainsSubstring("What would help:\n  without the pin of bridge-full on "));
}

TEST_CASE("exit 4: stopped before a legal plan was found, that is said, and that looking longer would help")
{
    const Desk desk;
    const Answer answer = desk.call({"plan", patient_file("carla"), "--protocol", "gems-16-weeks", "--start",
                                     "2026-11-23", "--search-steps", "1", "--out", "plan.yaml"});
    CHECK(answer.exit == 4);
    CHECK(answer.out.empty());
    CHECK_THAT(answer.err, ContainsSubstring("not proven impossible") &&
                               ContainsSubstring("In the nearest try these rules stood in the way:\n  ") &&
                               ContainsSubstring("A plan exists: look longer (--search-steps)"));
    CHECK_FALSE(desk.has("plan.yaml"));
}

TEST_CASE("exit 5: a file that cannot be read or written is named, with the reason")
{
    const Desk desk;
    desk.plan();
    const auto failed = [&](const std::vector<std::string>& words, const std::string& file) {
        const Answer answer = desk.call(words);
        CAPTURE(words);
        CHECK(answer.exit == 5);
        CHECK(answer.err.find(file + ": ") != std::string::npos);
    };
    failed({"plan", "nobody.yaml", "--protocol", "combined-8-weeks", "--out", "x.yaml"},
           "cannot read nobody.yaml");
    failed({"audit", "none.yaml"}, "cannot read none.yaml");
    failed({"verify", "none.yaml"}, "cannot read none.yaml");
    failed({"compare", "plan.yaml", "none.yaml"}, "cannot read none.yaml");
    failed({"check", "none.yaml"}, "cannot read none.yaml");
    failed({"audit", "."}, "cannot read .");
    failed({"print", "plan.yaml", "--out", "none/week.pdf"}, "cannot write none/week.pdf");
    failed({"exercises", "draw", "calf-wall", "--out", "none/a.svg"}, "cannot write none/a.svg");
    failed({"exercises", "list", "--exercises", "none"}, "cannot read none");
}

}
