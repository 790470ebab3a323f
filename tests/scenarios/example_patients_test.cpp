// The example patients are there to be tried: each has a plan of at least two protocols, and the audit finds
// it clean.
#include "engine/base/side_by_side.h"
#include "engine/make_plan.h"
#include "engine/patient/disability.h"
#include "engine/plan/audit.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <set>

namespace pacewise {

namespace {

/// The first two protocols with a plan for this patient, and what the audit says against those.
struct Tried {
    std::vector<std::string> protocols;
    std::vector<std::string> breaches;
};

/// Protocols made for other people are refused at once; short ones are tried first, for time.
Tried tried(const std::string& patient)
{
    Tried found;
    Budget budget;
    budget.search_steps = 800;
    for (const std::string& protocol : shipped_protocols()) {
        const Request request = shipped_request(shipped_patient(patient), protocol);
        if (request.protocol.weeks() > 10) continue;
        const auto made = make_plan(request, budget, {});
        const auto* solved = std::get_if<Solved<Plan>>(&made);
        if (!solved) continue;
        found.protocols.push_back(protocol);
        for (const Breach& breach : audit(solved->value, request).breaches)
            found.breaches.push_back(protocol + ": " + breach.rule.text + ", " + breach.about);
        if (found.protocols.size() == 2) break;
    }
    return found;
}

}

TEST_CASE("every example patient has a plan of two protocols or more, and the audit finds nothing against it")
{
    const std::vector<std::string> patients = shipped_patients();
    std::vector<Tried> all(patients.size());
    shipped_request({}, shipped_protocols().front());  // reads the exercises once, before the threads begin
    side_by_side(patients.size(), 2, [&](std::size_t at) { all[at] = tried(patients[at]); });
    for (std::size_t at = 0; at < patients.size(); ++at) {
        CAPTURE(patients[at], all[at].protocols);
        CHECK(all[at].protocols.size() == 2);
        CHECK(all[at].breaches.empty());
    }
    CHECK(patients.size() >= 16);
}

TEST_CASE("the example patients are spread over the bands, the drugs and the languages")
{
    std::set<Band> bands;
    std::set<std::string> brands, languages;
    std::set<std::size_t> days;
    for (const std::string& name : shipped_patients()) {
        const Patient patient = shipped_patient(name);
        bands.insert(band_of(patient).value());
        languages.insert(patient.language);
        days.insert(patient.time.size());
        if (const MedicineUse* shot = takes(patient, Medicine::interferon)) brands.insert(shot->brand);
    }
    CHECK(bands == std::set<Band>{Band::a, Band::b, Band::b2, Band::c});
    CHECK(brands ==
          std::set<std::string>{"Avonex", "Betaferon", "Betaseron", "Extavia", "Plegridy", "Rebif"});
    CHECK(languages == std::set<std::string>{"de", "en", "es", "fr"});
    CHECK(days.contains(2));
    CHECK(days.contains(7));
}

}
