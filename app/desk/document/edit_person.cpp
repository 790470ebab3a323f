#include "app/desk/document/edit_person.h"

#include "app/desk/document/appointments.h"
#include "app/desk/document/with_request.h"
#include "app/desk/document/words_of_wishes.h"
#include "app/files/fingerprints.h"
#include "engine/patient/write_patient.h"
#include "engine/protocol/write_protocol.h"

namespace pacewise {

namespace {

std::shared_ptr<const NamedText> file_of(const Patient& patient, const PlanDocument& before)
{
    const std::string name = before.patient_file && before.request->patient.id == patient.id
                                 ? before.patient_file->name
                                 : patient.id.text + ".yaml";
    return std::make_shared<const NamedText>(NamedText{name, patient_text(patient)});
}

/// Pins and banned places of phases that are not there any more cannot be meant any more.
void drop_lost_phases(Request& request)
{
    const int phases = static_cast<int>(request.protocol.phases.size());
    const auto is_lost = [&](const auto& wish) { return wish.phase && *wish.phase > phases; };
    std::erase_if(request.pins, is_lost);
    std::erase_if(request.banned_places, is_lost);
}

}

Edit edit_by(const ChangePatient& asked, const PlanDocument& before)
{
    if (asked.next == before.request->patient) return {asked.what, before};
    Request next = *before.request;
    next.patient = asked.next;
    set_appointments(next, before.calendar.get());
    Edit edit = with_request(asked.what, before, std::move(next));
    edit.after.patient_file = file_of(asked.next, before);
    const NamedText& file = *edit.after.patient_file;
    edit.after.provenance.patient = fingerprint_of_patient_text(
        file.name, file.text, before.calendar ? std::optional(before.calendar->text) : std::nullopt);
    return edit;
}

Edit edit_by(const ChangeProtocol& asked, const PlanDocument& before)
{
    Request next = *before.request;
    next.protocol = asked.next;
    drop_lost_phases(next);
    set_appointments(next, before.calendar.get());
    Edit edit = with_request(asked.what, before, std::move(next));
    if (edit.after == before) return edit;
    edit.after.protocol_file = asked.file ? asked.file
                                          : std::make_shared<const NamedText>(NamedText{
                                                asked.next.id.text + ".yaml", protocol_text(asked.next)});
    edit.after.provenance.protocol =
        fingerprint_of_text(edit.after.protocol_file->name, edit.after.protocol_file->text);
    return edit;
}

Edit edit_by(const ChangeStart& asked, const PlanDocument& before)
{
    if (asked.start == before.request->start) return {{}, before};
    Request next = *before.request;
    next.start = asked.start;
    set_appointments(next, before.calendar.get());
    return with_request(
        in_words("Start on " + date_text(asked.start), "Empezar el " + date_text(asked.start)), before,
        std::move(next));
}

Edit edit_by(const ChangePace& asked, const PlanDocument& before)
{
    if (asked.briskest == before.request->briskest) return {{}, before};
    Request next = *before.request;
    next.briskest = asked.briskest;
    const Translations word = words_of(asked.briskest);
    return with_request(in_words("Pace: " + word.in("en"), "Ritmo: " + word.in("es")), before,
                        std::move(next));
}

Edit edit_by(const ChangeEmphasis& asked, const PlanDocument& before)
{
    if (asked.emphasis == before.request->emphasis) return {{}, before};
    Request next = *before.request;
    next.emphasis = asked.emphasis;
    const Translations word = words_of(asked.emphasis);
    return with_request(in_words("Made for " + word.in("en"), "Pensado para " + word.in("es")), before,
                        std::move(next));
}

Edit edit_by(const UseCatalog& asked, const PlanDocument& before)
{
    Request next = *before.request;
    next.catalog = asked.catalog;
    Edit edit =
        with_request(in_words("Change the exercises", "Cambiar los ejercicios"), before, std::move(next));
    if (edit.after == before) return edit;
    edit.after.provenance.exercises = asked.fingerprint;
    return edit;
}

}
