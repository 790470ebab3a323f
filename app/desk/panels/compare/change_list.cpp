#include "app/desk/panels/compare/change_list.h"

#include "app/desk/panels/week/dose_short.h"
#include "app/desk/widgets/row.h"

namespace pacewise {

namespace {

std::string day_name(const Ui& ui, Weekday day) { return ui.say("weekday." + std::string(word_of(day))); }

std::string clock(const std::optional<ClockTime>& time) { return time ? clock_text(*time) : std::string(); }

/// "from Tuesday to Thursday"
std::string change_words(const Ui& ui, const Revised& change)
{
    switch (change.kind) {
    case ChangeKind::moved:
        return ui.say("compare.from_to",
                      {{"from", day_name(ui, *change.from)}, {"to", day_name(ui, *change.to)}});
    case ChangeKind::added: return ui.say("compare.on_day", {{"day", day_name(ui, *change.to)}});
    case ChangeKind::gone: return ui.say("compare.not_on_day", {{"day", day_name(ui, *change.from)}});
    case ChangeKind::other_time:
        return ui.say("compare.at_instead_of", {{"day", day_name(ui, *change.to)},
                                                {"now", clock(change.to_time)},
                                                {"before", clock(change.from_time)}});
    case ChangeKind::other_dose:
        return ui.say("compare.dose_instead_of", {{"week", std::to_string(change.week)},
                                                  {"now", dose_short(ui, change.dose_now)},
                                                  {"before", dose_short(ui, change.dose_before)}});
    }
    return {};
}

Selection selection_of(const Scene& scene, const Revised& change)
{
    Selection next = scene.selection;
    next.exercise = change.exercise;
    next.phase = change.phase - 1;
    next.week = change.week > 0
                    ? change.week
                    : scene.document.plan->phases[static_cast<std::size_t>(next.phase)].weeks.least;
    next.item.reset();
    if (change.to && change.to_time)
        next.item = ItemPlace{next.phase, *change.to, *change.to_time, change.exercise};
    return next;
}

std::string phase_words(const Ui& ui, const Scene& scene, int phase)
{
    const auto& phases = scene.document.answered->protocol.phases;
    const auto at = static_cast<std::size_t>(phase - 1);
    const std::string name = at < phases.size() ? ui.say(phases[at].name) : std::string();
    return ui.say("compare.phase", {{"number", std::to_string(phase)}, {"name", name}});
}

std::string reason_words(const Ui& ui, const Revised& change)
{
    return change.because.empty() ? std::string()
                                  : ui.say("compare.because", {{"reason", ui.say(change.because)}});
}

}

std::string sign_words(const Ui& ui, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::moved: return "\u2192 " + ui.say("compare.moved");
    case ChangeKind::added: return "+ " + ui.say("compare.new");
    case ChangeKind::gone: return "\u2212 " + ui.say("compare.gone");
    case ChangeKind::other_time: return "\u2194 " + ui.say("compare.other_time");
    case ChangeKind::other_dose: return "\u00b1 " + ui.say("compare.other_dose");
    }
    return {};
}

void draw_change_list(Ui& ui, const Scene& scene, const Compared& result, Outbox& outbox)
{
    if (result.other_patient) notice(ui, NoticeKind::warning, ui.say("compare.other_patient"));
    if (result.changes.empty()) return notice(ui, NoticeKind::good, ui.say("compare.the_same"));
    plain(ui, ui.counted("compare.count", static_cast<int>(result.changes.size())));
    const Scope scope(ui, "Changes");
    int phase = 0;
    for (std::size_t at = 0; at < result.changes.size(); ++at) {
        const Revised& change = result.changes[at];
        if (change.phase != phase) heading(ui, phase_words(ui, scene, change.phase));
        phase = change.phase;
        const ListRow row{{},
                          sign_words(ui, change.kind),
                          exercise_name(ui, scene, change.exercise) + ": " + change_words(ui, change),
                          reason_words(ui, change)};
        if (list_row(ui, std::to_string(at), row)) outbox.ask(Select{selection_of(scene, change)});
    }
}

}
