#include "engine/timetable/slot.h"

#include "tests/support/catch.h"
#include "tests/support/requests.h"

#include <algorithm>

namespace pacewise {

namespace {

using namespace std::chrono_literals;
using enum Weekday;

/// "tue 09:10", with the minutes that are left: "tue 09:10 150".
std::vector<std::string> starts_of(const Request& request)
{
    std::vector<std::string> starts;
    for (const Slot& slot : slots_of(request))
        starts.push_back(std::string(word_of(slot.day)) + ' ' + clock_text(slot.at) + ' ' +
                         std::to_string(slot.minutes));
    return starts;
}

std::vector<std::string> starts_of(const Patient& patient)
{
    return starts_of(a_request(patient, a_protocol({4}), {}));
}

Patient free_on_tuesday(const std::string& window)
{
    Patient patient = a_patient({});
    give_time(patient, tue, window);
    return patient;
}

using Starts = std::vector<std::string>;

}

TEST_CASE("a session may begin when free time begins, and a short free time offers nothing else")
{
    CHECK(starts_of(free_on_tuesday("09:10-10:40")) == Starts{"tue 09:10 90"});
}

TEST_CASE("less than ten minutes are no place for a session")
{
    Patient patient = free_on_tuesday("09:00-09:09");
    give_time(patient, tue, "12:00-13:05");
    CHECK(starts_of(patient) == Starts{"tue 12:00 65"});
}

TEST_CASE("a whole free day offers the patient's best hour too")
{
    Patient patient = free_on_tuesday("08:00-20:00");
    CHECK(starts_of(patient) == Starts{"tue 08:00 720"});
    patient.fatigue->curve = {{TimeOfDay::morning, 7}, {TimeOfDay::afternoon, 2}, {TimeOfDay::evening, 4}};
    CHECK(starts_of(patient) == Starts{"tue 08:00 720", "tue 14:00 360"});
}

TEST_CASE("a session may begin when drowsiness ends, when help comes and after baclofen")
{
    Patient patient = free_on_tuesday("09:00-12:00");
    MedicineUse baclofen;
    baclofen.medicine = Medicine::baclofen;
    baclofen.at = {{8 * 60 + 30}};
    baclofen.drowsy = 1h;
    patient.medicines = std::vector<MedicineUse>{baclofen};
    CHECK(starts_of(patient) == Starts{"tue 09:00 180", "tue 09:30 150"});
    give_helper(patient, tue, "10:30-14:00");
    CHECK(starts_of(patient) == Starts{"tue 09:00 180", "tue 09:30 150", "tue 10:30 90"});
    patient.medicines->front().drowsy.reset();
    patient.medicines->front().at = {{9 * 60}};
    CHECK(starts_of(patient) == Starts{"tue 09:00 180", "tue 10:00 120", "tue 10:30 90"});
}

TEST_CASE("help that leaves no time for a session is no reason to begin then")
{
    Patient patient = free_on_tuesday("09:00-10:00");
    give_helper(patient, tue, "09:41-12:00");
    CHECK(starts_of(patient) == Starts{"tue 09:00 60"});
}

TEST_CASE("a tired patient with two free days is offered a second short session, well apart")
{
    Patient patient = free_on_tuesday("08:00-13:00");
    tire(patient, 5.0);
    CHECK(starts_of(patient) == Starts{"tue 08:00 300", "tue 10:30 150"});
    give_time(patient, wed, "09:00-10:00");
    give_time(patient, thu, "09:00-10:00");
    CHECK(starts_of(patient).size() == 3);
}

TEST_CASE("where an appointment stands at the beginning on most dates, a session may begin after it")
{
    Request request = a_request(free_on_tuesday("09:00-11:00"), a_protocol({4}), {});
    const Date tuesday = request.start + std::chrono::days(1);
    for (const int week : {0, 1})
        request.busy.push_back({tuesday + std::chrono::days(7 * week), {{540}, {585}}, ""});
    CHECK(starts_of(request) == Starts{"tue 09:00 120"});
    request.busy.push_back({tuesday + std::chrono::days(14), {{540}, {585}}, ""});
    CHECK(starts_of(request) == Starts{"tue 09:00 120", "tue 09:45 75"});
}

TEST_CASE(
    "never more than three starts in one free time nor more than four on one day, every free time first")
{
    Patient patient = free_on_tuesday("06:00-17:00");
    give_time(patient, tue, "18:00-19:00");
    give_time(patient, tue, "20:00-21:00");
    tire(patient, 5.0);
    patient.fatigue->curve = {{TimeOfDay::morning, 7}, {TimeOfDay::midday, 1}, {TimeOfDay::evening, 4}};
    give_helper(patient, tue, "10:00-14:00");
    MedicineUse baclofen;
    baclofen.medicine = Medicine::baclofen;
    baclofen.at = {{13 * 60}};
    patient.medicines = std::vector<MedicineUse>{baclofen};
    CHECK(starts_of(patient) == Starts{"tue 06:00 660", "tue 10:00 420", "tue 18:00 60", "tue 20:00 60"});
    patient.time[tue].pop_back();
    patient.time[tue].pop_back();
    CHECK(starts_of(patient) == Starts{"tue 06:00 660", "tue 10:00 420", "tue 12:00 300"});
}

TEST_CASE("slots stand by day and time")
{
    Patient patient = a_patient({fri, mon});
    give_time(patient, mon, "16:00-17:00");
    const std::vector<Slot> slots = slots_of(a_request(patient, a_protocol({1}), {}));
    CHECK(slots.size() == 3);
    CHECK(std::is_sorted(slots.begin(), slots.end()));
}

}
