#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

namespace pacewise {

namespace {

using Json = nlohmann::json;

Answer alternatives(const Desk& desk, std::vector<std::string> more)
{
    std::vector<std::string> words{"alternatives", patient_file("anna"), "--protocol",     "combined-8-weeks",
                                   "--start",      "2026-11-23",         "--search-steps", "500"};
    words.insert(words.end(), more.begin(), more.end());
    return desk.call(words);
}

}

TEST_CASE("alternatives stand side by side with what each gains and costs, and are written as plans")
{
    const Desk desk;
    const Answer answer = alternatives(desk, {"--out", "choice"});
    CHECK(answer.exit == 0);
    CHECK(answer.err.empty());
    CHECK_THAT(answer.out, ContainsSubstring("A, balanced") && ContainsSubstring("minutes a week") &&
                               ContainsSubstring("B against A: ") &&
                               ContainsSubstring("plan: choice/A-balanced.yaml"));
    REQUIRE(desk.has("choice/A-balanced.yaml"));
    CHECK(desk.call({"audit", "choice/A-balanced.yaml"}).exit == 0);
    CHECK(desk.call({"verify", "choice/A-balanced.yaml"}).exit == 0);
}

TEST_CASE("every alternative as JSON has a file whose plan is made again from it")
{
    const Desk desk;
    const Answer answer = alternatives(desk, {"--out", "choice", "--json"});
    REQUIRE(answer.exit == 0);
    const Json told = Json::parse(answer.out);
    REQUIRE(told["alternatives"].size() >= 2);
    for (const Json& one : told["alternatives"]) {
        const std::string file =
            "choice/" + one["name"].get<std::string>() + "-" + one["emphasis"].get<std::string>() + ".yaml";
        CAPTURE(file);
        REQUIRE(desk.has(file));
        CHECK(desk.call({"verify", file}).exit == 0);
    }
    CHECK(told["alternatives"][0]["trade_off"] == "");
    CHECK(told["alternatives"][1]["trade_off"] != "");
}

TEST_CASE("alternatives are told in Spanish when asked")
{
    const Desk desk;
    const Answer answer = alternatives(desk, {"--language", "es"});
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("minutos por semana") && ContainsSubstring("B frente a A: ") &&
                               !ContainsSubstring("week"));
}

TEST_CASE("without any plan there are no alternatives but reasons")
{
    const Desk desk;
    const Answer answer =
        desk.call({"alternatives", patient_file("ben"), "--protocol", "combined-8-weeks", "--out", "choice"});
    CHECK(answer.exit == 3);
    CHECK_THAT(answer.err, ContainsSubstring("No plan exists") && ContainsSubstring("  fit: "));
    CHECK_FALSE(desk.has("choice"));
}

}
