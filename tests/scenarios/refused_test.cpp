// People for whom there is no plan: programs/refused/. Each file says in its head with which protocol it is
// tried and which rules are told: "# expected with general-12-weeks: R01".
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/make_plan.h"
#include "engine/patient/read_patient.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <set>
#include <sstream>

namespace pacewise {

namespace {

const std::filesystem::path folder = std::filesystem::path(PACEWISE_ROOT) / "programs" / "refused";

struct Expected {
    std::string protocol;
    std::set<std::string> rules;
};

/// What the head of the file promises; empty when it promises nothing.
Expected expected_of(const std::filesystem::path& file)
{
    const std::string mark = "# expected with ";
    std::istringstream lines(read_file(file));
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(mark)) continue;
        const auto colon = line.find(':');
        Expected expected{line.substr(mark.size(), colon - mark.size()), {}};
        std::istringstream rules(line.substr(colon + 1));
        for (std::string rule; rules >> rule;) expected.rules.insert(rule);
        return expected;
    }
    return {};
}

Patient patient_in(const std::filesystem::path& file)
{
    const Read<Patient> read = load_patient(file);
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.problems.empty());
    return *read.value;
}

/// The rules that forbid every plan, proven; empty when there is a plan or nobody knows.
std::set<std::string> told(const Patient& patient, const std::string& protocol)
{
    Budget budget;
    budget.search_steps = 2000;
    const auto made = make_plan(shipped_request(patient, protocol), budget, {});
    const auto* impossible = std::get_if<Impossible<NoPlan>>(&made);
    std::set<std::string> rules;
    if (!impossible || !impossible->why.proven) return rules;
    for (const Reason& reason : impossible->why.clash) rules.insert(reason.rule.text);
    return rules;
}

bool holds_all(const std::set<std::string>& all, const std::set<std::string>& some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

}

TEST_CASE("whoever must not train yet, or cannot, is told the rules that the file names")
{
    int people = 0;
    for (const auto& file : files_below(folder, ".yaml")) {
        CAPTURE(file.filename().string());
        const Expected expected = expected_of(file);
        REQUIRE_FALSE(expected.rules.empty());
        const std::set<std::string> rules = told(patient_in(file), expected.protocol);
        CAPTURE(rules, expected.rules);
        CHECK(holds_all(rules, expected.rules));
        ++people;
    }
    CHECK(people >= 5);
}

TEST_CASE("no shipped protocol has a plan for whoever must not train yet, or cannot")
{
    for (const auto& file : files_below(folder, ".yaml"))
        for (const std::string& protocol : shipped_protocols()) {
            CAPTURE(file.filename().string(), protocol);
            CHECK_FALSE(told(patient_in(file), protocol).empty());
        }
}

TEST_CASE("without the finding that refuses, the same three people have a plan")
{
    Patient heart = patient_in(folder / "tom.yaml"), fever = patient_in(folder / "uma.yaml"),
            symptom = patient_in(folder / "vera.yaml");
    heart.conditions->clear();
    fever.fever = Finding<Date>::absent();
    symptom.conditions->clear();
    symptom.relapse = Finding<Date>::absent();
    for (const Patient& patient : {heart, fever, symptom}) {
        CAPTURE(patient.id.text);
        Budget budget;
        budget.search_steps = 1000;
        const auto made = make_plan(shipped_request(patient, "home-yoga-12-weeks"), budget, {});
        CHECK(std::holds_alternative<Solved<Plan>>(made));
    }
}

}
