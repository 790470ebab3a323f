#include "app/desk/panels/problems/to_look_at.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

/// "Bridge, Tuesday" of a rule that clashes.
AboutWhat about_of(const RuleId& rule, const NoPlan& why, const Request& request)
{
    AboutWhat about;
    for (const ClashPart& part : why.parts) {
        if (part.rule != rule) continue;
        const auto& exercises = request.catalog->exercises();
        if (part.about.exercise >= 0 && part.about.exercise < static_cast<int>(exercises.size()))
            about.exercise = exercises[static_cast<std::size_t>(part.about.exercise)].id;
        if (part.about.day >= 0 && part.about.day < 7)
            about.day = all_weekdays[static_cast<std::size_t>(part.about.day)];
        about.week = std::max(0, part.about.week);
        return about;
    }
    return about;
}

std::string weekday(const Ui& ui, Weekday day) { return ui.say("weekday." + std::string(word_of(day))); }

/// "Week 2: Monday lighter, Thursday least"
std::string choices_words(const Ui& ui, const std::vector<Choice>& choices)
{
    std::vector<std::string> words;
    for (const Choice& choice : choices)
        words.push_back(ui.say("problems.choice",
                               {{"week", std::to_string(choice.week)},
                                {"day", weekday(ui, choice.day)},
                                {"version", ui.say("day_version." + std::string(word_of(choice.version)))}}));
    return joined(words, ", ");
}

ToLookAt double_change(const Ui& ui, const Scene& scene, const DoubleChange& change)
{
    ToLookAt entry;
    entry.kind = NoticeKind::warning;
    entry.name = "double change " + change.exercise.text + " " + std::to_string(change.week);
    entry.sign = ui.say("problems.double_change");
    entry.words = ui.say("problems.more_and_harder", {{"exercise", exercise_name(ui, scene, change.exercise)},
                                                      {"week", std::to_string(change.week)}});
    entry.below = change.about;
    entry.about = {change.exercise, {}, change.week, {}};
    return entry;
}

std::string rule_words(const Ui& ui, const Scene& scene, const RuleId& rule)
{
    if (!scene.facts) return rule.text;
    const auto found = scene.facts->notes.rules.find(rule);
    return found == scene.facts->notes.rules.end() ? rule.text : ui.say(found->second);
}

ToLookAt broken(const Ui& ui, const Scene& scene, const Breach& breach, std::size_t at)
{
    ToLookAt entry;
    entry.kind = NoticeKind::danger;
    entry.name = "breach " + std::to_string(at);
    entry.sign = ui.say("problems.breach");
    entry.words = rule_words(ui, scene, breach.rule);
    entry.below = date_text(breach.date) + ": " + breach.about;
    entry.about.day = weekday_of(breach.date);
    return entry;
}

ToLookAt sequence(const Ui& ui, const Scene& scene, const FailingSequence& failing, std::size_t at)
{
    ToLookAt entry;
    entry.kind = NoticeKind::danger;
    entry.name = "sequence " + std::to_string(at);
    entry.sign = ui.say("problems.sequence");
    entry.words = rule_words(ui, scene, failing.breach.rule);
    entry.below = choices_words(ui, failing.choices);
    entry.about.day = weekday_of(failing.breach.date);
    if (!failing.choices.empty()) entry.about.week = failing.choices.front().week;
    return entry;
}

}

void add_desk_problems(const Ui& ui, const Scene& scene, LookList& list)
{
    for (const bool serious : {true, false})
        for (std::size_t at = 0; at < scene.problems.size(); ++at)
            if (scene.problems[at].serious == serious)
                list.push_back({serious ? NoticeKind::danger : NoticeKind::warning,
                                "desk " + std::to_string(at), ui.say("problems.desk"),
                                ui.tell(scene.problems[at].text)});
}

void add_no_plan(const Ui& ui, const Scene& scene, LookList& list)
{
    const auto& none = scene.document.none;
    if (!none) return;
    for (std::size_t at = 0; at < none->wishes.size(); ++at)
        list.push_back({NoticeKind::danger, "no plan " + std::to_string(at), ui.say("problems.wish"),
                        ui.tell(none->wishes[at])});
    if (!none->wishes.empty()) return;
    if (none->cancelled || none->why.clash.empty()) {
        list.push_back({NoticeKind::warning, "no plan", ui.say("problems.no_plan"),
                        ui.say(none->cancelled ? "problems.stopped" : "problems.not_found")});
        return;
    }
    const std::string headline = ui.say(none->why.proven ? "problems.clash" : "problems.nearest_try");
    for (std::size_t at = 0; at < none->why.clash.size(); ++at) {
        const Reason& reason = none->why.clash[at];
        list.push_back({NoticeKind::danger, "no plan " + std::to_string(at), ui.say("problems.no_plan"),
                        ui.say(reason.says), headline,
                        about_of(reason.rule, none->why, *scene.document.request)});
    }
}

void add_repairs(const Ui& ui, const Scene& scene, LookList& list)
{
    if (!scene.document.none || scene.document.none->cancelled) return;
    const auto* repairs = scene.answers.find<std::vector<Repair>>(RepairsQuestion{});
    if (!repairs) {
        list.push_back({NoticeKind::note, "repairs", ui.say("problems.way_out"), ui.say("problems.seeking")});
        return;
    }
    if (repairs->empty())
        list.push_back({NoticeKind::note, "repairs", ui.say("problems.way_out"), ui.say("problems.no_help")});
    for (std::size_t at = 0; at < repairs->size(); ++at) {
        const Repair& repair = (*repairs)[at];
        list.push_back({NoticeKind::good,
                        "repair " + std::to_string(at),
                        ui.say("problems.way_out"),
                        ui.say(repair.words),
                        {},
                        {},
                        {{"apply", ui.say("problems.do_this"),
                          EditMessage(ApplyRepair{repair.changes, repair.words})}}});
    }
}

void add_second_look(const Ui& ui, const Scene& scene, const SecondLook& second, LookList& list)
{
    for (std::size_t at = 0; at < second.breaches.size(); ++at)
        list.push_back(broken(ui, scene, second.breaches[at], at));
    for (std::size_t at = 0; at < second.sequences.size(); ++at)
        list.push_back(sequence(ui, scene, second.sequences[at], at));
    for (const DoubleChange& change : second.double_changes) list.push_back(double_change(ui, scene, change));
}

}
