#include "engine/timetable/shortlist.h"

#include "engine/prescribe/prescription.h"
#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/large_catalog.h"
#include "tests/support/shipped.h"
#include "tests/support/small_catalog.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

struct Posed {
    explicit Posed(Request a_request)
        : request(std::move(a_request)), screening(screen(request)),
          prescription(prescribe(request, screening, paces(request)))
    {
    }
    static Paces paces(const Request& request)
    {
        Paces paces;
        for (const auto& [modality, part] : request.protocol.parts)
            if (!paces_of(part).empty()) paces[modality] = paces_of(part).front();
        return paces;
    }
    std::vector<int> listed() const { return shortlist({request, screening, prescription}); }
    std::set<std::string> names() const
    {
        std::set<std::string> names;
        for (const int at : listed())
            names.insert(Case{request, screening, prescription}.exercise(at).id.text);
        return names;
    }

    Request request;
    Screening screening;
    Prescription prescription;
};

Request large_request(const std::string& patient, const std::string& protocol, int exercises)
{
    Request request = shipped_request(shipped_patient(patient), protocol);
    request.catalog = std::make_shared<const Catalog>(large_catalog(*request.catalog, exercises, 1));
    return request;
}

/// The last main candidate of this modality that the shortlist leaves out; empty when it keeps all.
std::string left_out(const Posed& posed, Modality modality)
{
    const Case at_hand{posed.request, posed.screening, posed.prescription};
    const std::vector<int> listed = posed.listed();
    std::string name;
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at)
        if (at_hand.exercise(at).modality == modality &&
            !std::binary_search(listed.begin(), listed.end(), at))
            name = at_hand.exercise(at).id.text;
    return name;
}

}

TEST_CASE("where no kind has more exercises than the clinic wants to choose from, none is left out")
{
    for (const std::string& patient : shipped_patients())
        for (const char* protocol : {"combined-8-weeks", "gems-16-weeks", "home-yoga-12-weeks"}) {
            Request request = shipped_request(shipped_patient(patient), protocol);
            request.catalog = std::make_shared<const Catalog>(
                small_catalog(*request.catalog, request.settings.items.choose_from / 2));
            const Posed posed(std::move(request));
            CHECK(posed.listed().size() == posed.prescription.candidates.size());
        }
}

TEST_CASE("of a large catalog only so many of each kind are put to the search")
{
    const Posed posed(large_request("anna", "combined-8-weeks", 2000));
    const Case at_hand{posed.request, posed.screening, posed.prescription};
    std::map<std::pair<ItemRole, Modality>, int> kinds;
    for (const int at : posed.listed()) ++kinds[{at_hand.candidate(at).role, at_hand.exercise(at).modality}];
    const int few_more = 5;  // the last choice brings its ladder along
    for (const auto& [kind, count] : kinds)
        CHECK(count <= posed.request.settings.items.choose_from + few_more);
    CHECK(posed.listed() == posed.listed());
}

TEST_CASE("what the therapist pins and what the patient likes is on every shortlist")
{
    Request request = large_request("anna", "combined-8-weeks", 2000);
    const std::string name = left_out(Posed(request), Modality::resistance);
    REQUIRE_FALSE(name.empty());
    Request pinned = request, liked = request;
    pinned.pins.push_back({.exercise = ExerciseId(name)});
    liked.patient.likes.push_back(name);
    CHECK(Posed(pinned).names().contains(name));
    CHECK(Posed(liked).names().contains(name));
}

TEST_CASE("every muscle that any exercise works, stretches or relieves is still reached after the cut")
{
    const Posed posed(large_request("carla", "gems-16-weeks", 2000));
    const Case at_hand{posed.request, posed.screening, posed.prescription};
    std::set<std::pair<int, Muscle>> before, after;
    const auto collect = [&](int at, auto& reached) {
        const Exercise& exercise = at_hand.exercise(at);
        for (const auto& [muscle, share] : exercise.works)
            if (share >= 2) reached.insert({0, muscle});
        for (const Muscle muscle : exercise.stretches) reached.insert({1, muscle});
        for (const Muscle muscle : exercise.tone.lowers) reached.insert({2, muscle});
    };
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at) collect(at, before);
    for (const int at : posed.listed()) collect(at, after);
    CHECK(after == before);
    CHECK(posed.listed().size() < posed.prescription.candidates.size());
}

TEST_CASE("a harder form never comes without the easier ones of its ladder")
{
    const Posed posed(large_request("ben", "canadian-12-weeks", 600));
    const Case at_hand{posed.request, posed.screening, posed.prescription};
    const std::set<std::string> names = posed.names();
    int easier_forms = 0;
    for (const int at : posed.listed())
        for (int other = 0; other < static_cast<int>(at_hand.candidates().size()); ++other) {
            const Rung &one = at_hand.exercise(at).ladder, &easier = at_hand.exercise(other).ladder;
            const bool same_kind = at_hand.exercise(at).modality == at_hand.exercise(other).modality;
            if (same_kind && at_hand.candidate(other).role == at_hand.candidate(at).role &&
                one.family == easier.family && easier.rung < one.rung) {
                ++easier_forms;
                CAPTURE(at_hand.exercise(at).id.text);
                CHECK(names.contains(at_hand.exercise(other).id.text));
            }
        }
    CHECK(easier_forms > 0);
}

}
