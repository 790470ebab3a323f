#include "tests/app/desk/week/week_desk.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Does one thing by key with the first item chosen.
void choose_and_press(WeekDesk& week, Chord chord)
{
    week.robot.click(name_in_week(week.first_item()));
    week.robot.press(chord);
}

}

TEST_CASE("P pins the item where it stands, and P again takes the pin out")
{
    WeekDesk week;
    week.desk.applies_edits = true;
    const ItemPlace item = week.first_item();
    choose_and_press(week, {'P'});
    const auto* added = week.desk.last_edit<AddPin>();
    REQUIRE(added);
    CHECK(added->pin == Pin{.exercise = item.exercise, .day = item.day, .phase = 1, .at = item.at});
    week.robot.press({'P'});
    const auto* removed = week.desk.last_edit<RemovePin>();
    REQUIRE(removed);
    CHECK(removed->pin.exercise == item.exercise);
    CHECK(week.desk.history.now().request->pins.empty());
}

TEST_CASE("B bans the exercise, and its day is selected then")
{
    WeekDesk week;
    choose_and_press(week, {'B'});
    REQUIRE(week.desk.last_edit<Ban>());
    CHECK(week.desk.last_edit<Ban>()->exercise == week.first_item().exercise);
    CHECK(week.desk.selection.day == week.first_item().day);
    CHECK_FALSE(week.desk.selection.item);
}

TEST_CASE("Del takes the item off its day")
{
    WeekDesk week;
    choose_and_press(week, {key::del});
    REQUIRE(week.desk.last_edit<RemoveItem>());
    CHECK(week.desk.last_edit<RemoveItem>()->place == week.first_item());
}

TEST_CASE("W asks why it is here, S what could be here instead")
{
    WeekDesk week;
    choose_and_press(week, {'W'});
    CHECK(week.desk.selection.part == InspectorPart::why);
    CHECK(week.desk.selection.item == week.first_item());
    week.robot.press({'S'});
    CHECK(week.desk.selection.part == InspectorPart::swap);
}

TEST_CASE("W on a day asks why there is no session, or nothing more")
{
    WeekDesk week;
    week.robot.click("Week/wed");
    week.robot.press({'W'});
    CHECK(week.desk.selection.day == Weekday::wed);
    CHECK(week.desk.selection.part == InspectorPart::why);
}

TEST_CASE("Alt with an arrow moves the item to the nearest legal day on that side")
{
    WeekDesk week;
    const auto movable = week.movable(true);
    REQUIRE(movable);
    const bool later = movable->to.slot.day > movable->from.day;
    const bool same_day = movable->to.slot.day == movable->from.day;
    week.robot.click(name_in_week(movable->from));
    week.robot.press({.key = later ? key::right : same_day ? key::down : key::left, .alt = true});
    week.robot.frames(2);
    const auto* move = week.desk.last_edit<MoveItem>();
    REQUIRE(move);
    CHECK(move->from == movable->from);
    CHECK((same_day || (move->day > movable->from.day) == later));
    const int exercise = week.desk.history.now().request->catalog->index_of(move->from.exercise);
    const auto places = moves_of(*week.desk.facts->at_hand, exercise, 0, movable->from.day, movable->from.at);
    const MoveTo* to = place_at(places, {move->day, move->at});
    REQUIRE(to);
    CHECK(to->change.broken.empty());
    CHECK(week.desk.selection.item->day == move->day);
}

TEST_CASE("where no legal day lies on that side, nothing moves and the rule is told")
{
    WeekDesk week;
    const PlannedSession& session = week.plan().phases.front().sessions.front();
    for (const Chord chord : {Chord{.key = key::left, .alt = true}, Chord{.key = key::right, .alt = true}})
        for (const PlannedItem& item : session.items) {
            const ItemPlace place{0, session.day, session.at, item.exercise};
            week.desk.asked.clear();
            week.robot.click(name_in_week(place));
            week.robot.press(chord);
            week.robot.frames(2);
            CHECK((week.desk.last_edit<MoveItem>() != nullptr) == week.state.notice.empty());
        }
}

TEST_CASE("the menu of an item opens by right click, and does the same as the keys")
{
    const std::string action = GENERATE("pin", "ban", "take off", "why", "swap");
    WeekDesk week;
    week.right_click(name_in_week(week.first_item()));
    week.robot.click("Week/menu/" + action);
    CHECK((week.desk.last_edit<AddPin>() != nullptr) == (action == "pin"));
    CHECK((week.desk.last_edit<Ban>() != nullptr) == (action == "ban"));
    CHECK((week.desk.last_edit<RemoveItem>() != nullptr) == (action == "take off"));
    CHECK((week.desk.selection.part == InspectorPart::why) == (action == "why"));
    CHECK((week.desk.selection.part == InspectorPart::swap) == (action == "swap"));
}

TEST_CASE("the menu of an item opens by its button too")
{
    WeekDesk week;
    week.robot.click(name_in_week(week.first_item()));
    week.robot.click(name_in_week(week.first_item()) + "/more");
    week.robot.click("Week/menu/ban");
    CHECK(week.desk.last_edit<Ban>());
}

TEST_CASE("the menu is walked by keyboard, and Escape gives the keyboard back to its item")
{
    WeekDesk week;
    const std::string item = name_in_week(week.first_item());
    week.robot.click(item);
    week.robot.press({key::tab});
    REQUIRE(week.robot.ui().focus.at == item + "/more");
    week.robot.press({key::enter});
    REQUIRE(week.robot.has("Week/menu/pin"));
    week.robot.press({key::escape});
    week.robot.frames(2);
    CHECK_FALSE(week.robot.has("Week/menu/pin"));
    CHECK(week.robot.ui().focus.at == item);
    week.robot.press({key::tab});
    week.robot.press({key::enter});
    week.robot.press({key::tab});
    week.robot.press({key::tab});
    CHECK(week.robot.ui().focus.at == "Week/menu/ban");
    week.robot.press({key::enter});
    week.robot.frames(2);
    CHECK(week.desk.last_edit<Ban>());
}

}
