#include "tests/support/instances.h"

#include "tests/support/dice.h"
#include "tests/support/large_catalog.h"
#include "tests/support/requests.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

std::string_view word_of_affected(Affected affected)
{
    constexpr std::array words{"mild", "moderate", "severe"};
    return words[static_cast<std::size_t>(affected)];
}

std::string_view word_of_room(Room room)
{
    constexpr std::array words{"roomy", "tight", "impossible"};
    return words[static_cast<std::size_t>(room)];
}

/// Phases of about four weeks, none shorter than two.
std::vector<int> phases_of(int weeks)
{
    std::vector<int> phases{2};
    for (int left = weeks - 2; left > 0; left -= phases.back()) phases.push_back(left < 6 ? left : 4);
    return phases;
}

ProtocolPart growing_at_three_paces(Range<int> days, double first, double last, int weeks)
{
    ProtocolPart part;
    part.days = days;
    part.effort = Range<int>{4, 6};
    part.ramps[Pace::slow][RampMeasure::minutes].by_week = {{1, first}, {weeks, (first + last) / 2}};
    part.ramps[Pace::steady][RampMeasure::minutes].by_week = {{1, first}, {weeks, last}};
    part.ramps[Pace::brisk][RampMeasure::minutes].by_week = {{1, first + 2}, {weeks * 2 / 3, last}};
    return part;
}

Protocol protocol_of(const Instance& instance)
{
    Protocol protocol = a_protocol(phases_of(instance.weeks));
    protocol.id = ProtocolId("made-up");
    protocol.sessions = {{3, 4}, {2, 8}, 2};
    protocol.growth = {20, 60};
    const double share = instance.affected == Affected::mild ? 1 : 0.6;
    const int weeks = instance.weeks;
    protocol.parts[Modality::aerobic] = growing_at_three_paces({2, 3}, 10 * share, 24 * share, weeks);
    protocol.parts[Modality::resistance] = growing_at_three_paces({2, 3}, 8 * share, 16 * share, weeks);
    if (instance.affected != Affected::severe)
        protocol.parts[Modality::balance] = growing_at_three_paces({2, 3}, 5 * share, 12 * share, weeks);
    protocol.parts[Modality::yoga] = on_days(0, 2);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    return protocol;
}

void add_room(Patient& patient, const Instance& instance)
{
    Dice dice(instance.seed * 31 + 7);
    const bool tight = instance.room == Room::tight;
    const std::vector<Weekday> days =
        tight ? std::vector{Weekday::mon, Weekday::wed, Weekday::fri}
              : std::vector{Weekday::mon, Weekday::tue, Weekday::thu, Weekday::sat, Weekday::sun};
    for (const Weekday day : days) {
        const int from = dice.from(17, 20) * 30;
        const int most = instance.room == Room::roomy ? dice.from(10, 14) * 5
                         : tight                      ? dice.from(6, 8) * 5
                                                      : 8;
        patient.time[day].push_back({ClockTime{from}, ClockTime{from + most}});
    }
}

std::vector<Exercise> thinned(const std::vector<Exercise>& all, int wanted)
{
    std::vector<Exercise> some;
    const std::size_t count = all.size();
    for (std::size_t at = 0; at < count; ++at)
        if ((at + 1) * static_cast<std::size_t>(wanted) / count !=
            at * static_cast<std::size_t>(wanted) / count)
            some.push_back(all[at]);
    return some;
}

}

std::string name_of(const Instance& instance)
{
    return 'c' + std::to_string(instance.exercises) + ' ' + std::string(word_of_affected(instance.affected)) +
           " w" + std::to_string(instance.weeks) + ' ' + std::string(word_of_room(instance.room)) + " s" +
           std::to_string(instance.seed);
}

std::shared_ptr<const Catalog> catalog_of(int exercises)
{
    const auto shipped = shipped_request(Patient{}, shipped_protocols().front()).catalog;
    if (exercises > static_cast<int>(shipped->exercises().size()))
        return std::make_shared<const Catalog>(large_catalog(*shipped, exercises, 1));
    std::vector<Exercise> by_modality = shipped->exercises();
    std::stable_sort(by_modality.begin(), by_modality.end(),
                     [](const Exercise& a, const Exercise& b) { return a.modality < b.modality; });
    return std::make_shared<const Catalog>(thinned(by_modality, exercises));
}

Request request_of(const Instance& instance)
{
    Request request =
        shipped_request(patient_of(instance.affected, instance.seed), shipped_protocols().front());
    request.protocol = protocol_of(instance);
    request.catalog = catalog_of(instance.exercises);
    request.seed = instance.seed;
    add_room(request.patient, instance);
    return request;
}

std::vector<Instance> common_instances()
{
    return {{60, Affected::severe, 8, Room::roomy, 1},     {60, Affected::moderate, 12, Room::roomy, 1},
            {150, Affected::mild, 8, Room::roomy, 1},      {150, Affected::mild, 12, Room::roomy, 1},
            {150, Affected::moderate, 12, Room::roomy, 1}, {150, Affected::moderate, 16, Room::roomy, 1},
            {150, Affected::severe, 12, Room::roomy, 1},   {150, Affected::moderate, 12, Room::tight, 1},
            {150, Affected::mild, 12, Room::tight, 2},     {600, Affected::moderate, 12, Room::roomy, 1},
            {2000, Affected::moderate, 12, Room::roomy, 1}};
}

}
