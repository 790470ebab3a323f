#include "engine/timetable/doses.h"

#include "tests/support/catch.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;
using namespace std::chrono_literals;

MedicineUse baclofen(const std::vector<ClockTime>& doses, Seconds drowsy)
{
    MedicineUse use;
    use.medicine = Medicine::baclofen;
    use.at = doses;
    use.drowsy = drowsy;
    return use;
}

Patient taking(const MedicineUse& use)
{
    Patient patient = a_patient({});
    patient.medicines = std::vector<MedicineUse>{use};
    return patient;
}

}

TEST_CASE("a dose at ten leaves an hour of a session at nine, one at eight none until it has worn off")
{
    CHECK(minutes_until_drowsy(taking(baclofen({{600}}, 1h)), mon, {540}) == 60);
    CHECK(minutes_until_drowsy(taking(baclofen({{480}}, 2h)), mon, {540}) == 0);
    CHECK_FALSE(minutes_until_drowsy(taking(baclofen({{480}}, 2h)), mon, {600}));
    CHECK(drowsy_minutes_left(taking(baclofen({{480}}, 2h)), mon, {540}) == 60);
    CHECK(drowsy_minutes_left(taking(baclofen({{480}}, 2h)), mon, {600}) == 0);
}

TEST_CASE("drowsiness after a late dose goes on after midnight, from Sunday into Monday too")
{
    const Patient patient = taking(baclofen({{23 * 60 + 30}}, 2h));
    for (const Weekday day : all_weekdays) CHECK(minutes_until_drowsy(patient, day, {60}) == 0);
    CHECK(drowsy_minutes_left(patient, mon, {60}) == 30);
    CHECK(minutes_until_drowsy(patient, mon, {90}) == 22 * 60);
}

TEST_CASE("a medicine of some weekdays makes drowsy on these days only, one with an interval on all")
{
    MedicineUse use = baclofen({{480}}, 3h);
    use.days = {tue};
    CHECK(minutes_until_drowsy(taking(use), tue, {540}) == 0);
    CHECK_FALSE(minutes_until_drowsy(taking(use), wed, {540}));
    use.days = {};
    use.every = 48h;
    use.last = read_date("2026-11-24");
    for (const Weekday day : all_weekdays) CHECK(minutes_until_drowsy(taking(use), day, {540}) == 0);
}

TEST_CASE("a patient without medicines is never drowsy")
{
    CHECK_FALSE(minutes_until_drowsy(a_patient({}), mon, {540}));
    CHECK(drowsy_minutes_left(a_patient({}), mon, {540}) == 0);
}

TEST_CASE("one to two hours after oral baclofen are its good hours")
{
    Request request = a_request(taking(baclofen({{480}}, 0s)), a_protocol({1}), {});
    CHECK_FALSE(is_after_baclofen(request, mon, {539}));
    CHECK(is_after_baclofen(request, mon, {540}));
    CHECK(is_after_baclofen(request, mon, {600}));
    CHECK_FALSE(is_after_baclofen(request, mon, {601}));
    request.patient.medicines->front().medicine = Medicine::tizanidine;
    CHECK_FALSE(is_after_baclofen(request, mon, {540}));
}

}
