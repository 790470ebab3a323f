#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pacewise {

namespace {

using Json = nlohmann::json;

/// The answer must be JSON and nothing else.
Json json_of(const Desk& desk, std::vector<std::string> words, int exit = 0)
{
    words.emplace_back("--json");
    const Answer answer = desk.call(words);
    CAPTURE(words, answer.out, answer.err);
    CHECK(answer.exit == exit);
    CHECK(answer.err.empty());
    REQUIRE(Json::accept(answer.out));
    return Json::parse(answer.out);
}

}

TEST_CASE("plan as JSON holds the plan that was written")
{
    const Desk desk;
    const Answer made = desk.plan({"--json"});
    REQUIRE(Json::accept(made.out));
    const Json plan = Json::parse(made.out);
    CHECK(plan["id"] == "anna-2026-11-23");
    CHECK(plan["weeks"] == 8);
    CHECK(plan["phases"].size() == 3);
    CHECK(plan["phases"][0]["sessions"][0]["items"][0]["exercise"].is_string());
    CHECK(desk.has("plan.yaml"));
}

TEST_CASE("a plan that does not exist is told as JSON with its rules")
{
    const Desk desk;
    const Answer answer = desk.plan({"--pin", "bridge-full@mon", "--pin", "bridge-full@tue", "--pin",
                                     "bridge-full@thu", "--pin", "bridge-full@sat", "--json"});
    CHECK(answer.exit == 3);
    const Json told = Json::parse(answer.out);
    CHECK(told["plan"] == false);
    CHECK(told["proven"] == true);
    CHECK(told["minimal"] == true);
    REQUIRE(told["reasons"].size() == 2);
    CHECK(told["reasons"][0]["rule"] == "frequency");
    CHECK(told["reasons"][1]["rule"] == "pinned");
    CHECK(told["repairs"][0]["changes"][0]["kind"] == "lift-pin");
}

TEST_CASE("audit and verify as JSON hold the breaches and what changed")
{
    const Desk desk;
    desk.plan({"--pin", "seated-march@mon@1"});
    const Json clean = json_of(desk, {"audit", "plan.yaml"});
    CHECK(clean["breaches"].empty());
    CHECK_THAT(desk.call({"audit", "plan.yaml"}).out,
               ContainsSubstring(clean["rules"].dump() + " rules, " + clean["checks"].dump() + " checks"));
    CHECK(json_of(desk, {"verify", "plan.yaml"})["verified"] == true);
    desk.write("anna.yaml", desk.read(patient_file("anna")) + "#");
    const Json other = json_of(desk, {"verify", "plan.yaml", "--patient", "anna.yaml"}, 1);
    CHECK(other["verified"] == false);
    CHECK(other["changed"] == Json({"the patient"}));
    desk.write("plan.yaml", changed(desk.read("plan.yaml"), "at: \"09:00\"", "at: \"03:00\""));
    const Json breaches = json_of(desk, {"audit", "plan.yaml"}, 1)["breaches"];
    REQUIRE_FALSE(breaches.empty());
    CHECK(breaches[0]["rule"] == "free-time");
    CHECK(breaches[0]["date"] == "2026-11-23");
}

TEST_CASE("compare and explain as JSON hold the changes and the reasons")
{
    const Desk desk;
    desk.plan({"--pin", "seated-march@tue@1"});
    CHECK(json_of(desk, {"compare", "plan.yaml", "plan.yaml"})["changes"].empty());
    const Json why = json_of(desk, {"explain", "plan.yaml", "why", "seated-march"});
    REQUIRE_FALSE(why["places"].empty());
    CHECK_THAT(desk.call({"explain", "plan.yaml", "why", "seated-march"}).out,
               ContainsSubstring(why["places"][0]["place"].get<std::string>()));
    const Json why_not = json_of(desk, {"explain", "plan.yaml", "why-not", "one-leg-stand-fingertips"});
    CHECK(why_not["in_plan_already"] == false);
    CHECK((why_not.contains("place") || !why_not["excluded"].empty()));
    desk.write("before.yaml", desk.read("plan.yaml"));
    desk.plan({"--ban", "seated-march"});
    CHECK_FALSE(json_of(desk, {"compare", "before.yaml", "plan.yaml"})["changes"].empty());
}

TEST_CASE("print and draw as JSON name the file")
{
    const Desk desk;
    desk.plan();
    CHECK(json_of(desk, {"print", "plan.yaml", "--out", "week.pdf"})["paper"] == "week.pdf");
    CHECK(json_of(desk, {"exercises", "draw", "calf-wall", "--out", "a.svg"})["picture"] == "a.svg");
}

TEST_CASE("exercises as JSON hold what the text says")
{
    const Desk desk;
    const Json list = json_of(desk, {"exercises", "list"})["exercises"];
    const std::string text = desk.call({"exercises", "list"}).out;
    CHECK(list.size() == static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
    CHECK(json_of(desk, {"exercises", "find", "zzzz", "calf"}, 0)["exercises"].empty());
    const Json shown = json_of(desk, {"exercises", "show", "calf-wall"});
    const std::string card = desk.call({"exercises", "show", "calf-wall"}).out;
    for (const char* key : {"name", "why", "feel", "stop"})
        CHECK_THAT(card, ContainsSubstring(shown[key].get<std::string>()));
    for (const Json& step : shown["how"]) CHECK_THAT(card, ContainsSubstring(step.get<std::string>()));
}

TEST_CASE("mistakes in a file are told as JSON with their places and the way out")
{
    const Desk desk;
    desk.write("anna.yaml", changed(desk.read(patient_file("anna")), "low-contrast", "low-contrst"));
    const Json told = json_of(desk, {"check", "anna.yaml"}, 1);
    REQUIRE(told["problems"].size() == 1);
    CHECK(told["problems"][0]["file"] == "anna.yaml");
    CHECK(told["problems"][0]["line"].get<int>() > 1);
    CHECK(told["problems"][0]["severity"] == "error");
    CHECK_THAT(told["problems"][0]["maybe"].get<std::string>(), ContainsSubstring("low-contrast"));
    CHECK(json_of(desk, {"plan", "anna.yaml", "--protocol", "combined-8-weeks", "--out", "p.yaml"},
                  1)["problems"] == told["problems"]);
    CHECK(json_of(desk, {"check", patient_file("anna")})["files"] == 1);
}

}
