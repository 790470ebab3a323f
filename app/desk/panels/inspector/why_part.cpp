#include "app/desk/panels/inspector/why_part.h"

#include "app/desk/panels/inspector/reason_lines.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"
#include "engine/explain/serves.h"

namespace pacewise {

namespace {

void bullet(Ui& ui, const std::string& text) { plain(ui, "\u00b7 " + text); }

template <class E> std::string word(const Ui& ui, const std::string& prefix, E meaning)
{
    return ui.say(prefix + "." + std::string(word_of(meaning)));
}

/// The goals and muscles of this patient that it answers to.
void draw_serves(Ui& ui, const Scene& scene, const Exercise& exercise)
{
    if (!scene.facts || !scene.facts->at_hand) return;
    const Serves served = serves(scene.facts->at_hand->at_hand(), exercise);
    heading(ui, ui.say("inspector.serves"));
    for (const auto& [goal, evidence] : served.goals)
        bullet(ui, ui.say("inspector.serves_goal",
                          {{"goal", word(ui, "goal", goal)}, {"evidence", word(ui, "evidence", evidence)}}));
    for (const Muscle muscle : served.weak)
        bullet(ui, ui.say("inspector.serves_weak", {{"muscle", word(ui, "muscle", muscle)}}));
    for (const Muscle muscle : served.stiff)
        bullet(ui, ui.say("inspector.serves_stiff", {{"muscle", word(ui, "muscle", muscle)}}));
    if (served.goals.empty() && served.weak.empty() && served.stiff.empty())
        plain(ui, ui.say("inspector.serves_program"));
}

void draw_without(Ui& ui, const Change& without)
{
    if (without.broken.empty())
        return bullet(ui, ui.say("inspector.without_costs", {{"points", price_words(ui, without.points)}}));
    plain(ui, ui.say("inspector.without_breaks"));
    draw_reasons(ui, without.broken, true);
}

void draw_place(Ui& ui, const Scene& scene, const WhyHere& here, const ExerciseId& id, Outbox& outbox)
{
    const std::string words = place_line(ui, here.phase, here.slot.day, here.slot.at);
    const std::string name = "place " + std::to_string(here.phase + 1) + " " +
                             std::string(word_of(here.slot.day)) + " " + clock_text(here.slot.at);
    if (button(ui, name, words, ButtonLook::quiet)) {
        Selection next = scene.selection;
        next.item = ItemPlace{here.phase, here.slot.day, here.slot.at, id};
        next.phase = here.phase;
        outbox.ask(Select{next});
    }
    const float below_the_place = ImGui::GetStyle().FramePadding.x;
    ImGui::Indent(below_the_place);
    draw_without(ui, here.without);
    bullet(ui, here.next_best
                   ? ui.say("inspector.next_best", {{"exercise", exercise_name(ui, scene, *here.next_best)},
                                                    {"points", price_words(ui, here.next_best_points)}})
                   : ui.say("inspector.no_other"));
    ImGui::Unindent(below_the_place);
}

void draw_planned(Ui& ui, const Scene& scene, const Exercise& exercise, Outbox& outbox)
{
    const Why* why = answered<Why>(ui, scene, WhyQuestion{exercise.id}, outbox);
    if (!why) return;
    if (!why->welcome.empty()) {
        heading(ui, ui.say("inspector.welcome"));
        draw_reasons(ui, why->welcome, false);
    }
    heading(ui, ui.say("inspector.places"));
    for (const WhyHere& here : why->places) draw_place(ui, scene, here, exercise.id, outbox);
}

void draw_best_way(Ui& ui, const Scene& scene, const WhyNot& answer)
{
    if (!answer.least)
        return plain(ui, ui.say(answer.no_place ? "inspector.no_free_time" : "inspector.no_place"));
    const std::string place = place_line(ui, answer.phase, answer.slot.day, answer.slot.at);
    plain(ui, answer.instead_of
                  ? ui.say("inspector.best_instead",
                           {{"place", place}, {"exercise", exercise_name(ui, scene, *answer.instead_of)}})
                  : ui.say("inspector.best_place", {{"place", place}}));
    if (answer.least->broken.empty())
        return plain(ui, ui.say("inspector.legal_but", {{"points", price_words(ui, answer.least->points)}}));
    plain(ui, ui.say("inspector.would_break"));
    draw_reasons(ui, answer.least->broken, true);
}

/// What the findings say is known at once; the rest is asked.
void draw_not_planned(Ui& ui, const Scene& scene, const Exercise& exercise, Outbox& outbox)
{
    const int index = scene.document.request->catalog->index_of(exercise.id);
    if (scene.request_facts && index >= 0) {
        const Verdict& verdict = scene.request_facts->screening.verdicts[static_cast<std::size_t>(index)];
        if (!verdict.allowed()) {
            notice(ui, NoticeKind::warning, ui.say("inspector.excluded"));
            return draw_reasons(ui, verdict.against, true);
        }
    }
    if (!scene.document.plan) return plain(ui, ui.say("inspector.no_plan_yet"));
    heading(ui, ui.say("inspector.why_not"));
    const WhyNot* answer = answered<WhyNot>(ui, scene, WhyNotQuestion{exercise.id}, outbox);
    if (!answer) return;
    draw_reasons(ui, answer->excluded, true);
    if (answer->excluded.empty()) draw_best_way(ui, scene, *answer);
}

}

void draw_why(Ui& ui, const Scene& scene, const Subject& subject, Outbox& outbox)
{
    if (scene.document.is_empty()) return plain(ui, ui.say("inspector.no_plan_yet"));
    draw_serves(ui, scene, *subject.exercise);
    ImGui::Spacing();
    if (subject.item)
        draw_planned(ui, scene, *subject.exercise, outbox);
    else
        draw_not_planned(ui, scene, *subject.exercise, outbox);
}

void draw_why_day(Ui& ui, const Scene& scene, Weekday day, Outbox& outbox)
{
    if (!scene.document.plan) return plain(ui, ui.say("inspector.no_plan_yet"));
    heading(ui, ui.say("inspector.why_nothing_more", {{"day", day_name(ui, day)}}));
    const auto* reasons =
        answered<std::vector<Reason>>(ui, scene, WhyDayQuestion{scene.selection.phase, day}, outbox);
    if (!reasons) return;
    if (reasons->empty()) return plain(ui, ui.say("inspector.only_better"));
    draw_reasons(ui, *reasons, true);
}

}
