#include "app/files/fingerprints.h"
#include "engine/patient/write_patient.h"
#include "engine/protocol/read_protocol.h"
#include "engine/protocol/write_protocol.h"
#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

const Translations what = in_words("Heat: yes", "Calor: sí");

ChangePatient heat(const PlanDocument& document)
{
    Patient patient = document.request->patient;
    patient.heat_sensitive = !patient.heat_sensitive.value_or(false);
    return {patient, what};
}

/// A protocol of one phase only.
Protocol one_phase()
{
    Protocol protocol = planned().request->protocol;
    protocol.phases.resize(1);
    return protocol;
}

}

TEST_CASE("an edited patient has the fingerprint of the file that would be written")
{
    const PlanDocument after = edited(planned(), heat(planned()));
    CHECK(after.patient_file->name == planned().patient_file->name);
    CHECK(after.patient_file->text == patient_text(after.request->patient));
    CHECK(after.provenance.patient ==
          fingerprint_of_text(after.patient_file->name, after.patient_file->text));
    CHECK(after.provenance.patient != planned().provenance.patient);
    CHECK(words_of_edit(planned(), heat(planned())) == what);
}

TEST_CASE("a patient with another name for the records gets another file")
{
    Patient patient = planned().request->patient;
    patient.id = PatientId("berta");
    CHECK(edited(planned(), ChangePatient{patient, what}).patient_file->name == "berta.yaml");
}

TEST_CASE("an edited patient keeps the appointments of the calendar, and its fingerprint counts it")
{
    const PlanDocument before = begun("liam", "chair-yoga-8-weeks");
    REQUIRE_FALSE(before.request->busy.empty());
    const PlanDocument after = edited(before, heat(before));
    CHECK(after.request->busy.size() == before.request->busy.size());
    CHECK(after.provenance.patient == fingerprint_of_patient_text(after.patient_file->name,
                                                                  after.patient_file->text,
                                                                  before.calendar->text));
    Patient without = before.request->patient;
    without.busy.clear();
    CHECK(edited(before, ChangePatient{without, what}).request->busy.empty());
}

TEST_CASE("another start looks at the appointments of the other weeks")
{
    const PlanDocument before = begun("liam", "chair-yoga-8-weeks");
    const Date later = before.request->start + std::chrono::days(7 * 52 * 3);
    const PlanDocument after = edited(before, ChangeStart{later});
    CHECK(after.request->start == later);
    for (const BusyTime& busy : after.request->busy) CHECK(busy.date >= later);
    CHECK(words_of_edit(planned(), ChangeStart{*read_date("2026-11-30")}) ==
          in_words("Start on 2026-11-30", "Empezar el 2026-11-30"));
}

TEST_CASE("a protocol with fewer phases drops the wishes for phases that are gone, and no others")
{
    PlanDocument document = edited(planned(), AddPin{{.exercise = ExerciseId("a"), .phase = 1}});
    document = edited(document, AddPin{{.exercise = ExerciseId("b"), .phase = 3}});
    document = edited(document, AddPin{{.exercise = ExerciseId("c")}});
    document = edited(document, RemoveItem{{2, Weekday::mon, ClockTime{540}, ExerciseId("d")}});
    document = edited(document, RemoveItem{{0, Weekday::mon, ClockTime{540}, ExerciseId("e")}});
    document = edited(document, ChangeProtocol{one_phase(), what});
    REQUIRE(document.request->pins.size() == 2);
    CHECK(document.request->pins[0].exercise == ExerciseId("a"));
    CHECK(document.request->pins[1].exercise == ExerciseId("c"));
    REQUIRE(document.request->banned_places.size() == 1);
    CHECK(document.request->banned_places[0].exercise == ExerciseId("e"));
    for (const KeptPlace& place : document.request->keep) CHECK(place.phase == 0);
}

TEST_CASE("an edited protocol has the fingerprint of the file that would be written")
{
    const PlanDocument after = edited(planned(), ChangeProtocol{one_phase(), what});
    CHECK(after.protocol_file->name == "combined-8-weeks.yaml");
    CHECK(after.protocol_file->text == protocol_text(one_phase()));
    CHECK(after.provenance.protocol ==
          fingerprint_of_text("combined-8-weeks.yaml", protocol_text(one_phase())));
}

TEST_CASE("a protocol that is chosen keeps its own file, byte for byte")
{
    const PlanDocument other = begun("anna", "home-yoga-12-weeks");
    const PlanDocument after =
        edited(planned(), ChangeProtocol{other.request->protocol, what, other.protocol_file});
    CHECK(after.protocol_file == other.protocol_file);
    CHECK(after.provenance.protocol == other.provenance.protocol);
    CHECK(after.provenance.patient == planned().provenance.patient);
}

TEST_CASE("pace and emphasis are told in both languages, without a word of the other one")
{
    CHECK(words_of_edit(planned(), ChangePace{Pace::slow}) == in_words("Pace: slow", "Ritmo: lento"));
    CHECK(words_of_edit(planned(), ChangeEmphasis{Emphasis::few_exercises}) ==
          in_words("Made for few exercises", "Pensado para pocos ejercicios"));
    for (const Word<Pace>& pace : vocabulary<Pace>())
        if (pace.meaning != planned().request->briskest)
            CHECK(edited(planned(), ChangePace{pace.meaning}).request->briskest == pace.meaning);
    for (const Word<Emphasis>& emphasis : vocabulary<Emphasis>())
        if (emphasis.meaning != Emphasis::balanced)
            CHECK(edited(planned(), ChangeEmphasis{emphasis.meaning}).request->emphasis == emphasis.meaning);
}

TEST_CASE("other exercises bring their own fingerprint")
{
    const auto catalog = std::make_shared<const Catalog>(*planned().request->catalog);
    const PlanDocument after = edited(planned(), UseCatalog{catalog, "abc"});
    CHECK(after.request->catalog == catalog);
    CHECK(after.provenance.exercises == "abc");
}

}
