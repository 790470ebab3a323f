#include "app/desk/panels/problems/finding_words.h"
#include "app/desk/panels/problems/to_look_at.h"
#include "engine/patient/not_recorded.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

bool is_applied(const Screening& screening, const RuleId& rule)
{
    return std::find(screening.applied.begin(), screening.applied.end(), rule) != screening.applied.end();
}

WayOut set_aside(const Ui& ui, const RuleId& rule)
{
    return {"set aside", ui.say("problems.set_aside"), ShowDialog{DialogKind::set_aside, rule.text}};
}

/// The way to a finding is to look at it.
WayOut record(const Ui& ui, const Scene& scene, const std::string& field)
{
    return {"record", ui.say("problems.record"), Select{looking_at(scene, {{}, {}, 0, field})}};
}

ToLookAt warning(const Ui& ui, const Screening& screening, const Reason& reason, std::size_t at)
{
    ToLookAt entry;
    entry.kind = NoticeKind::warning;
    entry.name = "warning " + std::to_string(at);
    entry.sign = ui.say("problems.warning", {{"rule", reason.rule.text}});
    entry.words = ui.say(reason.says);
    if (is_applied(screening, reason.rule)) entry.ways_out.push_back(set_aside(ui, reason.rule));
    return entry;
}

/// One question may be asked by several precautions: it is told once, with all reasons.
std::map<std::string, std::vector<const Reason*>> by_question(const std::vector<Reason>& questions)
{
    std::map<std::string, std::vector<const Reason*>> asked;
    for (const Reason& question : questions) asked[question.about].push_back(&question);
    return asked;
}

}

void add_warnings(const Ui& ui, const Scene& scene, LookList& list)
{
    if (!scene.request_facts) return;
    const Screening& screening = scene.request_facts->screening;
    for (std::size_t at = 0; at < screening.warnings.size(); ++at)
        list.push_back(warning(ui, screening, screening.warnings[at], at));
}

void add_sign_offs(const Ui& ui, const Scene& scene, LookList& list)
{
    if (!scene.request_facts) return;
    const Screening& screening = scene.request_facts->screening;
    for (std::size_t at = 0; at < screening.drafts.size(); ++at) {
        const Reason& reason = screening.drafts[at];
        ToLookAt entry{NoticeKind::warning, "sign-off " + std::to_string(at), ui.say("problems.sign_off"),
                       ui.say(reason.says), ui.say("problems.stays_draft")};
        entry.about.field = "cleared";
        entry.ways_out = {record(ui, scene, "cleared"), set_aside(ui, reason.rule)};
        list.push_back(std::move(entry));
    }
}

void add_questions(const Ui& ui, const Scene& scene, LookList& list)
{
    if (!scene.request_facts) return;
    for (const auto& [question, reasons] : by_question(scene.request_facts->screening.questions)) {
        ToLookAt entry{NoticeKind::note, "question " + question, ui.say("problems.find_out"),
                       finding_words(ui, question), ui.say(reasons.front()->says)};
        entry.about.field = question;
        entry.ways_out = {record(ui, scene, question)};
        list.push_back(std::move(entry));
    }
}

void add_not_recorded(const Ui& ui, const Scene& scene, LookList& list)
{
    std::set<std::string> asked;
    if (scene.request_facts)
        for (const Reason& question : scene.request_facts->screening.questions) asked.insert(question.about);
    for (const std::string& field : not_recorded(scene.document.request->patient)) {
        if (asked.contains(field)) continue;
        ToLookAt entry{NoticeKind::note, "not recorded " + field, ui.say("problems.not_recorded"),
                       finding_words(ui, field), ui.say("problems.read_cautiously")};
        entry.about.field = field;
        entry.ways_out = {record(ui, scene, field)};
        list.push_back(std::move(entry));
    }
}

}
