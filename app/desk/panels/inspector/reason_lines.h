// Rules, points and places in the words of the desk.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

/// "+12 points", "-3 points", "no points more or fewer"
std::string price_words(const Ui&, long points);
/// What a change breaks, as the first rule's sentence, or what it costs.
std::string price_or_rule(const Ui&, const Change&);
/// "Phase 1, Tuesday 09:00"
std::string place_line(const Ui&, int phase, Weekday, ClockTime);
std::string day_name(const Ui&, Weekday);

/// One line each: a sign, the sentence, the rule's id below.
void draw_reasons(Ui&, const std::vector<Reason>&, bool against);
/// While an answer is worked out.
void draw_waiting(Ui&);

/// The answer, or nothing while it is worked out: then it is asked for, and told so.
template <class T> const T* answered(Ui& ui, const Scene& scene, const PlanQuestion& question, Outbox& outbox)
{
    if (const T* answer = scene.answers.find<T>(question)) return answer;
    outbox.ask(AskAbout{question});
    draw_waiting(ui);
    return nullptr;
}

}
