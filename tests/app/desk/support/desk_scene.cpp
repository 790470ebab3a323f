#include "tests/app/desk/support/desk_scene.h"

#include "app/desk/work/replan.h"
#include "engine/patient/write_patient.h"
#include "engine/protocol/write_protocol.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

ExamplePlan made(const std::string& patient, const std::string& protocol)
{
    ExamplePlan example;
    PlanDocument& document = example.document;
    document.request = std::make_shared<const Request>(shipped_request(shipped_patient(patient), protocol));
    document.patient_file = std::make_shared<const NamedText>(
        NamedText{patient + ".yaml", patient_text(document.request->patient)});
    document.protocol_file = std::make_shared<const NamedText>(
        NamedText{protocol + ".yaml", protocol_text(document.request->protocol)});
    document = answered_with(document, replan(document, Budget{5000, {}}));
    example.request_facts = std::make_shared<const RequestFacts>(facts_of(document.request));
    if (document.plan)
        example.facts = std::make_shared<const PlanFacts>(facts_of(document.plan, document.request));
    return example;
}

}

const ExamplePlan& example_plan(const std::string& patient, const std::string& protocol)
{
    static std::map<std::string, ExamplePlan> plans;
    const std::string name = patient + " " + protocol;
    const auto found = plans.find(name);
    return found != plans.end() ? found->second : plans.emplace(name, made(patient, protocol)).first->second;
}

const Library& example_library()
{
    static const Library library = [] {
        Library made;
        made.home = {PACEWISE_ROOT};
        made.catalog = shipped_request(shipped_patient("anna"), "combined-8-weeks").catalog;
        for (const std::string& name : shipped_protocols()) {
            auto protocol = std::make_shared<const Protocol>(shipped_protocol(name));
            made.protocol_files[protocol->id] =
                std::make_shared<const NamedText>(NamedText{name + ".yaml", protocol_text(*protocol)});
            made.protocols.push_back(std::move(protocol));
        }
        made.paper_languages = languages_of_the_paper(std::filesystem::path(PACEWISE_ROOT) / "assets");
        return made;
    }();
    return library;
}

DeskScene::DeskScene() = default;

DeskScene::DeskScene(const ExamplePlan& example)
    : history(example.document), facts(example.facts), request_facts(example.request_facts)
{
}

Scene DeskScene::scene()
{
    return {.document = history.now(),
            .history = history,
            .selection = selection,
            .preferences = preferences,
            .library = example_library(),
            .answers = answers,
            .facts = facts,
            .request_facts = request_facts,
            .planning = planning,
            .late_answer = late_answer,
            .file = {},
            .problems = problems,
            .today = *read_date("2026-11-21"),
            .planned_at = 0,
            .fresh = fresh};
}

void DeskScene::take(Outbox& outbox)
{
    for (Message& message : outbox.take()) {
        if (const auto* selected = std::get_if<Select>(&message)) selection = selected->next;
        const auto* question = std::get_if<AskAbout>(&message);
        if (question && answers_questions) {
            const auto answer = answer_to(question->question, {history.now().request, facts, {}, {}},
                                          std::make_shared<const std::atomic<bool>>(false));
            if (answer) answers.add(question->question, *answer);
        }
        const auto* edit = std::get_if<EditMessage>(&message);
        if (edit && applies_edits)
            if (auto made = edit_of(*edit, history.now())) history.commit(made->what, made->after);
        asked.push_back(std::move(message));
    }
}

void show_panel(Robot& robot, DeskScene& desk, std::function<void(Ui&, const Scene&, Outbox&)> draw)
{
    robot.draws([&desk, draw = std::move(draw)](Ui& ui) {
        Outbox outbox;
        draw(ui, desk.scene(), outbox);
        desk.take(outbox);
    });
}

}
