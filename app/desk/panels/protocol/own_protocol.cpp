#include "app/desk/panels/protocol/own_protocol.h"

#include "engine/protocol/read_protocol.h"
#include "engine/protocol/write_protocol.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::string_view own_ending = "-own";

std::string own_mark(const std::string& language)
{
    if (language == "es") return " (propio)";
    if (language == "de") return " (eigenes)";
    return language == "fr" ? " (propre)" : " (own)";
}

void cut(Ramp& ramp, int weeks)
{
    if (ramp.by_week.rbegin()->first <= weeks) return;
    ramp.by_week[weeks] = ramp.at(weeks);
    ramp.by_week.erase(ramp.by_week.upper_bound(weeks), ramp.by_week.end());
}

}

const Protocol* protocol_named(const Protocols& library, const ProtocolId& id)
{
    const auto found = std::find_if(library.begin(), library.end(),
                                    [&](const auto& protocol) { return protocol->id == id; });
    return found == library.end() ? nullptr : found->get();
}

const Protocol* original_of(const Protocols& library, const Protocol& protocol)
{
    std::string name = protocol.id.text;
    if (name.ends_with(own_ending)) name.resize(name.size() - own_ending.size());
    if (const Protocol* found = protocol_named(library, ProtocolId(name))) return found;
    return protocol_named(library, protocol.id);
}

Protocol own_version(Protocol changed, const Protocols& library)
{
    const Protocol* original = protocol_named(library, changed.id);
    if (!original || changed.id.text.ends_with(own_ending)) return changed;
    changed.id = ProtocolId(changed.id.text + std::string(own_ending));
    for (auto& [language, title] : changed.title.by_language)
        if (title == original->title.in(language)) title += own_mark(language);
    return changed;
}

Said refusal_of(const Protocol& protocol)
{
    const Read<Protocol> read = read_protocol_file(protocol.id.text + ".yaml", protocol_text(protocol));
    const auto error =
        std::find_if(read.problems.begin(), read.problems.end(),
                     [](const Diagnostic& problem) { return problem.severity == Severity::error; });
    if (error == read.problems.end()) return {};
    return error->maybe.empty() ? error->message : said("{1}. Maybe {2}", error->message, error->maybe);
}

Protocol cut_to_its_weeks(Protocol protocol)
{
    const int weeks = protocol.weeks();
    for (auto& [modality, part] : protocol.parts)
        for (auto& [pace, ramps] : part.ramps)
            for (auto& [measure, ramp] : ramps) cut(ramp, weeks);
    std::erase_if(protocol.review_weeks, [&](int week) { return week > weeks; });
    std::erase_if(protocol.light_weeks, [&](int week) { return week > weeks; });
    return protocol;
}

}
