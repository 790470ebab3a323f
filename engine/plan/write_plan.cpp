#include "engine/plan/write_plan.h"

#include "engine/plan/kept_places.h"
#include "engine/plan/write_notes.h"
#include "engine/plan/write_phase.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_made(YamlWriter& out, const MadeFrom& made)
{
    out.key("made").begin_map();
    out.key("by")
        .value(made.by)
        .key("seed")
        .value(std::to_string(made.seed))
        .key("search_steps")
        .value(made.search_steps);
    out.key("briskest").value(word_of(made.briskest));
    if (!made.briskest_of.empty()) {
        out.key("briskest_of").begin_map(Style::flow);
        for (const auto& [modality, pace] : made.briskest_of) out.key(word_of(modality)).value(word_of(pace));
        out.end();
    }
    if (made.emphasis != Emphasis::balanced) out.key("emphasis").value(word_of(made.emphasis));
    out.key("patient")
        .value(made.patient)
        .key("exercises")
        .value(made.exercises)
        .key("protocol")
        .value(made.protocol)
        .key("clinic")
        .value(made.clinic);
    if (!made.older.empty()) out.key("older").value(made.older).key("from_week").value(made.from_week);
    if (!made.splits.empty()) {
        out.key("splits").begin_list(Style::flow);
        for (const int week : made.splits) out.value(week);
        out.end();
    }
    write_kept_places(out, made.kept);
    out.end();
}

void write_changes(YamlWriter& out, const std::vector<Translations>& changes)
{
    if (changes.empty()) return;
    out.key("changes").begin_list();
    for (const Translations& change : changes) write_translations(out, change);
    out.end();
}

void write_score(YamlWriter& out, const Plan& plan)
{
    out.key("score").begin_map().key("points").value(plan.points);
    if (plan.bound) out.key("bound").value(*plan.bound);
    out.key("proven").value(plan.proven).key("parts").begin_list();
    for (const ScorePart& part : plan.parts)
        out.begin_map(Style::flow)
            .key("rule")
            .value(part.rule.text)
            .key("about")
            .value(part.about)
            .key("points")
            .value(part.points)
            .end();
    out.end().end();
    const Certificate& certificate = plan.certificate;
    out.key("certificate").begin_map(Style::flow);
    out.key("rules")
        .value(certificate.rules)
        .key("checks")
        .value(certificate.checks)
        .key("breaches")
        .value(certificate.breaches)
        .key("sequences")
        .value(certificate.sequences)
        .end();
}

void write_head(YamlWriter& out, const Plan& plan)
{
    out.key("plan").value(1).key("id").value(plan.id).key("version").value(plan.version);
    if (plan.is_draft())
        out.key("status").value("draft");
    else
        out.key("status")
            .begin_map(Style::flow)
            .key("approved")
            .begin_map()
            .key("by")
            .value(plan.approved_by)
            .key("on")
            .value(date_text(*plan.approved_on))
            .end()
            .end();
    out.key("patient").value(plan.patient).key("protocol").value(plan.protocol.text);
    if (plan.revises) out.key("revises").value(*plan.revises);
    write_changes(out, plan.changes);
    write_made(out, plan.made);
    out.key("mode")
        .value(word_of(plan.mode))
        .key("start")
        .value(date_text(plan.start))
        .key("weeks")
        .value(plan.weeks);
}

}

std::string plan_text(const Plan& plan)
{
    YamlWriter out;
    write_head(out, plan);
    out.key("phases").begin_list();
    for (const PlannedPhase& phase : plan.phases) write_phase(out, phase);
    out.end();
    write_dates(out, plan);
    write_score(out, plan);
    write_notes(out, plan);
    write_wishes(out, plan);
    return out.text();
}

}
