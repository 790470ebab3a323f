#include "tests/app/desk/week/week_desk.h"

#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

void show(WeekDesk& week)
{
    show_panel(week.robot, week.desk, [&week](Ui& ui, const Scene& scene, Outbox& outbox) {
        Scope scope(ui, "Week");
        draw_week(ui, scene, week.state, outbox);
    });
}

}

WeekDesk::WeekDesk(const ExamplePlan& example, const std::string& language, ImVec2 window)
    : desk(example), robot(window, language)
{
    show(*this);
}

WeekDesk::WeekDesk(DeskScene scene, const std::string& language)
    : desk(std::move(scene)), robot({1000, 800}, language)
{
    show(*this);
}

std::optional<WeekDesk::Movable> WeekDesk::movable(bool legal) const
{
    const PlannedPhase& phase = plan().phases.front();
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items) {
            const int exercise = desk.history.now().request->catalog->index_of(item.exercise);
            for (const MoveTo& to : moves_of(*desk.facts->at_hand, exercise, 0, session.day, session.at))
                if (to.change.broken.empty() == legal)
                    return Movable{{0, session.day, session.at, item.exercise}, to};
        }
    return {};
}

ItemPlace WeekDesk::first_item() const
{
    const PlannedSession& session = plan().phases.front().sessions.front();
    return {0, session.day, session.at, session.items.front().exercise};
}

void WeekDesk::right_click(const std::string& name)
{
    robot.frames(2);
    const LoggedItem* item = robot.ui().log.find(name);
    REQUIRE(item);
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = item->centre();
    robot.frame();
    io.MouseDown[1] = true;
    robot.frame();
    io.MouseDown[1] = false;
    robot.frames(2);
}

std::string name_in_week(const ItemPlace& place)
{
    return "Week/" + std::string(word_of(place.day)) + " " + clock_text(place.at) + "/" + place.exercise.text;
}

std::string name_of_place(const Plan& plan, const MoveTo& to)
{
    const auto& sessions = plan.phases[static_cast<std::size_t>(to.phase)].sessions;
    const bool is_session = std::any_of(sessions.begin(), sessions.end(), [&](const PlannedSession& session) {
        return session.day == to.slot.day && session.at == to.slot.at;
    });
    const std::string day = "Week/" + std::string(word_of(to.slot.day));
    return is_session ? day + " " + clock_text(to.slot.at) : day;
}

}
