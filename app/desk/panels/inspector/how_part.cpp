#include "app/desk/panels/inspector/how_part.h"

#include "app/desk/panels/inspector/dose_by_week.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/words.h"
#include "engine/wording/dose_words.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class E> std::string word(const Ui& ui, const std::string& prefix, E meaning)
{
    return ui.say(prefix + "." + std::string(word_of(meaning)));
}

void add_to(std::string& line, const std::string& more) { line += (line.empty() ? "" : ", ") + more; }

/// "Works: quadriceps, glutes"; nothing where there is nothing to say.
void line(Ui& ui, const std::string& label, const std::string& says)
{
    if (says.empty()) return;
    small_words(ui, ui.say(label));
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y);
    plain(ui, begun_large(says));
}

bool is_goal_of(const Scene& scene, Goal goal)
{
    if (scene.document.is_empty()) return false;
    const auto& goals = scene.document.request->patient.goals;
    return std::any_of(goals.begin(), goals.end(),
                       [&](const WeightedGoal& each) { return each.goal == goal; });
}

/// This patient's goals first.
std::string goal_words(const Ui& ui, const Scene& scene, const Exercise& exercise)
{
    std::string own, others;
    for (const auto& [goal, evidence] : exercise.goals) {
        const std::string says = word(ui, "goal", goal) + " (" + word(ui, "evidence", evidence) + ")";
        add_to(is_goal_of(scene, goal) ? own : others, says);
    }
    if (!own.empty()) own = ui.say("inspector.own_goals", {{"goals", own}});
    if (!own.empty() && !others.empty()) own += "; ";
    return own + others;
}

std::string muscle_words(const Ui& ui, const Exercise& exercise)
{
    std::vector<std::pair<Muscle, int>> muscles(exercise.works.begin(), exercise.works.end());
    std::stable_sort(muscles.begin(), muscles.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string words;
    for (const auto& [muscle, share] : muscles) add_to(words, word(ui, "muscle", muscle));
    return words;
}

std::string stretch_words(const Ui& ui, const Exercise& exercise)
{
    std::string words;
    for (const Muscle muscle : exercise.stretches) add_to(words, word(ui, "muscle", muscle));
    return words;
}

std::string equipment_list(const Ui& ui, const Exercise& exercise)
{
    std::string words;
    for (const Equipment thing : exercise.equipment) add_to(words, word(ui, "equipment", thing));
    return words.empty() ? ui.say("inspector.no_equipment") : words;
}

void draw_purpose(Ui& ui, const Scene& scene, const Subject& subject)
{
    const Exercise& exercise = *subject.exercise;
    heading(ui, ui.say("inspector.what_for"));
    plain(ui, text_for(ui, exercise.why, told_side(subject.item)));
    line(ui, "inspector.goals", goal_words(ui, scene, exercise));
    line(ui, "inspector.works", muscle_words(ui, exercise));
    line(ui, "inspector.stretches", stretch_words(ui, exercise));
}

void draw_steps(Ui& ui, const Subject& subject)
{
    heading(ui, ui.say("inspector.steps"));
    const Side side = told_side(subject.item);
    int number = 0;
    for (const std::string& step : lines_for(ui, subject.exercise->how, side))
        plain(ui, std::to_string(++number) + ".  " + step);
    line(ui, "inspector.feel", text_for(ui, subject.exercise->feel, side));
    line(ui, "inspector.stop", text_for(ui, subject.exercise->stop, side));
}

void draw_dose(Ui& ui, const Scene& scene, const Subject& subject, TypedDoseState& typed, PaperWords& paper,
               Outbox& outbox)
{
    heading(ui, ui.say("inspector.how_much"));
    if (!subject.item) return plain(ui, ui.say("inspector.not_in_plan"));
    draw_dose_by_week(ui, scene, subject, paper);
    ImGui::Spacing();
    draw_typed_dose(ui, scene, subject, typed, outbox);
}

std::string rest_line(const Ui& ui, const Exercise& exercise, const Wording& paper)
{
    const Range<Seconds> rest = exercise.dose.rest;
    if (rest.most.count() == 0) return {};
    if (rest.least == rest.most) return time_words(paper, rest.least);
    return ui.say("inspector.from_to",
                  {{"low", time_words(paper, rest.least)}, {"high", time_words(paper, rest.most)}});
}

void draw_demands(Ui& ui, const Exercise& exercise, const Wording& paper)
{
    heading(ui, ui.say("inspector.asks_for"));
    line(ui, "inspector.position", word(ui, "position", exercise.position));
    line(ui, "inspector.support", word(ui, "support", exercise.support));
    line(ui, "inspector.equipment", equipment_list(ui, exercise));
    line(ui, "inspector.sides", word(ui, "side_use", exercise.side));
    line(ui, "inspector.tempo", tempo_words(paper, exercise.dose.unit, exercise.dose.tempo));
    line(ui, "inspector.rest", rest_line(ui, exercise, paper));
}

void draw_sources(Ui& ui, const Exercise& exercise)
{
    heading(ui, ui.say("inspector.sources"));
    std::string evidence;
    for (const std::string& key : exercise.evidence) add_to(evidence, key);
    line(ui, "inspector.evidence", evidence);
    std::string rights = exercise.rights.author + ", " + exercise.rights.license;
    if (!exercise.rights.source.empty()) add_to(rights, exercise.rights.source);
    line(ui, "inspector.rights", rights);
    if (exercise.approved)
        line(ui, "inspector.approved", exercise.approved->by + ", " + date_text(exercise.approved->on));
    line(ui, "inspector.id", exercise.id.text);
}

}

void draw_how(Ui& ui, const Scene& scene, const Subject& subject, TypedDoseState& typed, PaperWords& paper,
              Outbox& outbox)
{
    draw_dose(ui, scene, subject, typed, paper, outbox);
    ImGui::Spacing();
    draw_purpose(ui, scene, subject);
    ImGui::Spacing();
    draw_steps(ui, subject);
    ImGui::Spacing();
    draw_demands(ui, *subject.exercise, paper.in(ui, scene));
    ImGui::Spacing();
    draw_sources(ui, *subject.exercise);
}

}
