#include "engine/plan/read_phase.h"

#include "engine/plan/read_dose.h"
#include "engine/yaml/record.h"

namespace pacewise {

namespace {

constexpr int most_weeks = 52;

std::optional<PlannedItem> read_item(const Node& node, Reading& reading)
{
    Record row(node, reading, "item");
    PlannedItem item;
    item.exercise = ExerciseId(row.required("exercise", read_name));
    item.role = row.optional("role", word<ItemRole>()).value_or(ItemRole::main);
    item.sides = row.required("sides", word<SideUse>());
    item.side = row.required("side", word<Side>());
    item.first = row.optional("first", word<Side>()).value_or(item.side);
    item.doses = read_doses(row);
    return item;
}

std::optional<ShorterItem> read_shorter(const Node& node, Reading& reading)
{
    Record row(node, reading, "item");
    ShorterItem item;
    item.item = row.required("item", whole({1, 20})) - 1;
    item.doses = read_doses(row);
    return item;
}

void check_versions(const PlannedSession& session, const Node& node, Reading& reading)
{
    for (const auto* version : {&session.lighter, &session.least})
        for (const ShorterItem& item : *version)
            if (item.item < 0 || item.item >= static_cast<int>(session.items.size()))
                reading.error(node.part(version == &session.lighter ? "lighter" : "least"),
                              said("a day version names item {1} of {2}", std::to_string(item.item + 1),
                                   std::to_string(session.items.size())),
                              "name an item of this session");
}

std::optional<PlannedSession> read_session(const Node& node, Reading& reading)
{
    Record row(node, reading, "session");
    PlannedSession session;
    session.day = row.required("day", word<Weekday>());
    session.at = row.required("at", read_time);
    session.training = row.required("training", read_truth);
    session.spasms = row.optional("spasms", read_duration).value_or(Seconds(0));
    session.items = row.required("items", list_of(read_item));
    session.lighter = row.list("lighter", read_shorter);
    session.least = row.list("least", read_shorter);
    check_versions(session, node, reading);
    return session;
}

}

std::optional<std::map<Modality, Pace>> read_paces(const Node& node, Reading& reading)
{
    Record row(node, reading, "pace");
    std::map<Modality, Pace> paces;
    for (const Word<Modality>& modality : vocabulary<Modality>())
        if (const auto pace = row.optional(std::string(modality.text), word<Pace>()))
            paces[modality.meaning] = *pace;
    return paces;
}

std::optional<PlannedPhase> read_phase(const Node& node, Reading& reading)
{
    Record row(node, reading, "phase");
    PlannedPhase phase;
    phase.name = row.required("name", read_text);
    phase.weeks = row.required("weeks", range(whole({1, most_weeks})));
    phase.pace = row.required("pace", read_paces);
    phase.sessions = row.required("sessions", list_of(read_session));
    return phase;
}

}
