// How long a therapist waits at the desk: building a frame of the whole window, from an edit to the new plan
// on the screen, the facts and the answers to questions about it, and stopping a search.
//   desk_bench [frames] [edits] [stopping]
// Not a test: times differ from machine to machine.
#include "app/desk/session/library.h"
#include "app/desk/work/replan.h"
#include "tests/bench/desk_screen.h"
#include "tests/support/instances.h"
#include "tests/support/measured.h"
#include "tests/support/shipped.h"

#include <cstdio>
#include <set>

using namespace pacewise;

namespace {

constexpr int frames_each = 300;
constexpr std::size_t edits_wanted = 24;
const ProgramHome home{PACEWISE_ROOT, {}};

void tell(const char* what, const std::vector<double>& values)
{
    std::printf("%-52s %4zu %8.2f %8.2f %8.2f\n", what, values.size(), at_share(values, 0.5),
                at_share(values, 0.95), at_share(values, 1));
}

Library library_of(int exercises)
{
    std::vector<DeskProblem> problems;
    Library library = load_library(home, problems);
    if (exercises == 0) return library;
    Request clinic = *library.clinic;
    library.catalog = clinic.catalog = catalog_of(exercises);
    library.clinic = std::make_shared<const Request>(std::move(clinic));
    return library;
}

/// One desk with its window.
struct Sitting {
    Desk desk;
    DeskScreen screen;
    explicit Sitting(int exercises)
        : desk(library_of(exercises), {}, *read_date("2026-11-21"), {}, [] {}), screen(desk, home.assets())
    {
    }
    const PlanDocument& document() const { return desk.workspace().document(); }
    bool is_settled() const { return document().is_answered() || document().none; }
    bool has_facts() const
    {
        return desk.workspace().facts && desk.workspace().facts->plan == document().plan;
    }

    /// The first of the example patients who has a plan for this protocol.
    bool begin(const std::string& protocol)
    {
        for (const std::string& name : shipped_patients()) {
            desk.run(NewPlan{shipped_patient(name), nullptr, ProtocolId(protocol), *read_date("2026-11-23")});
            desk.run(AnswerUnsaved{UnsavedChoice::discard});
            if (!screen.until([&] { return is_settled(); }) || !document().plan) continue;
            std::printf("%s, %s, %zu exercises in the catalog\n", name.c_str(), protocol.c_str(),
                        document().request->catalog->exercises().size());
            return screen.until([&] { return has_facts() && !desk.busy(); });
        }
        return false;
    }
};

std::vector<ItemPlace> items_of(const Plan& plan)
{
    std::vector<ItemPlace> items;
    std::set<ExerciseId> seen;
    for (const PlannedSession& session : plan.phases[0].sessions)
        for (const PlannedItem& item : session.items)
            if (item.role == ItemRole::main && seen.insert(item.exercise).second)
                items.push_back({0, session.day, session.at, item.exercise});
    return items;
}

void measure_frames(Sitting& at, const char* what, BottomTab tab)
{
    Selection selection = at.desk.workspace().selection;
    selection.tab = tab;
    selection.item = items_of(*at.document().plan).front();
    selection.exercise = selection.item->exercise;
    at.desk.run(Select{selection});
    for (int warm = 0; warm < 30; ++warm) at.screen.frame();
    at.screen.until([&] { return !at.desk.busy(); });
    std::vector<double> times;
    for (int each = 0; each < frames_each; ++each) times.push_back(at.screen.frame());
    tell(what, times);
}

void frames_of_a_long_plan()
{
    Sitting at(0);
    if (!at.begin("step-16-weeks")) return;
    std::printf("%-52s %4s %8s %8s %8s\n", "one frame of all panels, ms", "", "median", "95 %", "worst");
    measure_frames(at, "  with the load", BottomTab::load);
    measure_frames(at, "  with the problems", BottomTab::problems);
    measure_frames(at, "  with the exercises", BottomTab::exercises);
    measure_frames(at, "  with the comparison", BottomTab::compare);
    measure_frames(at, "  with the protocol", BottomTab::protocol);
    measure_frames(at, "  with the pages", BottomTab::print);
}

struct Waits {
    std::vector<double> plan, facts, moves, swaps;
};

/// Waits for the answer to a question.
double ms_to_answer(Sitting& at, const PlanQuestion& question)
{
    const auto begin = Clock::now();
    at.desk.run(AskAbout{question});
    at.screen.until([&] { return at.desk.workspace().answers.find(question) != nullptr; });
    return ms_since(begin);
}

void measure_edit(Sitting& at, const EditMessage& message, Waits& waits)
{
    const auto begin = Clock::now();
    at.desk.run(message);
    if (!at.screen.until([&] { return at.is_settled(); })) return;
    at.screen.frame();
    if (!at.document().is_answered()) return;
    waits.plan.push_back(ms_since(begin));
    at.screen.until([&] { return at.has_facts(); });
    waits.facts.push_back(ms_since(begin) - waits.plan.back());
    at.screen.until([&] { return !at.desk.busy(); });
    const ItemPlace item = items_of(*at.document().plan).front();
    waits.moves.push_back(ms_to_answer(at, MovesQuestion{item}));
    waits.swaps.push_back(ms_to_answer(at, SwapsQuestion{item}));
}

void edits_with(int exercises)
{
    Sitting at(exercises);
    if (!at.begin("canadian-12-weeks") && !at.begin("combined-8-weeks")) return;
    Waits waits;
    const std::vector<ItemPlace> items = items_of(*at.document().plan);
    for (std::size_t edit = 0; edit < edits_wanted && waits.plan.size() < edits_wanted; ++edit) {
        const ItemPlace& item = items[edit % items.size()];
        if (edit / items.size() % 2 == 0)
            measure_edit(at, Ban{item.exercise}, waits);
        else
            measure_edit(at, RemoveItem{item}, waits);
        at.desk.run(Undo{});
        at.screen.until([&] { return at.has_facts() && !at.desk.busy(); });
    }
    std::printf("%-52s %4s %8s %8s %8s\n", "waiting, ms", "", "median", "95 %", "worst");
    tell("  from an edit to the new plan on the screen", waits.plan);
    tell("  and then to its margins, loads and aims", waits.facts);
    tell("  where else an item could stand", waits.moves);
    tell("  what could stand there instead", waits.swaps);
}

/// How long a stop takes, given at many moments of a search that would go on for ever.
void stopping(int exercises)
{
    PlanDocument document;
    document.request =
        std::make_shared<const Request>(request_of({exercises, Affected::moderate, 12, Room::roomy, 1}));
    std::vector<double> times;
    for (int delay = 0; delay <= 1500; delay += 30) {
        BackgroundJob<PlanAnswer> job;
        job.start([&](const StopSign& stop) {
            Budget budget;
            budget.search_steps = 1000000000;
            budget.stop = stop;
            return replan(document, budget);
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
        const auto begin = Clock::now();
        job.cancel();
        times.push_back(ms_since(begin));
    }
    tell(("  stopping a search, " + std::to_string(exercises) + " exercises").c_str(), times);
}

}

int main(int count, char** words)
{
    const std::set<std::string> wanted(words + 1, words + count);
    const auto wants = [&](const char* part) { return wanted.empty() || wanted.contains(part); };
    if (wants("frames")) frames_of_a_long_plan();
    if (wants("edits")) {
        edits_with(150);
        edits_with(0);
    }
    if (!wants("stopping")) return 0;
    std::printf("%-52s %4s %8s %8s %8s\n", "stopping, ms (20 wanted)", "", "median", "95 %", "worst");
    stopping(600);
    stopping(2000);
}
