#include "engine/exchange/read_ics.h"

#include "engine/base/file.h"
#include "engine/exchange/ics_event.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;

/// One event may begin on one date and end on another: each date gets its part.
void add_dates(LocalTime from, LocalTime to, const std::string& words, Range<Date> dates,
               std::vector<BusyTime>& busy)
{
    const Date first = std::max(floor<days>(from), dates.least);
    for (Date date = first; date <= dates.most && LocalTime(date) < to; date += days(1)) {
        const LocalTime begin = std::max(from, LocalTime(date));
        const LocalTime end = std::min(to, LocalTime(date + days(1)));
        const ClockTime at{static_cast<int>((begin - LocalTime(date)).count())};
        const ClockTime until{static_cast<int>((end - LocalTime(date)).count())};
        if (at < until) busy.push_back({date, {at, until}, words});
    }
}

/// Repetitions that another event stands for are left out of the series.
using Replaced = std::map<std::string, std::set<LocalTime>>;

Replaced replaced_in(const std::vector<IcsEvent>& events)
{
    Replaced replaced;
    for (const IcsEvent& event : events)
        if (event.replaces) replaced[event.id].insert(*event.replaces);
    return replaced;
}

void add_event(const IcsEvent& event, const Replaced& replaced, Range<Date> dates,
               std::vector<BusyTime>& busy)
{
    const auto others = replaced.find(event.id);
    for (const LocalTime start : event.starts) {
        if (!event.replaces && others != replaced.end() && others->second.contains(start)) continue;
        add_dates(start, start + event.lasts, event.words, dates, busy);
    }
}

}

Read<std::vector<BusyTime>> read_ics(const std::string& file, std::string_view bytes, Range<Date> dates)
{
    Read<IcsFile> blocks = read_ics_blocks(file, bytes);
    Read<std::vector<BusyTime>> read;
    read.problems = std::move(blocks.problems);
    if (!blocks.value) return read;
    const IcsZones zones(*blocks.value);
    std::vector<IcsEvent> events;
    for (const IcsBlock& block : blocks.value->blocks) {
        if (block.kind != "VEVENT") continue;
        if (auto event = read_ics_event(block, zones, dates.most, file, read.problems))
            events.push_back(std::move(*event));
    }
    if (has_errors(read.problems)) return read;
    const Replaced replaced = replaced_in(events);
    read.value.emplace();
    for (const IcsEvent& event : events) add_event(event, replaced, dates, *read.value);
    std::sort(read.value->begin(), read.value->end());
    read.value->erase(std::unique(read.value->begin(), read.value->end()), read.value->end());
    return read;
}

Read<std::vector<BusyTime>> load_ics(const std::filesystem::path& path, Range<Date> dates)
{
    constexpr std::size_t limit = 9u << 20;
    return read_ics(path.string(), read_file(path, limit), dates);
}

}
