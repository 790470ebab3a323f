// Bounds of real programs: near enough to say something, and below the plans that are known.
#include "engine/bound/lower_bound.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/posted_case.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

using namespace pacewise;

namespace {

struct Known {
    std::int64_t best = 0;
    LowerBound bound;
};

Known known_of(const Request& request)
{
    const Screening screening = screen(request);
    Paces paces;
    for (const auto& [modality, part] : request.protocol.parts)
        if (part.ramps.contains(Pace::steady)) paces[modality] = Pace::steady;
    const Prescription prescription = prescribe(request, screening, paces);
    const PostedCase posted({request, screening, prescription}, slots_of(request));
    const SearchResult found = search({posted.model(), 1, {}}, {20000, nullptr});
    REQUIRE(found.best);
    return {found.points, lower_bound(posted.model(), {8000, found.points, {}})};
}

Known known_of(const std::string& patient, const std::string& protocol)
{
    return known_of(shipped_request(shipped_patient(patient), protocol));
}

/// With a short list to choose from.
Request little_choice(const std::string& patient, const std::string& protocol)
{
    Request request = shipped_request(shipped_patient(patient), protocol);
    request.settings.items.choose_from = 20;
    return request;
}

}

TEST_CASE("with little to choose from, four weeks of walking in bouts are planned as well as can be: proven")
{
    const Known known = known_of(little_choice("ben", "intermittent-walking-4-weeks"));
    CHECK(known.bound.points == known.best);
    CHECK(known.bound.exact);
}

TEST_CASE("four weeks of walking in bouts are proven to be at most a twentieth from the best possible plan")
{
    for (const std::string patient : {"anna", "ben"}) {
        const Known known = known_of(patient, "intermittent-walking-4-weeks");
        CAPTURE(patient, known.best, known.bound.points);
        CHECK(known.bound.points <= known.best);
        CHECK(20 * (known.best - known.bound.points) <= known.best);
    }
}

TEST_CASE("home yoga for 12 weeks is proven to be at most a fifth from the best possible plan")
{
    for (const std::string patient : {"anna", "ben", "carla", "dora"}) {
        const Known known = known_of(patient, "home-yoga-12-weeks");
        CAPTURE(patient, known.best, known.bound.points);
        CHECK(known.bound.points <= known.best);
        CHECK(5 * (known.best - known.bound.points) <= known.best);
    }
}

TEST_CASE("a program of several parts is proven to be at most a third from the best possible plan")
{
    const Known known = known_of("anna", "combined-8-weeks");
    CHECK(known.bound.points <= known.best);
    CHECK(3 * (known.best - known.bound.points) <= known.best);
}
