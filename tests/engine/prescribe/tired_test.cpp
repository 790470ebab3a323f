#include "engine/prescribe/tired.h"

#include "engine/prescribe/fit_dose.h"
#include "engine/prescribe/prescription.h"
#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <stdexcept>

namespace pacewise {

namespace {

/// Strength, a stretch of the calf and a long rest that lengthens it.
Dose dose_of(const Patient& patient, const std::string& exercise)
{
    Protocol protocol = a_protocol({4});
    protocol.parts[Modality::resistance] = on_days(2, 2);
    protocol.parts[Modality::stretch] = on_days(0, 7);
    protocol.parts[Modality::aerobic] = growing({2, 2}, {{1, 12}});
    const Request request = a_request(patient, protocol,
                                      {an_exercise("squat", Modality::resistance),
                                       an_exercise("calf", Modality::stretch, {stretches(Muscle::calf)}),
                                       an_exercise("lie", Modality::stretch,
                                                   {stretches(Muscle::calf), tagged(Tag::long_hold),
                                                    in_holds({1, 1}, {Seconds(120), Seconds(900)})}),
                                       an_exercise("walk", Modality::aerobic, {stands_in(Position::walking)}),
                                       an_exercise("cycle", Modality::aerobic)});
    const Screening screening = screen(request);
    const Prescription prescription = prescribe(request, screening, {{Modality::aerobic, Pace::steady}});
    for (std::size_t at = 0; at < prescription.candidates.size(); ++at) {
        const auto of = static_cast<std::size_t>(prescription.candidates[at].exercise);
        if (request.catalog->exercises()[of].id.text == exercise)
            return prescription.dose(static_cast<int>(at), 1);
    }
    throw std::logic_error(exercise + " is not prescribed");
}

Patient stiff(Ashworth mas)
{
    Patient patient = a_patient({});
    patient.spasticity = std::vector<Tone>{{Muscle::calf, Side::left, mas}};
    return patient;
}

}

TEST_CASE("somebody tires while walking who cannot do the guideline's longest walk")
{
    Patient patient = a_patient({});
    CHECK_FALSE(is_fatigued_walker(patient));
    patient.walks->minutes_to_tiredness = 30;
    CHECK_FALSE(is_fatigued_walker(patient));
    patient.walks->minutes_to_tiredness = 29;
    CHECK(is_fatigued_walker(patient));
    Patient tired = a_patient({});
    tire(tired, 4.0);
    CHECK(is_fatigued_walker(tired));
}

TEST_CASE("between rounds of strength a tired patient rests two minutes, a very tired one three")
{
    Patient patient = a_patient({});
    CHECK(dose_of(patient, "squat").rest == Seconds(60));
    tire(patient, 4.5);
    CHECK(dose_of(patient, "squat").rest == Seconds(120));
    tire(patient, 6.0);
    CHECK(dose_of(patient, "squat").rest == Seconds(180));
}

TEST_CASE("a stiff muscle is held at least twenty seconds and twice from the first day on")
{
    CHECK(dose_of(a_patient({}), "calf").hold == Seconds(15));
    CHECK(dose_of(a_patient({}), "calf").sets == 1);
    CHECK(dose_of(stiff(Ashworth::one), "calf").hold == Seconds(20));
    CHECK(dose_of(stiff(Ashworth::one), "calf").sets == 2);
}

TEST_CASE("a resting position for a very stiff muscle lasts ten minutes")
{
    CHECK(dose_of(stiff(Ashworth::two), "lie").hold == Seconds(120));
    CHECK(dose_of(stiff(Ashworth::three), "lie").hold == Seconds(600));
}

}
