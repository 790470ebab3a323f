#include "engine/plan/write_phase.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

std::string duration_text(Seconds time)
{
    if (time.count() % 60 == 0 && time.count() > 0) return std::to_string(time.count() / 60) + " min";
    return std::to_string(time.count()) + " s";
}

std::string tempo_text(Tempo tempo)
{
    return std::to_string(tempo.out) + '-' + std::to_string(tempo.hold) + '-' + std::to_string(tempo.back);
}

void write_amount(YamlWriter& out, const Dose& dose)
{
    switch (dose.unit) {
    case DoseUnit::reps: out.key("reps").value(dose.count); return;
    case DoseUnit::breaths: out.key("breaths").value(dose.count); return;
    case DoseUnit::steps: out.key("steps").value(dose.count); return;
    case DoseUnit::minutes: out.key("minutes").value(dose.count); return;
    case DoseUnit::hold: out.key("hold").value(duration_text(dose.hold)); return;
    }
}

void write_doses(YamlWriter& out, const std::map<int, Dose>& doses)
{
    out.key("doses").begin_list();
    for (const auto& [week, dose] : doses) {
        out.begin_map(Style::flow).key("week").value(week).key("sets").value(dose.sets);
        write_amount(out, dose);
        if (dose.unit != DoseUnit::hold && dose.unit != DoseUnit::minutes)
            out.key("tempo").value(tempo_text(dose.tempo));
        if (dose.rest.count() > 0) out.key("rest").value(duration_text(dose.rest));
        if (dose.bout) out.key("bout").value(duration_text(*dose.bout));
        out.key("effort")
            .value(dose.effort)
            .key("takes")
            .value(duration_text(dose.takes))
            .key("load")
            .value(dose.load);
        out.end();
    }
    out.end();
}

void write_item(YamlWriter& out, const PlannedItem& item)
{
    out.begin_map().key("exercise").value(item.exercise.text);
    if (item.role != ItemRole::main) out.key("role").value(word_of(item.role));
    out.key("sides").value(word_of(item.sides)).key("side").value(word_of(item.side));
    if (item.first != item.side) out.key("first").value(word_of(item.first));
    write_doses(out, item.doses);
    out.end();
}

void write_version(YamlWriter& out, std::string_view name, const std::vector<ShorterItem>& items)
{
    out.key(name).begin_list();
    for (const ShorterItem& item : items) {
        out.begin_map().key("item").value(item.item + 1);
        write_doses(out, item.doses);
        out.end();
    }
    out.end();
}

void write_session(YamlWriter& out, const PlannedSession& session)
{
    out.begin_map()
        .key("day")
        .value(word_of(session.day))
        .key("at")
        .value(clock_text(session.at))
        .key("training")
        .value(session.training);
    if (session.spasms.count() > 0) out.key("spasms").value(duration_text(session.spasms));
    out.key("items").begin_list();
    for (const PlannedItem& item : session.items) write_item(out, item);
    out.end();
    write_version(out, "lighter", session.lighter);
    write_version(out, "least", session.least);
    out.end();
}

}

void write_phase(YamlWriter& out, const PlannedPhase& phase)
{
    out.begin_map().key("name").value(phase.name);
    out.key("weeks").begin_list(Style::flow).value(phase.weeks.least).value(phase.weeks.most).end();
    out.key("pace").begin_map(Style::flow);
    for (const auto& [modality, pace] : phase.pace) out.key(word_of(modality)).value(word_of(pace));
    out.end();
    out.key("sessions").begin_list();
    for (const PlannedSession& session : phase.sessions) write_session(out, session);
    out.end().end();
}

}
