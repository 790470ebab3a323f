#include "app/desk/session/documents.h"

#include "app/desk/document/appointments.h"
#include "app/desk/panels/patient/patient_form/protocol_fit.h"
#include "app/files/fingerprints.h"
#include "app/files/keep_file.h"
#include "app/files/older_plan.h"
#include "app/files/open_plan.h"
#include "app/files/save_plan.h"
#include "engine/base/file.h"
#include "engine/patient/read_patient.h"
#include "engine/patient/write_patient.h"
#include "engine/plan/write_plan.h"
#include "engine/yaml/document.h"

#include <algorithm>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

std::shared_ptr<const NamedText> named(const fs::path& file, std::string text)
{
    return std::make_shared<const NamedText>(NamedText{file.filename().string(), std::move(text)});
}

std::shared_ptr<const ApprovedVersion> older_version(const fs::path& file, const Plan& plan)
{
    if (plan.made.older.empty()) return {};
    auto older = older_plan_beside(file, plan.made.older);
    if (!older) return {};
    std::string text = plan_text(*older);
    return std::make_shared<const ApprovedVersion>(
        ApprovedVersion{std::move(*older), std::move(text), plan.made.from_week});
}

PlanDocument document_of(const fs::path& file, StoredPlan stored)
{
    PlanDocument document;
    document.request = std::make_shared<const Request>(std::move(*stored.request));
    document.plan = std::make_shared<const Plan>(std::move(*stored.plan));
    document.answered = document.request;
    document.patient_file = named(stored.patient_file, std::move(stored.patient_bytes));
    document.protocol_file = named(stored.protocol_file, std::move(stored.protocol_bytes));
    if (stored.calendar) document.calendar = std::make_shared<const NamedText>(std::move(*stored.calendar));
    document.provenance = stored.provenance;
    document.approved = older_version(file, *document.plan);
    return document;
}

Read<PlanDocument> open_stored_plan(const Library& library, const fs::path& file)
{
    StoredPlan stored = open_plan(library.home, {.file = file});
    Read<PlanDocument> opened{{}, stored.problems};
    if (!stored.plan || !stored.request || has_errors(stored.problems)) return opened;
    opened.value = document_of(file, std::move(stored));
    if (!opened.value->plan->made.older.empty() && !opened.value->approved)
        opened.problems.push_back(
            {{file.string(), 0, 0},
             "the approved version that this plan follows is not beside it, so its places are not kept",
             "put the older plan's file back and open this one again",
             Severity::warning});
    return opened;
}

/// The clinic's usual program where it fits, else the first that does.
ProtocolId protocol_for(const Library& library, const Patient& patient, Date today)
{
    ProtocolId first;
    for (const auto& protocol : library.protocols) {
        if (misfit_of(*protocol, patient, today)) continue;
        if (protocol->id.text == "combined-8-weeks") return protocol->id;
        if (first.empty()) first = protocol->id;
    }
    return first.empty() && !library.protocols.empty() ? library.protocols.front()->id : first;
}

std::shared_ptr<const NamedText> calendar_of(const fs::path& patient_file, const Patient& patient)
{
    if (patient.busy.empty()) return {};
    const fs::path calendar = calendar_beside(patient_file, patient.busy);
    if (!fs::is_regular_file(calendar)) return {};
    return std::make_shared<const NamedText>(NamedText{patient.busy, read_file(calendar)});
}

/// With the appointments, which were not known when the document was begun.
void add_calendar(PlanDocument& document, std::shared_ptr<const NamedText> calendar)
{
    if (!calendar) return;
    document.calendar = std::move(calendar);
    Request request = *document.request;
    set_appointments(request, document.calendar.get());
    document.request = std::make_shared<const Request>(std::move(request));
    document.provenance.patient = fingerprint_of_patient_text(
        document.patient_file->name, document.patient_file->text, document.calendar->text);
}

Read<PlanDocument> begin_for(const Library& library, const fs::path& file, const std::string& bytes,
                             Date today)
{
    Read<Patient> patient = read_document<Patient>(file.string(), bytes, read_patient);
    Read<PlanDocument> opened{{}, patient.problems};
    if (!patient.value) return opened;
    const auto calendar = calendar_of(file, *patient.value);
    const ProtocolId protocol = protocol_for(library, *patient.value, today);
    opened.value =
        new_document(library, {std::move(*patient.value), named(file, bytes), protocol, next_monday(today)});
    if (opened.value) add_calendar(*opened.value, calendar);
    return opened;
}

}

Date next_monday(Date day)
{
    const int since = index_of(weekday_of(day));
    return day + std::chrono::days((7 - since) % 7);
}

Read<PlanDocument> open_document(const Library& library, const fs::path& file, Date today)
{
    const std::string bytes = read_file(file);
    const bool is_plan = bytes.find("\nplan:") != std::string::npos || bytes.starts_with("plan:");
    return is_plan ? open_stored_plan(library, file) : begin_for(library, file, bytes, today);
}

std::optional<PlanDocument> new_document(const Library& library, const NewPlan& asked)
{
    const auto file = library.protocol_files.find(asked.protocol);
    const auto protocol = std::find_if(library.protocols.begin(), library.protocols.end(),
                                       [&](const auto& each) { return each->id == asked.protocol; });
    if (file == library.protocol_files.end() || protocol == library.protocols.end()) return {};
    Request request = *library.clinic;
    request.patient = asked.patient;
    request.protocol = **protocol;
    request.start = asked.start;
    PlanDocument document;
    document.request = std::make_shared<const Request>(std::move(request));
    document.patient_file = asked.patient_file
                                ? asked.patient_file
                                : named(asked.patient.id.text + ".yaml", patient_text(asked.patient));
    document.protocol_file = file->second;
    document.provenance = library.provenance;
    document.provenance.patient =
        fingerprint_of_patient_text(document.patient_file->name, document.patient_file->text, std::nullopt);
    document.provenance.protocol = fingerprint_of_text(file->second->name, file->second->text);
    return document;
}

void save_document(const PlanDocument& document, const fs::path& file)
{
    PlanToSave saving{.file = file, .plan = *document.plan};
    if (document.patient_file) saving.patient = *document.patient_file;
    if (document.protocol_file) saving.protocol = *document.protocol_file;
    if (document.approved) saving.older_plan = document.approved->text;
    if (document.calendar) saving.calendar = *document.calendar;
    save_plan(saving);
}

}
