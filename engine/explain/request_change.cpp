#include "engine/explain/request_change.h"

#include "engine/explain/things_to_get.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr int end_of_day = 24 * 60;

/// Windows of a day stay sorted and apart.
void add_window(std::vector<Window>& windows, Window added)
{
    std::vector<Window> apart;
    windows.push_back(added);
    std::sort(windows.begin(), windows.end());
    for (const Window& window : windows) {
        if (!apart.empty() && window.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, window.to);
        else
            apart.push_back(window);
    }
    windows = std::move(apart);
}

struct Applier {
    Request& request;

    void operator()(const MoreTime& change) const
    {
        Window window = change.before;
        window.to.minutes = std::min(end_of_day, window.to.minutes + change.minutes);
        add_window(request.patient.time[change.day], window);
    }
    void operator()(const FreeDay& change) const
    {
        add_window(request.patient.time[change.day], change.window);
    }
    void operator()(const LiftPin& change) const { std::erase(request.pins, change.pin); }
    void operator()(const LiftBan& change) const { std::erase(request.bans, change.exercise); }
    void operator()(const LiftBannedPlace& change) const { std::erase(request.banned_places, change.place); }
    void operator()(const GetThing& change) const { request.patient.equipment.push_back(change.thing); }
    void operator()(const HelperThere& change) const
    {
        if (!request.patient.helper) request.patient.helper.emplace();
        add_window((*request.patient.helper)[change.day], change.window);
    }
    void operator()(const FewerItems& change) const
    {
        Range<int>& items = request.protocol.sessions.items;
        items.most = std::min(items.most, change.most);
        items.least = std::min(items.least, items.most);
    }
    void operator()(const FewerDays& change) const
    {
        Range<int>& days = change.modality ? request.protocol.parts.at(*change.modality).days
                                           : request.protocol.sessions.per_week;
        days.least = std::min(days.least, change.least);
    }
    void operator()(const OtherProtocol& change) const { request.protocol = *change.protocol; }
};

struct Weigher {
    int operator()(const LiftPin&) const { return 4; }
    int operator()(const LiftBan&) const { return 4; }
    int operator()(const LiftBannedPlace&) const { return 3; }
    int operator()(const GetThing& change) const { return 3 * thing_to_get(change.thing).dear; }
    int operator()(const MoreTime& change) const { return (change.minutes + 4) / 5; }
    int operator()(const FreeDay&) const { return 8; }
    int operator()(const HelperThere&) const { return 8; }
    int operator()(const FewerItems&) const { return 6; }
    int operator()(const FewerDays&) const { return 7; }
    int operator()(const OtherProtocol&) const { return 12; }
};

}

void apply(const RequestChange& change, Request& request) { std::visit(Applier{request}, change); }

Request changed(Request request, const std::vector<RequestChange>& changes)
{
    for (const RequestChange& change : changes) apply(change, request);
    return request;
}

int effort_of(const RequestChange& change) { return std::visit(Weigher{}, change); }

}
