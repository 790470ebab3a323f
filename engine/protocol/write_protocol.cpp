#include "engine/protocol/write_protocol.h"

#include "engine/protocol/write_part.h"
#include "engine/yaml/write_values.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_who_for(YamlWriter& out, const ProtocolFor& who)
{
    if (who == ProtocolFor{}) return;
    out.key("for").begin_map(Style::flow);
    if (who.edss) write_ends(out.key("edss"), *who.edss);
    if (who.age) write_ends(out.key("age"), *who.age);
    if (!who.bands.empty()) write_texts(out.key("bands"), who.bands);
    out.end();
}

/// The phases as they were before a revision cut them.
std::vector<ProtocolPhase> whole_phases(const Protocol& protocol)
{
    std::vector<ProtocolPhase> whole;
    for (const ProtocolPhase& phase : protocol.phases)
        if (phase.continues && !whole.empty())
            whole.back().weeks += phase.weeks;
        else
            whole.push_back(phase);
    return whole;
}

void write_phases(YamlWriter& out, const Protocol& protocol)
{
    out.key("phases").begin_list();
    for (const ProtocolPhase& phase : whole_phases(protocol)) {
        write_languages(out.begin_map(Style::flow).key("name"), phase.name, Style::flow);
        out.key("weeks").value(phase.weeks).end();
    }
    out.end();
}

void write_sessions(YamlWriter& out, const ProtocolSessions& sessions)
{
    out.key("sessions").begin_map(Style::flow);
    write_ends(out.key("per_week"), sessions.per_week);
    write_ends(out.key("items"), sessions.items);
    out.key("rest_days").value(sessions.rest_days).end();
}

void write_growth(YamlWriter& out, const Growth& growth)
{
    out.key("growth").begin_map(Style::flow).key("percent").value(growth.percent);
    out.key("allow").value(growth.allow).end();
}

void write_weeks(YamlWriter& out, std::string_view key, const std::vector<int>& weeks)
{
    if (weeks.empty()) return;
    out.key(key).begin_list(Style::flow);
    for (const int week : weeks) out.value(week);
    out.end();
}

void write_head(YamlWriter& out, const Protocol& protocol)
{
    out.key("id").value(protocol.id.text);
    write_languages(out.key("title"), protocol.title, Style::block);
    out.key("version").value(protocol.version);
    if (!protocol.source.empty()) write_texts(out.key("source"), protocol.source);
    write_who_for(out, protocol.who);
}

}

std::string protocol_text(const Protocol& protocol)
{
    YamlWriter out;
    out.key("protocol").begin_map();
    write_head(out, protocol);
    write_phases(out, protocol);
    write_sessions(out, protocol.sessions);
    write_growth(out, protocol.growth);
    if (protocol.warm_up_minutes) out.key("warm_up_minutes").value(*protocol.warm_up_minutes);
    for (const auto& [modality, part] : protocol.parts) write_part(out.key(word_of(modality)), part);
    write_weeks(out, "review_weeks", protocol.review_weeks);
    write_weeks(out, "light_weeks", protocol.light_weeks);
    return out.end().text();
}

}
