#include "tests/app/desk/patient/shown_form.h"

using namespace pacewise;

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
