// A whole patient is typed in with few keys; what is recorded is what was typed.
#include "tests/app/desk/patient/shown_form.h"

#include <iostream>

using namespace pacewise;

namespace {

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

void check_walking_and_fatigue(const Patient& patient)
{
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
}

void check_body(const Patient& patient)
{
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
}

void check_home_and_goals(const Patient& patient)
{
    CHECK(patient.home->alone == true);
    CHECK(patient.home->floor_rise == true);
    CHECK(patient.home->stairs == false);
    CHECK(patient.helper->empty());
    CHECK(patient.equipment ==
          std::vector{Equipment::chair, Equipment::wall, Equipment::mat, Equipment::towel});
    CHECK(patient.time.size() == 3);
    CHECK(patient.goals.size() == 2);
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

    check_walking_and_fatigue(plan->patient);
    check_body(plan->patient);
    check_home_and_goals(plan->patient);
    CHECK(plan->protocol.text.find("combined") != std::string::npos);
    CHECK(plan->start == *read_date("2026-11-23"));
    CHECK_FALSE(plan->patient_file);
    CHECK_FALSE(has_serious(problems_of(plan->patient)));
}
