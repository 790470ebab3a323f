#include "engine/plan/read_head.h"

#include "engine/plan/kept_places.h"
#include "engine/plan/read_phase.h"

#include <charconv>

namespace pacewise {

namespace {

constexpr int most_weeks = 52;
constexpr int any_number = 1'000'000'000;

std::optional<std::uint64_t> read_seed(const Node& node, Reading& reading)
{
    std::uint64_t seed = 0;
    const auto end = std::from_chars(node.text.data(), node.text.data() + node.text.size(), seed);
    if (!node.text.empty() && end.ec == std::errc() && end.ptr == node.text.data() + node.text.size())
        return seed;
    reading.error(node, said("a seed is needed here, but there is {1}", what_is_seen(node)),
                  "write a whole number");
    return {};
}

/// A fingerprint may be empty: a plan made in memory was made from no file.
std::optional<std::string> read_fingerprint(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::text) return node.text;
    reading.error(node, said("a fingerprint is needed here, but there is {1}", what_is_seen(node)));
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
    made.briskest_of = row.optional("briskest_of", read_paces).value_or(std::map<Modality, Pace>{});
    made.emphasis = row.optional("emphasis", word<Emphasis>()).value_or(Emphasis::balanced);
    made.patient = row.required("patient", read_fingerprint);
    made.exercises = row.required("exercises", read_fingerprint);
    made.protocol = row.required("protocol", read_fingerprint);
    made.clinic = row.required("clinic", read_fingerprint);
    made.older = row.optional("older", read_fingerprint).value_or("");
    made.from_week = row.optional("from_week", whole({1, 52})).value_or(1);
    made.splits = row.list("splits", whole({2, 52}));
    made.kept = row.list("kept", read_kept_place);
    return made;
}

void read_status(Record& row, Plan& plan)
{
    Reading& reading = row.reading();
    const Node* status = row.need("status");
    if (!status || (status->kind == Node::Kind::text && status->text == "draft")) return;
    if (status->kind != Node::Kind::map)
        return reading.error(*status,
                             said("a status is needed here, but there is {1}", what_is_seen(*status)),
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
    reading.error(node, said("this program reads plans of form 1, but there is {1}", what_is_seen(node)),
                  "use the program that wrote it");
    return {};
}

}

void read_head(Record& row, Plan& plan)
{
    row.required("plan", read_form);
    plan.id = row.required("id", read_text);
    plan.version = row.required("version", whole({1, 10000}));
    plan.revises = row.optional("revises", whole({1, 10000}));
    plan.changes = row.list("changes", read_translations);
    read_status(row, plan);
    plan.patient = row.required("patient", read_text);
    plan.protocol = ProtocolId(row.required("protocol", read_name));
    plan.made = row.required("made", read_made);
    plan.mode = row.required("mode", word<PlanMode>());
    plan.start = row.required("start", read_day);
    plan.weeks = row.required("weeks", whole({1, most_weeks}));
}

}
