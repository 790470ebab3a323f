#include "engine/prescribe/prescription.h"

#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"
#include "tests/support/shipped.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

struct Prescribed {
    explicit Prescribed(Request asked, Pace pace = Pace::steady) : request(std::move(asked))
    {
        Paces paces;
        for (const auto& [modality, part] : request.protocol.parts)
            if (part.ramps.contains(pace)) paces[modality] = pace;
        prescription = prescribe(request, screening, paces);
    }
    const Exercise& exercise(std::size_t candidate) const
    {
        return request.catalog
            ->exercises()[static_cast<std::size_t>(prescription.candidates[candidate].exercise)];
    }

    Request request;
    Screening screening = screen(request);
    Prescription prescription;
};

/// Minutes that grow, in phases of any length.
Request any_growing_request()
{
    const int first = *rc::gen::inRange(2, 12), last = *rc::gen::inRange(first, 45);
    Protocol protocol = a_protocol({*rc::gen::inRange(1, 4), *rc::gen::inRange(1, 5)});
    const int weeks = protocol.weeks();
    for (const Modality modality : {Modality::aerobic, Modality::resistance, Modality::yoga})
        protocol.parts[modality] = growing({2, 3}, {{1, first}, {std::max(2, weeks), last}});
    return a_request(
        a_patient({Weekday::mon}), protocol,
        {an_exercise("walk", Modality::aerobic), an_exercise("squat", Modality::resistance),
         an_exercise("wall-sit", Modality::resistance, {in_holds({1, 4}, {Seconds(10), Seconds(45)})}),
         an_exercise("warrior", Modality::yoga, {one_side_at_a_time()})});
}

void halve_volume(Request& request)
{
    Precaution row;
    row.id = RuleId("F12c");
    row.limit = PersonalLimit{};
    row.limit->volume = 0.5;
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
}

/// Weeks in which some dose takes less time or work than the week before in the same phase.
std::vector<std::string> shrinking_doses(const Prescribed& prescribed)
{
    std::vector<std::string> found;
    const Protocol& protocol = prescribed.request.protocol;
    for (std::size_t at = 0; at < prescribed.prescription.candidates.size(); ++at)
        for (int week = 2; week <= protocol.weeks(); ++week) {
            const Dose& before = prescribed.prescription.dose(static_cast<int>(at), week - 1);
            const Dose& now = prescribed.prescription.dose(static_cast<int>(at), week);
            const bool same_phase = protocol.phase_of(week) == protocol.phase_of(week - 1);
            const bool less = now.sets * now.count < before.sets * before.count ||
                              now.sets * now.hold < before.sets * before.hold || now.takes < before.takes;
            if (same_phase && less)
                found.push_back(prescribed.exercise(at).id.text + " in week " + std::to_string(week));
        }
    return found;
}

}

TEST_CASE("while a ramp grows no dose shrinks within a phase")
{
    CHECK(rc::check("any growing ramp and phases", [] {
        Request request = any_growing_request();
        if (*rc::gen::arbitrary<bool>()) halve_volume(request);
        RC_ASSERT(shrinking_doses(Prescribed(std::move(request))) == std::vector<std::string>{});
    }));
}

TEST_CASE("no shipped protocol shrinks a dose within a phase, for no shipped patient at no pace")
{
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols())
            for (const Pace pace : {Pace::slow, Pace::steady, Pace::brisk}) {
                CAPTURE(patient, protocol, word_of(pace));
                const Prescribed prescribed(shipped_request(shipped_patient(patient), protocol), pace);
                CHECK(shrinking_doses(prescribed) == std::vector<std::string>{});
            }
}

TEST_CASE("half the volume gives half the minutes of walking in every week")
{
    Protocol protocol = a_protocol({2, 2});
    protocol.parts[Modality::aerobic] = growing({2, 2}, {{1, 10}, {4, 40}});
    Request request =
        a_request(a_patient({Weekday::mon}), protocol, {an_exercise("walk", Modality::aerobic)});
    const Prescribed full(request);
    halve_volume(request);
    const Prescribed half(request);
    for (int week = 1; week <= 4; ++week) {
        CAPTURE(week);
        CHECK(full.prescription.dose(0, week).count == 10 * week);
        CHECK(half.prescription.dose(0, week).count == 5 * week);
    }
}

TEST_CASE("the items of a part share its minutes within one minute")
{
    for (int minutes = 4; minutes <= 30; ++minutes)
        for (int items = 1; items <= 3; ++items) {
            Protocol protocol = a_protocol({1});
            protocol.parts[Modality::aerobic] = growing({2, 2}, {{1, minutes}});
            Request request =
                a_request(a_patient({Weekday::mon}), protocol, {an_exercise("walk", Modality::aerobic)});
            request.settings.items.kinds[Modality::aerobic] = {std::max(1, minutes / items), items};
            const Prescribed prescribed(request);
            const PartPrescription& part = prescribed.prescription.parts.at(Modality::aerobic);
            CAPTURE(minutes, items, part.items_by_phase[0]);
            CHECK(std::abs(part.items_by_phase[0] * prescribed.prescription.dose(0, 1).count - minutes) <= 1);
        }
}

TEST_CASE("the first week is never harder than its limit, later weeks may be")
{
    Protocol protocol = a_protocol({2});
    protocol.parts[Modality::aerobic] = growing({2, 2}, {{1, 10}});
    protocol.parts[Modality::aerobic].effort = Range<int>{6, 6};
    Request request =
        a_request(a_patient({Weekday::mon}), protocol, {an_exercise("walk", Modality::aerobic)});
    Precaution row;
    row.id = RuleId("F13");
    row.limit = PersonalLimit{};
    row.limit->effort = 4;
    row.limit->until_week = 1;
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
    const Prescribed prescribed(request);
    CHECK(prescribed.prescription.dose(0, 1).effort == 4);
    CHECK(prescribed.prescription.dose(0, 2).effort == 6);
}

TEST_CASE("what is excluded is not prescribed, and a warm-up comes before the work")
{
    Protocol protocol = a_protocol({1});
    protocol.warm_up_minutes = 4;
    protocol.parts[Modality::resistance] = on_days(0, 7);
    const Prescribed prescribed(a_request(
        a_patient({Weekday::mon}), protocol,
        {an_exercise("band-row", Modality::resistance, {needs(Equipment::band_red)}),
         an_exercise("march", Modality::aerobic, {by_the_clock(1, 10), tagged(Tag::warm_up), with_effort(5)}),
         an_exercise("squat", Modality::resistance), an_exercise("swim", Modality::aerobic)}));
    REQUIRE(prescribed.prescription.candidates.size() == 2);
    CHECK(prescribed.exercise(0).id.text == "march");
    CHECK(prescribed.prescription.candidates[0].role == ItemRole::warm_up);
    CHECK(prescribed.prescription.dose(0, 1).count == 4);
    CHECK(prescribed.prescription.dose(0, 1).effort <= 3);
    CHECK(prescribed.exercise(1).id.text == "squat");
}

}
