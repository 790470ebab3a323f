#include "engine/plan/read_plan.h"

#include "engine/base/file.h"
#include "engine/plan/read_dose.h"
#include "engine/yaml/parse.h"
#include "engine/yaml/record.h"

#include <charconv>

namespace pacewise {

namespace {

constexpr int most_weeks = 52;
constexpr int any_number = 1'000'000'000;

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
                              "a day version names item " + std::to_string(item.item + 1) + " of " +
                                  std::to_string(session.items.size()),
                              "name an item of this session");
}

std::optional<PlannedSession> read_session(const Node& node, Reading& reading)
{
    Record row(node, reading, "session");
    PlannedSession session;
    session.day = row.required("day", word<Weekday>());
    session.at = row.required("at", read_time);
    session.training = row.required("training", read_truth);
    session.items = row.required("items", list_of(read_item));
    session.lighter = row.list("lighter", read_shorter);
    session.least = row.list("least", read_shorter);
    check_versions(session, node, reading);
    return session;
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

std::optional<std::uint64_t> read_seed(const Node& node, Reading& reading)
{
    std::uint64_t seed = 0;
    const auto end = std::from_chars(node.text.data(), node.text.data() + node.text.size(), seed);
    if (!node.text.empty() && end.ec == std::errc() && end.ptr == node.text.data() + node.text.size())
        return seed;
    reading.error(node, "a seed is needed here, but there is " + what_is_seen(node), "write a whole number");
    return {};
}

/// A fingerprint may be empty: a plan made in memory was made from no file.
std::optional<std::string> read_fingerprint(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text) return node.text;
    reading.error(node, "a fingerprint is needed here, but there is " + what_is_seen(node));
    return {};
}

std::optional<MadeFrom> read_made(const Node& node, Reading& reading)
{
    Record row(node, reading, "made");
    MadeFrom made;
    made.by = row.required("by", read_text);
    made.seed = row.required("seed", read_seed);
    made.search_steps = row.required("search_steps", whole({0, any_number}));
    made.briskest = row.required("briskest", word<Pace>());
    made.patient = row.required("patient", read_fingerprint);
    made.exercises = row.required("exercises", read_fingerprint);
    made.protocol = row.required("protocol", read_fingerprint);
    made.clinic = row.required("clinic", read_fingerprint);
    return made;
}

std::optional<ScorePart> read_part(const Node& node, Reading& reading)
{
    Record row(node, reading, "part");
    return ScorePart{RuleId(row.required("rule", read_text)), row.required("about", read_text),
                     row.required("points", whole({-any_number, any_number}))};
}

std::optional<Certificate> read_certificate(const Node& node, Reading& reading)
{
    Record row(node, reading, "certificate");
    return Certificate{row.required("rules", whole({0, 1000})),
                       row.required("checks", whole({0, any_number})),
                       row.required("breaches", whole({0, any_number}))};
}

std::optional<Pin> read_pin(const Node& node, Reading& reading)
{
    Record row(node, reading, "pin");
    return Pin{ExerciseId(row.required("exercise", read_name)), row.optional("day", word<Weekday>()),
               row.optional("phase", whole({1, most_weeks}))};
}

void read_status(Record& row, Reading& reading, Plan& plan)
{
    const Node* status = row.need("status");
    if (!status || (status->kind == Node::Kind::text && status->text == "draft")) return;
    if (status->kind != Node::Kind::map)
        return reading.error(*status, "a status is needed here, but there is " + what_is_seen(*status),
                             "write draft, or {approved: {by: ..., on: 2026-11-23}}");
    Record state(*status, reading, "status");
    const Node* approved = state.need("approved");
    if (!approved) return;
    Record signed_off(*approved, reading, "approval");
    plan.approved_by = signed_off.required("by", read_text);
    plan.approved_on = signed_off.required("on", read_day);
}

/// The form of the file; a later program may write another one.
std::optional<int> read_form(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text && node.text == "1") return 1;
    reading.error(node, "this program reads plans of form 1, but there is " + what_is_seen(node),
                  "use the program that wrote it");
    return {};
}

void read_head(Record& row, Reading& reading, Plan& plan)
{
    row.required("plan", read_form);
    plan.id = row.required("id", read_text);
    plan.version = row.required("version", whole({1, 10000}));
    read_status(row, reading, plan);
    plan.patient = row.required("patient", read_text);
    plan.protocol = ProtocolId(row.required("protocol", read_name));
    plan.made = row.required("made", read_made);
    plan.mode = row.required("mode", read_text);
    plan.start = row.required("start", read_day);
    plan.weeks = row.required("weeks", whole({1, most_weeks}));
}

void read_score(Record& row, Reading& reading, Plan& plan)
{
    if (const Node* node = row.need("score")) {
        Record score(*node, reading, "score");
        plan.points = score.required("points", whole({-any_number, any_number}));
        plan.parts = score.list("parts", read_part);
    }
    plan.certificate = row.required("certificate", read_certificate);
}

void check_phases(const Plan& plan, const Node& node, Reading& reading)
{
    const Node& list = node.part("phases");
    int next = 1;
    for (std::size_t at = 0; at < plan.phases.size(); ++at) {
        const PlannedPhase& phase = plan.phases[at];
        if (phase.weeks.least != next)
            reading.error(list.items[at].part("weeks"),
                          "phase " + in_quotes(phase.name) + " starts in week " +
                              std::to_string(phase.weeks.least) + ", not " + std::to_string(next),
                          "let phases follow each other");
        next = phase.weeks.most + 1;
    }
    if (next != plan.weeks + 1)
        reading.error(list,
                      "the phases cover " + std::to_string(next - 1) + " of " +
                          counted(plan.weeks, "week", "weeks"),
                      "let phases cover all weeks");
}

Plan read_body(Record& row, Reading& reading)
{
    Plan plan;
    read_head(row, reading, plan);
    plan.phases = row.required("phases", list_of(read_phase));
    read_score(row, reading, plan);
    plan.not_recorded = row.list("not_recorded", read_text);
    for (std::string& rule : row.list("applied", read_text)) plan.applied.emplace_back(std::move(rule));
    plan.pins = row.list("pins", read_pin);
    for (std::string& ban : row.list("bans", read_name)) plan.bans.emplace_back(std::move(ban));
    return plan;
}

}

Read<Plan> read_plan_file(const std::string& file, std::string_view bytes)
{
    Read<Node> tree = parse_yaml(file, bytes);
    Reading reading{file, std::move(tree.problems)};
    Read<Plan> read;
    if (tree.value) {
        {
            Record row(*tree.value, reading, "plan");
            if (row.is_map()) read.value = read_body(row, reading);
        }
        if (read.value && !has_errors(reading.problems)) check_phases(*read.value, *tree.value, reading);
    }
    read.problems = std::move(reading.problems);
    sort_by_place(read.problems);
    if (has_errors(read.problems)) read.value.reset();
    return read;
}

Read<Plan> load_plan(const std::filesystem::path& path)
{
    return read_plan_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
