#include "tests/app/desk/document/desk_document.h"

#include "app/desk/work/replan.h"
#include "app/files/inputs.h"
#include "engine/base/file.h"
#include "engine/explain/moves.h"
#include "engine/explain/swaps.h"
#include "tests/app/files/made_plan.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

const fs::path programs = fs::path(PACEWISE_ROOT) / "programs";

std::shared_ptr<const NamedText> named(const fs::path& file)
{
    return std::make_shared<const NamedText>(NamedText{file.filename().string(), read_file(file)});
}

PlanDocument load(const std::string& patient, const std::string& protocol)
{
    const fs::path file = programs / "patients" / (patient + ".yaml");
    Inputs inputs = load_inputs(shipped_home(), {file, protocol, {}});
    REQUIRE(inputs.request);
    inputs.request->start = *read_date("2026-11-23");
    load_busy_times(inputs);
    PlanDocument document;
    document.patient_file = named(file);
    document.protocol_file = named(programs / "protocols" / (protocol + ".yaml"));
    const std::string calendar = inputs.request->patient.busy;
    if (!calendar.empty())
        document.calendar =
            std::make_shared<const NamedText>(NamedText{calendar, read_file(file.parent_path() / calendar)});
    document.provenance = inputs.provenance;
    document.request = std::make_shared<const Request>(std::move(*inputs.request));
    return document;
}

std::optional<CanMove> move_in(const CaseOfPlan& at_hand, const PlanDocument& document, int phase)
{
    for (const PlannedSession& session : document.plan->phases[static_cast<std::size_t>(phase)].sessions)
        for (const PlannedItem& item : session.items) {
            const int exercise = document.request->catalog->index_of(item.exercise);
            for (const MoveTo& move : moves_of(at_hand, exercise, phase, session.day, session.at))
                if (move.change.broken.empty() && move.slot.day != session.day)
                    return CanMove{{phase, session.day, session.at, item.exercise},
                                   {phase, move.slot.day, move.slot.at, item.exercise}};
        }
    return {};
}

}

PlanDocument begun(const std::string& patient, const std::string& protocol)
{
    static std::map<std::string, PlanDocument> documents;
    const std::string name = patient + " " + protocol;
    const auto found = documents.find(name);
    return found != documents.end() ? found->second
                                    : documents.emplace(name, load(patient, protocol)).first->second;
}

const PlanDocument& planned(const std::string& patient, const std::string& protocol)
{
    static std::map<std::string, PlanDocument> documents;
    const std::string name = patient + " " + protocol;
    const auto found = documents.find(name);
    if (found != documents.end()) return found->second;
    return documents.emplace(name, with_plan(begun(patient, protocol))).first->second;
}

PlanDocument edited(const PlanDocument& before, const EditMessage& message)
{
    auto edit = edit_of(message, before);
    REQUIRE(edit);
    return std::move(edit->after);
}

Translations words_of_edit(const PlanDocument& before, const EditMessage& message)
{
    const auto edit = edit_of(message, before);
    REQUIRE(edit);
    return edit->what;
}

PlanDocument with_plan(PlanDocument document)
{
    const PlanAnswer answer = replan(document, Budget{300, {}});
    document = answered_with(std::move(document), answer);
    std::string why;
    if (document.none) {
        for (const Said& wish : document.none->wishes) why += wish.english() + '\n';
        for (const Reason& reason : document.none->why.clash) why += reason.says.in("en") + '\n';
    }
    INFO(why);
    REQUIRE(document.is_answered());
    return document;
}

PlanDocument approved(const PlanDocument& document)
{
    return edited(document, Approve{"N. Example", *read_date("2026-11-21")});
}

ItemPlace first_item(const Plan& plan, int phase)
{
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(phase)].sessions)
        for (const PlannedItem& item : session.items)
            if (item.role == ItemRole::main) return {phase, session.day, session.at, item.exercise};
    FAIL("there is no item");
    return {};
}

bool stands(const Plan& plan, const ItemPlace& place)
{
    const auto& sessions = plan.phases[static_cast<std::size_t>(place.phase)].sessions;
    return std::any_of(sessions.begin(), sessions.end(), [&](const PlannedSession& session) {
        return session.day == place.day && session.at == place.at &&
               std::any_of(session.items.begin(), session.items.end(),
                           [&](const PlannedItem& item) { return item.exercise == place.exercise; });
    });
}

CanMove can_move(const PlanDocument& document)
{
    const CaseOfPlan at_hand(*document.plan, *document.request);
    for (int phase = 0; phase < static_cast<int>(document.plan->phases.size()); ++phase)
        if (const auto found = move_in(at_hand, document, phase)) return *found;
    FAIL("no item can move");
    return {};
}

ExerciseId other_exercise(const PlanDocument& document, const ItemPlace& item)
{
    const CaseOfPlan at_hand(*document.plan, *document.request);
    const int exercise = document.request->catalog->index_of(item.exercise);
    const auto swaps = swaps_for(at_hand, exercise, item.phase, item.day, item.at);
    REQUIRE_FALSE(swaps.empty());
    REQUIRE(swaps[0].change.broken.empty());
    return swaps[0].exercise;
}

}
