#include "app/desk/document/history.h"

#include "engine/base/contract.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

PlanDocument another()
{
    PlanDocument document;
    document.request = std::make_shared<const Request>();
    return document;
}

PlanDocument answered(PlanDocument document)
{
    if (document.is_empty()) document.request = std::make_shared<const Request>();
    document.plan = std::make_shared<const Plan>();
    document.answered = document.request;
    return document;
}

Translations called(const std::string& name) { return in_words(name, name); }

}

TEST_CASE("a desk that was just opened has nothing to undo and nothing to save")
{
    History history;
    CHECK(history.now().is_empty());
    CHECK_FALSE(history.undo());
    CHECK_FALSE(history.redo());
    CHECK(history.undo_words() == nullptr);
    CHECK(history.redo_words() == nullptr);
    CHECK_FALSE(history.dirty());
}

TEST_CASE("undo and redo go through the same states and tell their names")
{
    History history;
    const PlanDocument first = another(), second = another();
    history.commit(called("first"), first);
    history.commit(called("second"), second);
    CHECK(*history.undo_words() == called("second"));
    REQUIRE(history.undo());
    CHECK(history.now() == first);
    CHECK(*history.redo_words() == called("second"));
    REQUIRE(history.redo());
    CHECK(history.now() == second);
    CHECK(history.words() == std::vector{called("first"), called("second")});
}

TEST_CASE("what was undone is lost with the next step")
{
    History history;
    history.commit(called("first"), another());
    history.undo();
    history.commit(called("other"), another());
    CHECK_FALSE(history.redo());
    CHECK(history.steps() == 1);
}

TEST_CASE("a step that changes nothing is no step")
{
    History history;
    const PlanDocument document = another();
    history.commit(called("first"), document);
    history.commit(called("again"), document);
    CHECK(history.steps() == 1);
    CHECK(*history.undo_words() == called("first"));
}

TEST_CASE("undoing back to what was saved leaves nothing to save")
{
    History history;
    history.commit(called("first"), another());
    history.mark_saved(history.current_step());
    CHECK_FALSE(history.dirty());
    history.commit(called("second"), another());
    CHECK(history.dirty());
    history.undo();
    CHECK_FALSE(history.dirty());
    history.undo();
    CHECK(history.dirty());
    history.redo();
    CHECK_FALSE(history.dirty());
}

TEST_CASE("an edit like the one that was saved and undone is still to be saved")
{
    History history;
    history.commit(called("first"), another());
    history.mark_saved(history.current_step());
    history.undo();
    history.commit(called("first"), another());
    CHECK(history.dirty());
}

TEST_CASE("a file that was written while somebody went on editing does not count as the latest state")
{
    History history;
    history.commit(called("first"), another());
    const long writing = history.current_step();
    history.commit(called("second"), another());
    history.mark_saved(writing);
    CHECK(history.dirty());
    history.undo();
    CHECK_FALSE(history.dirty());
}

TEST_CASE("a plan that comes belongs to the step that asked for it")
{
    History history;
    history.commit(called("first"), another());
    history.commit(called("second"), another());
    const PlanDocument with_answer = answered(history.now());
    history.answer(with_answer);
    CHECK(history.steps() == 2);
    CHECK(history.now() == with_answer);
    history.undo();
    CHECK_FALSE(history.now().plan);
    history.redo();
    CHECK(history.now() == with_answer);
}

TEST_CASE("a plan that comes leaves what can be redone")
{
    History history;
    history.commit(called("first"), another());
    history.commit(called("second"), another());
    history.undo();
    history.answer(answered(history.now()));
    CHECK(history.redo());
}

TEST_CASE("the plan before is the last one that was another")
{
    History history;
    CHECK(history.with_other_plan() == nullptr);
    history.commit(called("first"), answered(another()));
    const PlanDocument first = history.now();
    CHECK(history.with_other_plan() == nullptr);
    PlanDocument waiting = another();
    waiting.plan = first.plan;
    waiting.answered = first.answered;
    history.commit(called("second"), waiting);
    CHECK(history.with_other_plan() == nullptr);
    history.answer(answered(waiting));
    REQUIRE(history.with_other_plan());
    CHECK(*history.with_other_plan() == first);
}

namespace {

/// What a history should be: a list of states, one of them shown, one of them saved.
struct ListOfStates {
    std::vector<PlanDocument> states{PlanDocument{}};
    std::vector<int> numbers{0};
    std::size_t shown = 0;
    int last = 0, saved = 0;

    void commit(const PlanDocument& next)
    {
        states.resize(shown + 1);
        numbers.resize(shown + 1);
        states.push_back(next);
        numbers.push_back(++last);
        ++shown;
    }
    bool undo() { return shown == 0 ? false : (--shown, true); }
    bool redo() { return shown + 1 == states.size() ? false : (++shown, true); }
};

void do_one(int what, History& history, ListOfStates& model)
{
    const PlanDocument next = another();
    switch (what) {
    case 0: history.commit(called("step"), next); return model.commit(next);
    case 1: RC_ASSERT(history.undo() == model.undo()); return;
    case 2: RC_ASSERT(history.redo() == model.redo()); return;
    case 3:
        history.mark_saved(history.current_step());
        model.saved = model.numbers[model.shown];
        return;
    default: model.states[model.shown] = answered(history.now()); history.answer(model.states[model.shown]);
    }
}

}

TEST_CASE("any order of editing, undoing, redoing, saving and answering behaves like a plain list")
{
    CHECK(rc::check("a list of states", [] {
        const auto actions = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5));
        History history;
        ListOfStates model;
        for (const int action : actions) {
            do_one(action, history, model);
            RC_ASSERT(history.now() == model.states[model.shown]);
            RC_ASSERT(history.steps() == model.shown);
            RC_ASSERT(history.dirty() == (model.numbers[model.shown] != model.saved));
            RC_ASSERT((history.undo_words() != nullptr) == (model.shown > 0));
            RC_ASSERT((history.redo_words() != nullptr) == (model.shown + 1 < model.states.size()));
        }
    }));
}

TEST_CASE("no plan is ever shown without what it answers")
{
    PlanDocument alone = another();
    alone.plan = std::make_shared<const Plan>();
    History history;
    CHECK_THROWS_AS(history.commit(called("alone"), alone), BrokenPromise);
    CHECK_THROWS_AS(history.answer(alone), BrokenPromise);
    CHECK_THROWS_AS(History(alone), BrokenPromise);
    CHECK(history.now().is_empty());
    CHECK_NOTHROW(history.commit(called("answered"), answered(another())));
}

}
