#include "app/desk/dialogs/new_patient/new_patient.h"
#include "tests/app/desk/patient/shown.h"

#include <iostream>

using namespace pacewise;

namespace {

struct ShownForm {
    explicit ShownForm(ImVec2 window = {1440, 900}) : robot(window)
    {
        show_panel(robot, desk, [this](Ui& ui, const Scene& scene, Outbox& outbox) {
            draw_new_patient(ui, scene, state, outbox);
        });
        robot.frames(4);
    }
    const std::string& at() const { return robot_ui().focus.at; }
    const Ui& robot_ui() const { return const_cast<ShownForm*>(this)->robot.ui(); }
    /// A key as a person presses it; the picture settles.
    void press(Chord chord)
    {
        robot.press(chord);
        robot.frames(4);
        ++keys;
    }
    void enter() { press({key::enter}); }
    void tab() { press({key::tab}); }
    void next_page() { press({.key = key::enter, .ctrl = true}); }
    void next_field() { press({.key = key::down, .ctrl = true}); }
    /// A quick key: one letter that is an answer.
    void answer(const char* letter)
    {
        robot.type(letter);
        robot.frames(4);
        ++keys;
    }
    void type(const std::string& text)
    {
        robot.type(text);
        robot.frames(2);
    }
    void is_at(const std::string& name) const
    {
        INFO("the keyboard is at " << at());
        REQUIRE(at() == "New patient/" + name);
    }

    DeskScene desk;
    Robot robot;
    NewPatientState state;
    int keys = 0;
};

void who(ShownForm& form)
{
    form.is_at("page/name/name");
    form.type("Grace Hopper");
    form.enter();
    form.is_at("page/born/born");
    form.type("1974");
    form.next_page();
}

void walking(ShownForm& form)
{
    form.is_at("page/disability/edss");
    form.type("5");
    form.next_field();
    form.type("250");
    form.next_field();
    form.is_at("page/aid/aid");
    form.type("cane");
    form.tab();
    form.type("r");
    form.next_field();
    form.is_at("page/falls/state");
    form.answer("y");
    form.is_at("page/falls/last_year");
    form.type("1");
    form.next_field();
    form.is_at("page/balance/berg");
    form.type("47");
    form.next_field();
    form.is_at("page/transfers/transfers");
    form.type("alone");
    form.next_field();
    form.answer("n");
    form.is_at("page/vision/vision");
    form.type("normal");
    form.next_page();
}

void fatigue(ShownForm& form)
{
    form.is_at("page/heat_sensitive/state");
    form.answer("y");
    form.type("normal");
    form.tab();
    form.is_at("page/fatigue/fss");
    form.type("5.1");
    form.next_page();
}

void tone(ShownForm& form)
{
    form.is_at("page/spasticity/state");
    form.answer("y");
    form.type("calf");
    form.tab();
    form.type("l");
    form.tab();
    form.type("1+");
    form.robot.frames(4);
    form.next_field();
    form.is_at("page/spasms/state");
    form.answer("n");
    form.answer("n");
    form.is_at("page/weakness/state");
    form.answer("y");
    form.type("foot lift");
    form.tab();
    form.type("l");
    form.tab();
    form.type("3");
    form.next_field();
    form.is_at("page/foot_drop/state");
    form.answer("y");
    form.type("left");
    form.tab();
    form.answer("y");
    form.next_field();
    form.is_at("page/pain/state");
    form.answer("n");
    form.answer("n");
    form.next_page();
}

void health(ShownForm& form)
{
    form.is_at("page/medicines/state");
    form.answer("y");
    form.type("baclofen");
    form.enter();
    form.next_field();
    form.is_at("page/conditions/state");
    form.answer("n");
    form.is_at("page/relapse/state");
    form.answer("n");
    form.next_page();
}

void home_and_time(ShownForm& form)
{
    form.is_at("page/home/alone");
    form.answer("y");
    form.answer("y");
    form.answer("n");
    form.is_at("page/helper/state");
    form.answer("n");
    form.is_at("page/equipment/equipment");
    for (const char* thing : {"chair", "wall", "mat", "towel"}) {
        form.type(thing);
        form.enter();
    }
    form.next_page();
    form.is_at("page/time/mon");
    form.type("9-9:40");
    form.enter();
    form.type("9-9:40");
    form.enter();
    form.enter();
    form.is_at("page/time/thu");
    form.type("16-16:45");
    form.next_page();
}

void goals_and_plan(ShownForm& form)
{
    form.is_at("page/goals/goals");
    form.type("walk");
    form.enter();
    form.type("bal");
    form.enter();
    form.next_page();
    form.is_at("page/protocol");
    form.type("combined");
    form.next_page();
}

}

TEST_CASE("a new patient with the usual findings needs at most 60 keys beside what is typed")
{
    ShownForm form;
    who(form);
    walking(form);
    fatigue(form);
    tone(form);
    health(form);
    home_and_time(form);
    goals_and_plan(form);
    form.is_at("create");
    form.enter();
    const auto* plan = form.desk.last<NewPlan>();
    REQUIRE(plan);
    std::cout << "a new patient: " << form.keys << " keys beside " << form.robot.letters
              << " letters of values\n";
    CHECK(form.keys <= 60);

    const Patient& patient = plan->patient;
    CHECK(patient.name == "Grace Hopper");
    CHECK(patient.id.text == "grace-hopper");
    CHECK(patient.born == 1974);
    CHECK(patient.disability->edss == 5.0);
    CHECK(patient.walks->metres == 250);
    CHECK(*patient.aid == Aid{.type = AidType::cane, .side = Side::right, .checked = {}});
    CHECK(patient.falls->last_year == 1);
    CHECK(patient.balance->berg == 47);
    CHECK(patient.transfers == Transfers::alone);
    CHECK(patient.numb_feet == false);
    CHECK(patient.vision == Vision::normal);
    CHECK(patient.heat_sensitive == true);
    CHECK(patient.cognition == Cognition::normal);
    CHECK(patient.fatigue->fss == 5.1);
    CHECK(*patient.spasticity == std::vector{Tone{Muscle::calf, Side::left, Ashworth::one_plus, false}});
    CHECK(patient.spasms == Finding<Spasms>::absent());
    CHECK(patient.clonus->empty());
    CHECK(*patient.weakness == std::vector{Weakness{Muscle::dorsiflexors, Side::left, 3}});
    CHECK(patient.foot_drop.found()->brace);
    CHECK(patient.pain->empty());
    CHECK(patient.hug == Finding<Side>::absent());
    CHECK(takes(patient, Medicine::baclofen));
    CHECK(patient.conditions->empty());
    CHECK(patient.relapse == Finding<Date>::absent());
    CHECK(patient.home->alone == true);
    CHECK(patient.home->floor_rise == true);
    CHECK(patient.home->stairs == false);
    CHECK(patient.helper->empty());
    CHECK(patient.equipment ==
          std::vector{Equipment::chair, Equipment::wall, Equipment::mat, Equipment::towel});
    CHECK(patient.time.size() == 3);
    CHECK(patient.goals.size() == 2);
    CHECK(plan->protocol.text.find("combined") != std::string::npos);
    CHECK(plan->start == *read_date("2026-11-23"));
    CHECK_FALSE(plan->patient_file);
    CHECK_FALSE(has_serious(problems_of(patient)));
}

TEST_CASE("what is typed when a page is left is not lost, whichever way it is left")
{
    ShownForm form;
    form.type("Ada");
    form.next_page();
    CHECK(form.state.draft.name == "Ada");
    CHECK(form.state.step == 1);
    form.type("3.5");
    form.press({.key = key::enter, .ctrl = true, .shift = true});
    CHECK(form.state.draft.disability->edss == 3.5);
    CHECK(form.state.step == 0);
    form.robot.click("New patient/steps/goals");
    form.robot.frames(3);
    CHECK(form.state.step == 7);
    form.robot.click("New patient/back");
    form.robot.frames(3);
    CHECK(form.state.step == 6);
    form.robot.click("New patient/next");
    form.robot.frames(3);
    CHECK(form.state.step == 7);
}

TEST_CASE("Enter on an answer that was not given goes on and records nothing")
{
    ShownForm form;
    form.robot.click("New patient/steps/tone");
    form.robot.frames(4);
    form.is_at("page/spasticity/state");
    form.enter();
    form.is_at("page/spasms/state");
    CHECK_FALSE(form.state.draft.spasticity);
}

TEST_CASE(
    "the review counts what nobody looked at, leads there, and does not create what cannot be read back")
{
    ShownForm form;
    form.robot.click("New patient/steps/review");
    form.robot.frames(4);
    CHECK_FALSE(form.robot.has("New patient/create"));
    CHECK(form.state.missing.size() > 10);
    CHECK(form.robot.has("New patient/page/mend 0"));
    CHECK(form.robot.has("New patient/page/missing falls"));
    form.robot.click("New patient/page/missing heat_sensitive");
    form.robot.frames(4);
    form.is_at("page/heat_sensitive/state");
    CHECK(form.state.step == 2);
    const auto before = form.state.missing.size();
    form.answer("n");
    CHECK(form.state.missing.size() == before - 1);
}

TEST_CASE("the protocols that fit stand first, and one that does not is told so")
{
    ShownForm form;
    form.robot.click("New patient/steps/walking");
    form.robot.frames(4);
    form.robot.type_into("New patient/page/disability/edss", "7.5");
    form.robot.click("New patient/steps/plan");
    form.robot.frames(4);
    const auto title = [&](std::size_t at) {
        return example_library().protocols[static_cast<std::size_t>(form.state.protocols[at])]->id.text;
    };
    std::vector<std::string> first;
    for (std::size_t at = 0; at < 6; ++at) first.push_back(title(at));
    CHECK(std::find(first.begin(), first.end(), "starter-wheelchair-12-weeks") != first.end());
}

TEST_CASE("Escape closes the form and keeps what was typed, and a button begins anew")
{
    ShownForm form;
    form.type("Ada");
    form.enter();
    form.press({key::escape});
    CHECK(form.desk.last<CloseDialog>());
    CHECK(form.state.draft.name == "Ada");
    form.robot.click("New patient/steps/anew");
    form.robot.frames(3);
    CHECK(form.state.draft.name.empty());
}

TEST_CASE("every page of the form draws at small windows and large letters")
{
    for (const float scale : {1.f, 2.5f}) {
        ShownForm form({1000, 700});
        form.robot.ui().scale = scale;
        for (int step = 0; step <= review_step(); ++step) {
            go_to_step(form.state, step);
            form.robot.frames(4);
            CHECK(form.state.step == step);
        }
    }
}
