#include "tests/app/desk/week/week_desk.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("an item dropped on a legal place is moved there and stays selected")
{
    WeekDesk week;
    const auto movable = week.movable(true);
    REQUIRE(movable);
    week.robot.drag(name_in_week(movable->from), name_of_place(week.plan(), movable->to));
    const auto* move = week.desk.last_edit<MoveItem>();
    REQUIRE(move);
    CHECK(move->from == movable->from);
    CHECK(move->day == movable->to.slot.day);
    CHECK(move->at == movable->to.slot.at);
    CHECK(week.desk.selection.item->day == move->day);
}

TEST_CASE("an item dropped on an illegal place stays where it is, and the rule is told until the next action")
{
    WeekDesk week;
    const auto movable = week.movable(false);
    REQUIRE(movable);
    week.robot.drag(name_in_week(movable->from), name_of_place(week.plan(), movable->to));
    week.robot.frames(2);
    CHECK_FALSE(week.desk.last_edit<MoveItem>());
    const std::string rule = movable->to.change.broken.front().says.in("en");
    CHECK(week.state.notice.find(rule) != std::string::npos);
    week.robot.frames(30);
    CHECK_FALSE(week.state.notice.empty());
    week.robot.click(name_in_week(week.first_item()));
    CHECK(week.state.notice.empty());
}

TEST_CASE("while an item is carried, where it could go is asked once it is known from where")
{
    WeekDesk week;
    const ItemPlace item = week.first_item();
    week.robot.begin_drag(name_in_week(item), "Week/wed");
    CHECK(week.desk.answers.find(MovesQuestion{item}));
    CHECK(week.state.drag.item == item);
    week.robot.let_go();
    CHECK_FALSE(week.state.drag.item);
}

TEST_CASE("an item that is held near the lower edge makes the week move on, and back near the upper one")
{
    WeekDesk week(example_plan("anna"), "en", {1000, 420});
    const std::string name = name_in_week(week.first_item());
    week.robot.begin_drag(name, name);
    ImGuiIO& io = ImGui::GetIO();
    const auto top_of_item = [&] { return week.robot.ui().log.find(name)->centre().y; };
    const float before = top_of_item();
    const ImVec2 start = io.MousePos;
    io.MousePos = {start.x, io.DisplaySize.y - 20};
    week.robot.frames(60);
    CHECK(top_of_item() < before - 40);
    io.MousePos = {start.x, io.DisplaySize.y - 20 - 90};
    const float resting = top_of_item();
    week.robot.frames(10);
    CHECK(top_of_item() == resting);
    week.robot.press({key::escape});
    week.robot.let_go();
    CHECK_FALSE(week.desk.last_edit<MoveItem>());
}

TEST_CASE("Escape lets an item fall back to where it was")
{
    WeekDesk week;
    const auto movable = week.movable(true);
    REQUIRE(movable);
    week.robot.begin_drag(name_in_week(movable->from), name_of_place(week.plan(), movable->to));
    week.robot.press({key::escape});
    week.robot.let_go();
    week.robot.frames(2);
    CHECK_FALSE(week.desk.last_edit<MoveItem>());
    CHECK(week.state.notice.empty());
}

TEST_CASE("an item let go where it was taken moves nowhere")
{
    WeekDesk week;
    const ItemPlace item = week.first_item();
    const std::string session = "Week/" + std::string(word_of(item.day)) + " " + clock_text(item.at);
    week.robot.drag(name_in_week(item), session);
    week.robot.frames(2);
    CHECK_FALSE(week.desk.last_edit<MoveItem>());
    CHECK(week.state.notice.empty());
}

namespace {

/// An exercise that is not in the plan, with a place of the first phase where it may stand.
std::optional<std::pair<ExerciseId, MoveTo>> welcome(const WeekDesk& week)
{
    const Catalog& catalog = *week.desk.history.now().request->catalog;
    for (int at = 0; at < static_cast<int>(catalog.exercises().size()); ++at)
        for (const MoveTo& to : places_for(*week.desk.facts->at_hand, at, 0))
            if (to.change.broken.empty())
                return std::pair(catalog.exercises()[static_cast<std::size_t>(at)].id, to);
    return {};
}

}

TEST_CASE("an exercise dragged over from the list is put where it is let go")
{
    WeekDesk week;
    const auto found = welcome(week);
    REQUIRE(found);
    const auto& [exercise, to] = *found;
    show_panel(week.robot, week.desk, [&](Ui& ui, const Scene& scene, Outbox& outbox) {
        ImGui::Button("source", {60, 20});
        note_item(ui, "source", ItemKind::row);
        if (ImGui::BeginDragDropSource()) {
            ImGui::SetDragDropPayload("exercise", exercise.text.data(), exercise.text.size());
            ImGui::EndDragDropSource();
        }
        Scope scope(ui, "Week");
        draw_week(ui, scene, week.state, outbox);
    });
    week.robot.drag("source", name_of_place(week.plan(), to));
    week.robot.frames(2);
    const auto* placed = week.desk.last_edit<PlaceItem>();
    REQUIRE(placed);
    CHECK(placed->place.exercise == exercise);
    CHECK(placed->place.day == to.slot.day);
    CHECK(placed->place.at == to.slot.at);
}

TEST_CASE("costs are told with their sign")
{
    WeekDesk week;
    week.robot.frame();
    CHECK(points_words(week.robot.ui(), 12) == "+12 points");
    CHECK(points_words(week.robot.ui(), 1) == "+1 point");
    CHECK(points_words(week.robot.ui(), 0) == "no cost");
    CHECK(points_words(week.robot.ui(), -3) == "\u22123 points");
}

}
