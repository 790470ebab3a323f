// What a clinic may set about hours and dates: which times of day suit whom, how far apart two sessions of a
// day lie, and what injections change. Read from programs/clinic/settings.yaml.
#pragma once

#include "engine/base/range.h"
#include "engine/terms/person.h"
#include "engine/yaml/read.h"

#include <chrono>
#include <map>

namespace pacewise {

struct HourSettings {
    /// How tiring the hours are without a curve of one's own, 0 to 10 (F30).
    std::map<TimeOfDay, int> rested{
        {TimeOfDay::morning, 0}, {TimeOfDay::midday, 1}, {TimeOfDay::afternoon, 2}, {TimeOfDay::evening, 2}};
    /// The same with FSS from 4 (F31).
    std::map<TimeOfDay, int> tired{
        {TimeOfDay::morning, 0}, {TimeOfDay::midday, 2}, {TimeOfDay::afternoon, 4}, {TimeOfDay::evening, 6}};
    /// How warm body and rooms are, for heat-sensitive people (F30, F33).
    std::map<TimeOfDay, int> warmth{
        {TimeOfDay::morning, 0}, {TimeOfDay::midday, 1}, {TimeOfDay::afternoon, 2}, {TimeOfDay::evening, 2}};
    std::chrono::seconds apart{std::chrono::hours(2)};  ///< between two sessions of one day (F21)
    /// After a dose of oral baclofen: when stretches and skill go best (S40).
    Range<std::chrono::seconds> after_baclofen{std::chrono::hours(1), std::chrono::hours(2)};
};

struct InjectionSettings {
    /// Aches of the joints, 0 to 10: from here on such a date gets the lighter version ...
    int lighter_from = 4;
    int least_from = 7;                                   ///< ... and from here on the least
    std::chrono::seconds welcome{std::chrono::hours(3)};  ///< easy aerobic work after the shot (J26)
};

std::optional<HourSettings> read_hour_settings(const Node&, Reading&);
std::optional<InjectionSettings> read_injection_settings(const Node&, Reading&);

}
