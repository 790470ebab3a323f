#include "app/desk/session/recovery.h"

#include "app/desk/document/appointments.h"
#include "app/desk/session/recovery_places.h"
#include "app/files/fingerprints.h"
#include "engine/adapt/restore_wishes.h"
#include "engine/base/file.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "engine/protocol/read_protocol.h"
#include "engine/yaml/document.h"

#include <algorithm>
#include <cstdlib>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

/// Parts of the copy.
constexpr const char *plan_part = "plan", *place_part = "place", *older_part = "older", *start_part = "start",
                     *patient_part = "patient", *protocol_part = "protocol", *calendar_part = "calendar",
                     *from_week_part = "from week", *answered_part = "answered", *yes = "yes", *no = "no";

/// The plan with what is asked now, so that wishes without an answer are kept too.
Plan with_wishes(const Plan& plan, const Request& request)
{
    Plan copy = plan;
    copy.start = request.start;
    copy.made.seed = request.seed;
    copy.made.briskest = request.briskest;
    copy.made.briskest_of = request.briskest_of;
    copy.made.emphasis = request.emphasis;
    copy.made.kept = request.keep;
    copy.pins = request.pins;
    copy.bans = request.bans;
    copy.banned_places = request.banned_places;
    copy.overrides = request.overrides;
    return copy;
}

std::string text_of(const Bundle& kept, const char* part)
{
    const auto found = kept.find(part);
    return found == kept.end() ? std::string() : found->second;
}

std::string with_name(const NamedText& file) { return file.name + '\n' + file.text; }

/// A file as it was, its name in the first line; null where it was not kept.
std::shared_ptr<const NamedText> named_text(const Bundle& kept, const char* part)
{
    const std::string all = text_of(kept, part);
    const std::size_t line = all.find('\n');
    if (line == std::string::npos) return {};
    return std::make_shared<const NamedText>(NamedText{all.substr(0, line), all.substr(line + 1)});
}

/// The files of patient and protocol as they were, with what a plan says that it was made from.
bool take_files(PlanDocument& document, const Bundle& kept)
{
    document.patient_file = named_text(kept, patient_part);
    document.protocol_file = named_text(kept, protocol_part);
    document.calendar = named_text(kept, calendar_part);
    if (!document.patient_file || !document.protocol_file) return false;
    document.provenance.patient = fingerprint_of_patient_text(
        document.patient_file->name, document.patient_file->text,
        document.calendar ? std::optional(document.calendar->text) : std::nullopt);
    document.provenance.protocol =
        fingerprint_of_text(document.protocol_file->name, document.protocol_file->text);
    return true;
}

void add(Diagnostics& all, const Diagnostics& more) { all.insert(all.end(), more.begin(), more.end()); }

/// What the files ask for, without wishes.
std::optional<Request> request_of(const Workspace& desk, const PlanDocument& document, Date start,
                                  Diagnostics& problems)
{
    auto patient =
        read_document<Patient>(document.patient_file->name, document.patient_file->text, read_patient);
    auto protocol = read_protocol_file(document.protocol_file->name, document.protocol_file->text);
    add(problems, patient.problems);
    add(problems, protocol.problems);
    if (!patient.value || !protocol.value || !desk.library.clinic) return {};
    Request request = *desk.library.clinic;
    request.patient = std::move(*patient.value);
    request.protocol = std::move(*protocol.value);
    request.start = start;
    return request;
}

/// The plan that was kept; nothing where there was none.
std::optional<Plan> plan_of(const Bundle& kept, const char* part, Diagnostics& problems)
{
    if (!kept.contains(part)) return {};
    auto plan = read_plan_file(part, text_of(kept, part));
    add(problems, plan.problems);
    return std::move(plan.value);
}

void take_older(PlanDocument& document, const Bundle& kept, Diagnostics& problems)
{
    auto older = plan_of(kept, older_part, problems);
    if (!older) return;
    const int from_week = std::max(1, std::atoi(text_of(kept, from_week_part).c_str()));
    document.approved = std::make_shared<const ApprovedVersion>(
        ApprovedVersion{std::move(*older), text_of(kept, older_part), from_week});
}

Read<PlanDocument> recovered(const Workspace& desk, const Bundle& kept)
{
    Read<PlanDocument> read;
    PlanDocument document;
    document.provenance = desk.library.provenance;
    const auto start = read_date(text_of(kept, start_part));
    if (!start || !take_files(document, kept)) return read;
    auto request = request_of(desk, document, *start, read.problems);
    if (!request) return read;
    auto plan = plan_of(kept, plan_part, read.problems);
    if (plan) restore_wishes(*plan, *request);
    set_appointments(*request, document.calendar.get());
    take_older(document, kept, read.problems);
    document.request = std::make_shared<const Request>(std::move(*request));
    // A plan for something else only tells the wishes: what it answered is not known any more.
    if (plan && text_of(kept, answered_part) == yes) {
        document.plan = std::make_shared<const Plan>(std::move(*plan));
        document.answered = document.request;
    }
    read.value = std::move(document);
    return read;
}

Said unreadable(const fs::path& file, const Diagnostics& problems)
{
    return one_after_another({said("What was kept cannot be read: {1}\n", file.string()), said_of(problems)});
}

}

Bundle recovery_copy(const PlanDocument& document, const fs::path& plan_file)
{
    Bundle copy;
    copy[place_part] = plan_file.string();
    copy[start_part] = date_text(document.request->start);
    copy[patient_part] = with_name(*document.patient_file);
    copy[protocol_part] = with_name(*document.protocol_file);
    copy[answered_part] = document.is_answered() ? yes : no;
    if (document.plan) copy[plan_part] = plan_text(with_wishes(*document.plan, *document.request));
    if (document.calendar) copy[calendar_part] = with_name(*document.calendar);
    if (document.approved) {
        copy[older_part] = document.approved->text;
        copy[from_week_part] = std::to_string(document.approved->from_week);
    }
    return copy;
}

void write_recovery(const fs::path& file, const Bundle& copy)
{
    fs::create_directories(file.parent_path());
    write_file(file, bundle_text(copy));
}

bool recover(Workspace& desk, const fs::path& file)
{
    const auto kept = read_bundle(read_file(file));
    Read<PlanDocument> read = recovered(desk, kept.value_or(Bundle{}));
    if (!read.value) {
        report(desk, unreadable(file, read.problems));
        return false;
    }
    show_document(desk, PlanDocument{}, text_of(*kept, place_part));
    for (const Diagnostic& problem : read.problems)
        tell(desk, {said_of(problem), problem.severity == Severity::error});
    desk.history.commit(in_words("Recover unsaved work", "Recuperar el trabajo no guardado"),
                        std::move(*read.value));
    return true;
}

Dialog recovery_question(const Workspace& desk)
{
    if (desk.recoverable.empty()) return {};
    const fs::path& file = desk.recoverable.back();
    const auto kept = read_bundle(read_file(file)).value_or(Bundle{});
    const std::string plan = fs::path(text_of(kept, place_part)).filename().string();
    const std::string patient = text_of(kept, patient_part);
    const std::string what = plan.empty() ? patient.substr(0, patient.find('\n')) : plan;
    return {DialogKind::recovery, what.empty() ? file.filename().string() : what};
}

}
