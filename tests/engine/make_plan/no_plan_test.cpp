#include "engine/explain/repairs.h"
#include "engine/make_plan.h"
#include "engine/plan/audit.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace pacewise {

namespace {

const Provenance provenance{"tests", "p", "e", "p", "c"};

using Hours = std::map<Weekday, std::string>;

Request with_hours(const std::string& patient, const std::string& protocol, const Hours& hours)
{
    Request request = shipped_request(shipped_patient(patient), protocol);
    request.patient.time.clear();
    for (const auto& [day, window] : hours) request.patient.time[day] = {read_window(window).value()};
    return request;
}

NoPlan no_plan_for(const Request& request)
{
    const auto made = make_plan(request, Budget{1500, {}}, provenance);
    const auto* impossible = std::get_if<Impossible<NoPlan>>(&made);
    REQUIRE(impossible);
    CHECK(impossible->why.proven);
    CHECK(impossible->why.minimal);
    return impossible->why;
}

bool names(const NoPlan& none, const std::string& rule)
{
    return std::any_of(none.clash.begin(), none.clash.end(),
                       [&](const Reason& reason) { return reason.rule.text == rule; });
}

template <class Change> bool offers(const std::vector<Repair>& repairs)
{
    return std::any_of(repairs.begin(), repairs.end(), [](const Repair& repair) {
        return std::holds_alternative<Change>(repair.changes.front());
    });
}

}

TEST_CASE("one free day is too little for three sessions a week: a further day would help")
{
    const Request request = with_hours("anna", "combined-8-weeks", {{Weekday::mon, "09:00-09:40"}});
    CHECK(names(no_plan_for(request), "frequency"));
    CHECK(offers<FreeDay>(repairs_for(request, {})));
}

TEST_CASE("ten minutes on three days are too little: more time would help, on each of the days that need it")
{
    const Request request = with_hours(
        "anna", "combined-8-weeks",
        {{Weekday::mon, "09:00-09:10"}, {Weekday::wed, "09:00-09:10"}, {Weekday::fri, "09:00-09:10"}});
    const NoPlan none = no_plan_for(request);
    CHECK(names(none, "free-time"));
    const std::vector<Repair> repairs = repairs_for(request, {});
    REQUIRE_FALSE(repairs.empty());
    for (const Repair& repair : repairs) {
        CAPTURE(repair.words.in("en"));
        const auto made = make_plan(changed(request, repair.changes), Budget{1500, {}}, provenance);
        CHECK(std::holds_alternative<Solved<Plan>>(made));
    }
}

TEST_CASE("a pin on a day without free time clashes with nothing but itself, and lifting it helps")
{
    Request request = shipped_request(shipped_patient("anna"), "combined-8-weeks");
    request.pins = {Pin{ExerciseId("seated-march"), Weekday::wed}};
    const NoPlan none = no_plan_for(request);
    CHECK(none.clash.size() == 1);
    CHECK(names(none, "pinned"));
    const std::vector<Repair> repairs = repairs_for(request, {});
    CHECK(offers<LiftPin>(repairs));
}

TEST_CASE("a patient whom the protocol is not made for is refused, and only another protocol is offered")
{
    const Request request = shipped_request(shipped_patient("ben"), "combined-8-weeks");
    const auto made = make_plan(request, Budget{1500, {}}, provenance);
    REQUIRE(std::holds_alternative<Impossible<NoPlan>>(made));
    const Protocols others{std::make_shared<const Protocol>(shipped_protocol("canadian-12-weeks"))};
    const std::vector<Repair> repairs = repairs_for(request, others);
    REQUIRE(repairs.size() == 1);
    CHECK(offers<OtherProtocol>(repairs));
    CHECK(repairs_for(request, {}).empty());
}

TEST_CASE("no repair ever loosens a rule that protects: it changes hours, wishes, things or how often")
{
    const Request request = with_hours("carla", "gems-16-weeks", {{Weekday::mon, "10:00-10:25"}});
    for (const Repair& repair : repairs_for(request, {})) {
        const Request mended = changed(request, repair.changes);
        CHECK(mended.precautions == request.precautions);
        CHECK(mended.protocol.growth == request.protocol.growth);
        CHECK(mended.protocol.sessions.rest_days == request.protocol.sessions.rest_days);
        CHECK(mended.settings.joints.budget == request.settings.joints.budget);
        const auto made = make_plan(mended, Budget{1500, {}}, provenance);
        const auto* solved = std::get_if<Solved<Plan>>(&made);
        REQUIRE(solved);
        CHECK(audit(solved->value, mended).breaches == std::vector<Breach>{});
    }
}

TEST_CASE("tight but possible: a plan is found where hardly a minute is free")
{
    int found = 0;
    for (const char* window : {"09:00-09:40", "09:00-09:45", "09:00-10:00"}) {
        CAPTURE(window);
        const Request request =
            with_hours("anna", "combined-8-weeks",
                       {{Weekday::tue, window}, {Weekday::thu, window}, {Weekday::sat, window}});
        const auto made = make_plan(request, Budget{1500, {}}, provenance);
        const auto* solved = std::get_if<Solved<Plan>>(&made);
        // What cannot be planned is proven, never guessed.
        if (!solved) {
            CHECK(std::holds_alternative<Impossible<NoPlan>>(made));
            continue;
        }
        ++found;
        CHECK(audit(solved->value, request).breaches == std::vector<Breach>{});
    }
    CHECK(found > 0);
}

TEST_CASE("stopped before anything was found, there is no plan and no reason")
{
    const Request request = shipped_request(shipped_patient("anna"), "combined-8-weeks");
    const auto stop = std::make_shared<const std::atomic<bool>>(true);
    CHECK(std::holds_alternative<Cancelled>(make_plan(request, Budget{1500, stop}, provenance)));
}

TEST_CASE("stopped at whatever moment, a plan keeps every rule or there is none")
{
    const Request request = shipped_request(shipped_patient("anna"), "combined-8-weeks");
    for (int moment = 0; moment < 20; ++moment) {
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        const std::jthread hand([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(2 * moment));
            stop->store(true);
        });
        const auto outcome = make_plan(request, Budget{1500, stop}, provenance);
        if (const auto* solved = std::get_if<Solved<Plan>>(&outcome))
            CHECK(audit(solved->value, request).breaches == std::vector<Breach>{});
        else
            CHECK(std::holds_alternative<Cancelled>(outcome));
    }
}

TEST_CASE("the clash of a patient is the same however often it is asked for")
{
    const Request request = with_hours("anna", "combined-8-weeks", {{Weekday::mon, "09:00-09:40"}});
    CHECK(no_plan_for(request).clash == no_plan_for(request).clash);
}

}
