#include "engine/screen/screen.h"

#include "engine/base/text.h"
#include "engine/patient/fall_risk.h"
#include "engine/patient/not_recorded.h"
#include "engine/screen/limits.h"
#include "engine/screen/needs.h"
#include "engine/screen/set_aside.h"

#include <algorithm>

namespace pacewise {

namespace {

void check_equipment(const Exercise& exercise, const Patient& patient, Verdict& verdict)
{
    for (const Equipment asked : exercise.equipment)
        if (!is_in_every_home(asked) && !owns(patient, asked))
            verdict.against.push_back(
                {RuleId("equipment"), std::string(word_of(asked)),
                 in_words("Needs equipment that is not at home", "Requiere material que no hay en casa"), 1});
}

/// B21, B22: a standing exercise must give the hold that this person needs.
void check_support(const Exercise& exercise, const Patient& patient, Verdict& verdict)
{
    const Support needed = required_support(patient);
    if (!is_upright(exercise.position) || gives_at_least(exercise.support, needed)) return;
    verdict.against.push_back({RuleId("B21"),
                               std::string(word_of(exercise.support)) + " < " + std::string(word_of(needed)),
                               in_words("Gives less hold than this person needs when standing",
                                        "Ofrece menos apoyo del que esta persona necesita de pie"),
                               1});
}

void check_protocol(const Exercise& exercise, const Protocol& protocol, Verdict& verdict)
{
    const auto part = protocol.parts.find(exercise.modality);
    const bool warms_up = protocol.warm_up_minutes && exercise.has(Tag::warm_up);
    if (part != protocol.parts.end() || warms_up) return;
    verdict.against.push_back(
        {RuleId("protocol"), std::string(word_of(exercise.modality)),
         in_words("The protocol has no part of this kind", "El protocolo no incluye esta modalidad"), 1});
}

void check_ban(const Exercise& exercise, const Request& request, Verdict& verdict)
{
    if (std::find(request.bans.begin(), request.bans.end(), exercise.id) != request.bans.end())
        verdict.against.push_back({RuleId("banned"), exercise.id.text,
                                   in_words("Banned by the therapist", "Excluido por el fisioterapeuta"), 1});
}

void apply(const Applied& applied, const Exercise& exercise, const Patient& patient, Verdict& verdict)
{
    const Precaution& row = applied.row;
    const bool must = row.strength == Strength::must;
    if (row.exclude)
        if (const auto about = excluded_by(*row.exclude, exercise))
            (must ? verdict.against : verdict.unwelcome).push_back(reason_of(row, *about));
    if (row.require) check_required(row, exercise, patient, verdict);
    if (row.avoid && covers(row.avoid->which, exercise)) {
        verdict.unwelcome.push_back(reason_of(row, "avoid"));
        verdict.unwelcome.back().points = row.avoid->points;
    }
    if (row.prefer && covers(row.prefer->which, exercise)) {
        verdict.welcome.push_back(reason_of(row, "prefer"));
        verdict.welcome.back().points = row.prefer->points;
    }
}

/// G04: a protocol made for other people is refused, not bent.
void check_fit(const Request& request, std::vector<Reason>& refusals)
{
    const ProtocolFor& who = request.protocol.who;
    const auto refuse = [&](std::string about, const std::string& english, const std::string& spanish) {
        refusals.push_back({RuleId("fit"), std::move(about),
                            in_words("The protocol is made for " + english + ", not for this person",
                                     "El protocolo es para " + spanish + ", no para esta persona"),
                            1});
    };
    const auto edss = edss_or_like(request.patient);
    if (who.edss && edss && !who.edss->holds(*edss)) {
        const std::string least = number_text(who.edss->least), most = number_text(who.edss->most);
        refuse("EDSS " + number_text(*edss), "EDSS " + least + " to " + most,
               "EDSS de " + least + " a " + most);
    }
    const auto band = band_of(request.patient);
    if (!who.bands.empty() && band &&
        std::find(who.bands.begin(), who.bands.end(), word_of(*band)) == who.bands.end())
        refuse(std::string(word_of(*band)), "band " + joined(who.bands, ", "),
               "el nivel " + joined(who.bands, ", "));
    const int age = age_on(request.patient, request.start);
    if (who.age && request.patient.born > 0 && !who.age->holds(age)) {
        const std::string least = std::to_string(who.age->least), most = std::to_string(who.age->most);
        refuse(std::to_string(age), "people aged " + least + " to " + most,
               "personas de " + least + " a " + most + " años");
    }
}

void sort_out(const Applied& applied, Screening& screening)
{
    const Precaution& row = applied.row;
    screening.applied.push_back(row.id);
    if (row.refuse || row.hold == Hold::everything) screening.refusals.push_back(reason_of(row, "finding"));
    if (!row.warn.empty() || row.strength == Strength::warn) {
        screening.warnings.push_back(
            reason_of(row, applied.truth == Truth::unknown ? "not recorded" : "finding"));
        if (!row.warn.empty()) screening.warnings.back().says = row.warn;
    }
    if (row.pair)
        screening.companions.push_back({row.id, row.pair->working, row.pair->lowers, row.pair->works});
    for (const std::string& question : row.ask) screening.questions.push_back(reason_of(row, question));
}

/// What a row requires of the home and nobody recorded; and a sign-off that it needs and there is none.
void sort_out_needs(const Applied& applied, const Request& request, Screening& screening)
{
    const Precaution& row = applied.row;
    if (!row.require) return;
    for (const std::string& question : unknown_needs(*row.require, request.patient))
        if (std::find(row.ask.begin(), row.ask.end(), question) == row.ask.end())
            screening.questions.push_back(reason_of(row, question));
    if (row.require->cleared && !has_valid_clearance(request.patient, request.start))
        screening.drafts.push_back(reason_of(row, "no valid sign-off"));
}

}

Screening screen(const Request& request)
{
    Screening screening;
    const std::vector<Applied> applied = precautions_in_force(request);
    screening.warnings = set_aside_warnings(request);
    for (const Applied& precaution : applied) {
        sort_out(precaution, screening);
        sort_out_needs(precaution, request, screening);
    }
    check_fit(request, screening.refusals);
    screening.limits = tightest_limits(applied);
    screening.not_recorded = not_recorded(request.patient);
    for (const Exercise& exercise : request.catalog->exercises()) {
        Verdict& verdict = screening.verdicts.emplace_back();
        check_ban(exercise, request, verdict);
        check_equipment(exercise, request.patient, verdict);
        check_protocol(exercise, request.protocol, verdict);
        check_support(exercise, request.patient, verdict);
        for (const Applied& precaution : applied) apply(precaution, exercise, request.patient, verdict);
        verdict.limits = tightest_limits(screening.limits, applied, exercise);
    }
    return screening;
}

}
