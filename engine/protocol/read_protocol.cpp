#include "engine/protocol/read_protocol.h"

#include "engine/base/file.h"
#include "engine/base/said_parts.h"
#include "engine/protocol/read_part.h"
#include "engine/yaml/document.h"

namespace pacewise {

namespace {

Said weeks_said(int count) { return said_count(count, "1 week", "{1} weeks"); }

std::optional<ProtocolPhase> read_phase(const Node& node, Reading& reading)
{
    Record row(node, reading, "phase");
    return ProtocolPhase{row.required("name", read_translations),
                         std::max(1, row.required("weeks", whole({1, longest_protocol})))};
}

std::optional<ProtocolSessions> read_sessions(const Node& node, Reading& reading)
{
    Record row(node, reading, "sessions");
    ProtocolSessions sessions;
    sessions.per_week = row.required("per_week", range(whole({1, 7})));
    sessions.items = row.optional("items", range(whole({1, 12}))).value_or(Range<int>{1, 8});
    sessions.rest_days = row.optional("rest_days", whole({0, 6})).value_or(1);
    if (sessions.per_week.least + sessions.rest_days > 7)
        reading.error(node,
                      said("{1} sessions and {2} do not fit into 7 days",
                           std::to_string(sessions.per_week.least),
                           said_count(sessions.rest_days, "1 rest day", "{1} rest days")),
                      "ask for fewer");
    return sessions;
}

std::optional<Growth> read_growth(const Node& node, Reading& reading)
{
    Record row(node, reading, "growth");
    return Growth{row.required("percent", whole({0, 100})),
                  row.optional("allow", whole({0, 1000})).value_or(0)};
}

std::optional<std::string> read_band(const Node& node, Reading& reading)
{
    const std::vector<std::string> bands{"A", "B", "B2", "C", "D"};
    const auto at = read_word(node, reading, bands);
    if (!at) return {};
    return bands[*at];
}

std::optional<ProtocolFor> read_for(const Node& node, Reading& reading)
{
    Record row(node, reading, "for");
    return ProtocolFor{row.optional("edss", range(number({0, 10}))),
                       row.optional("age", range(whole({0, 120}))), row.list("bands", read_band)};
}

void check_ramp(const Ramp& ramp, int weeks, const Node& measure, std::string_view part, Reading& reading)
{
    const int last = ramp.by_week.rbegin()->first;
    if (last <= weeks) return;
    reading.error(measure,
                  said("the ramp of {1} goes to week {2}, but the phases add up to {3}", std::string(part),
                       std::to_string(last), weeks_said(weeks)),
                  "lengthen a phase or shorten the ramp");
}

void check_ramps(const Protocol& protocol, const Node& node, Reading& reading)
{
    for (const auto& [modality, part] : protocol.parts)
        for (const auto& [pace, ramps] : part.ramps)
            for (const auto& [measure, ramp] : ramps)
                check_ramp(
                    ramp, protocol.weeks(),
                    node.part(word_of(modality)).part("ramp").part(word_of(pace)).part(word_of(measure)),
                    word_of(modality), reading);
}

void check_listed_weeks(const std::vector<int>& listed, int weeks, const Node& list, const char* what,
                        Reading& reading)
{
    for (std::size_t at = 0; at < listed.size(); ++at)
        if (listed[at] > weeks)
            reading.error(list.items[at],
                          said("{1} in week {2}, but the phases add up to {3}", what,
                               std::to_string(listed[at]), weeks_said(weeks)),
                          "leave it out");
}

void check_weeks(const Protocol& protocol, const Node& node, Reading& reading)
{
    const int weeks = protocol.weeks();
    if (protocol.phases.empty())
        return reading.error(node.part("phases"), "the protocol has no phases",
                             "write phases: [{name: {en: Start}, weeks: 4}]");
    if (weeks > longest_protocol)
        reading.error(node.part("phases"), said("the phases add up to {1} weeks", std::to_string(weeks)),
                      "keep to 52");
    check_ramps(protocol, node, reading);
    check_listed_weeks(protocol.review_weeks, weeks, node.part("review_weeks"), "a review", reading);
    check_listed_weeks(protocol.light_weeks, weeks, node.part("light_weeks"), "a light week", reading);
}

void check_days(const Protocol& protocol, const Node& node, Reading& reading)
{
    for (const auto& [modality, part] : protocol.parts)
        if (modality != Modality::stretch && part.days.least > protocol.sessions.per_week.most)
            reading.error(node.part(word_of(modality)).part("days"),
                          said("{1} on {2} a week, but there are at most {3}", std::string(word_of(modality)),
                               said_count(part.days.least, "1 day", "{1} days"),
                               said_count(protocol.sessions.per_week.most, "1 session", "{1} sessions")),
                          "raise sessions.per_week or lower days");
    if (protocol.parts.empty())
        reading.error(node, "the protocol has no part: aerobic, resistance, balance, yoga or stretch",
                      "add one");
}

Protocol read_body(Record& row, Reading& reading)
{
    Protocol protocol;
    protocol.place = reading.place(row.node());
    protocol.id = ProtocolId(row.required("id", read_name));
    protocol.title = row.required("title", read_translations);
    protocol.version = row.required("version", read_text);
    protocol.source = row.list("source", read_text);
    protocol.who = row.optional("for", read_for).value_or(ProtocolFor{});
    protocol.phases = row.required("phases", list_of(read_phase));
    protocol.sessions = row.required("sessions", read_sessions);
    protocol.growth = row.optional("growth", read_growth).value_or(Growth{});
    protocol.warm_up_minutes = row.optional("warm_up_minutes", whole({1, 10}));
    for (const Word<Modality>& modality : vocabulary<Modality>())
        if (auto part = row.optional(std::string(modality.text), read_part))
            protocol.parts[modality.meaning] = *part;
    protocol.review_weeks = row.list("review_weeks", whole({1, longest_protocol}));
    protocol.light_weeks = row.list("light_weeks", whole({1, longest_protocol}));
    return protocol;
}

}

Read<Protocol> read_protocol_file(const std::string& file, std::string_view bytes)
{
    return read_document_of<Protocol>("protocol", file, bytes,
                                      [](const Node& node, Reading& reading) -> std::optional<Protocol> {
                                          std::optional<Protocol> protocol;
                                          {
                                              Record row(node, reading, "protocol");
                                              if (row.is_map()) protocol = read_body(row, reading);
                                          }
                                          if (protocol && !has_errors(reading.problems)) {
                                              check_weeks(*protocol, node, reading);
                                              check_days(*protocol, node, reading);
                                          }
                                          return protocol;
                                      });
}

Read<Protocol> load_protocol(const std::filesystem::path& path)
{
    return read_protocol_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
