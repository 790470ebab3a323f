#include "tests/engine/paper/sample.h"

#include <stdexcept>

namespace sample {

using namespace pacewise;

namespace {

Translations both(std::string en, std::string es) { return {{{"en", std::move(en)}, {"es", std::move(es)}}}; }

Exercise exercise(const std::string& id, Translations name)
{
    Exercise made;
    made.id = ExerciseId(id);
    made.name = std::move(name);
    made.why = both("Makes standing up from a chair easier.", "Ayuda a levantarse de la silla.");
    made.how.by_language = {
        {"en",
         {"Sit tall with both feet flat.", "Lean forward until your nose is over your toes.",
          "Stand up slowly.", "Sit down slower than you stood up."}},
        {"es",
         {"Siéntese derecho con los pies planos.", "Inclínese hasta llevar la nariz sobre los pies.",
          "Levántese despacio.", "Siéntese más despacio todavía."}}};
    made.feel = both("Your thighs work.", "Los muslos trabajan.");
    made.stop = both("Stop if your knee hurts or you feel dizzy.", "Pare si le duele la rodilla o se marea.");
    made.equipment = {Equipment::chair};
    return made;
}

Exercise hip_abduction()
{
    Exercise made = exercise("hip-abduction", both("Leg out to the side", "Pierna hacia el lado"));
    made.works = {{Muscle::hip_abductors, 3}};
    made.position = Position::standing;
    made.support = Support::two_hands;
    made.equipment = {Equipment::counter, Equipment::band_yellow};
    made.side = SideUse::each;
    return made;
}

Exercise calf_stretch()
{
    Exercise made = exercise("calf-stretch", both("Calf stretch at the counter", "Estirar la pantorrilla"));
    made.stretches = {Muscle::calf};
    made.position = Position::standing;
    made.support = Support::two_hands;
    made.equipment = {Equipment::counter};
    made.side = SideUse::each;
    made.dose.unit = DoseUnit::hold;
    return made;
}

Exercise walk()
{
    Exercise made = exercise("walk-and-rest", both("Walk and rest", "Caminar y descansar"));
    made.position = Position::walking;
    made.support = Support::one_hand;
    made.equipment = {Equipment::cane};
    made.modality = Modality::aerobic;
    made.dose.unit = DoseUnit::minutes;
    return made;
}

Exercise breathing()
{
    Exercise made = exercise("belly-breathing", both("Belly breathing", "Respirar con el vientre"));
    made.position = Position::supine;
    made.support = Support::lying;
    made.equipment = {Equipment::mat};
    made.dose.unit = DoseUnit::breaths;
    made.dose.tempo = {4, 0, 6};
    return made;
}

Dose reps(int sets, int count, int minutes)
{
    Dose dose;
    dose.sets = sets, dose.count = count, dose.rest = Seconds(60), dose.effort = sets > 1 ? 4 : 3;
    dose.takes = Seconds(60 * minutes);
    return dose;
}

Dose hold(int sets, int seconds)
{
    Dose dose;
    dose.unit = DoseUnit::hold, dose.sets = sets, dose.hold = Seconds(seconds), dose.rest = Seconds(10);
    dose.takes = Seconds(sets * (seconds + 10)), dose.effort = 2;
    return dose;
}

Dose bouts(int minutes)
{
    Dose dose;
    dose.unit = DoseUnit::minutes, dose.count = minutes, dose.bout = Seconds(120), dose.rest = Seconds(120);
    dose.takes = Seconds(120 * minutes), dose.effort = 3;
    return dose;
}

Dose breaths(int count)
{
    Dose dose;
    dose.unit = DoseUnit::breaths, dose.count = count, dose.takes = Seconds(10 * count), dose.effort = 1;
    return dose;
}

PlannedItem item(const std::string& id, std::map<int, Dose> doses)
{
    PlannedItem made;
    made.exercise = ExerciseId(id);
    made.doses = std::move(doses);
    return made;
}

std::map<int, Dose> in_weeks(int from, int to, const Dose& dose)
{
    std::map<int, Dose> doses;
    for (int week = from; week <= to; ++week) doses[week] = dose;
    return doses;
}

PlannedItem stretch(int from, int to)
{
    PlannedItem made = item("calf-stretch", in_weeks(from, to, hold(3, 30)));
    made.sides = SideUse::each;
    made.side = Side::left;
    return made;
}

PlannedItem abduction(int from, int to)
{
    PlannedItem made = item("hip-abduction", in_weeks(from, to, reps(2, 8, 4)));
    made.sides = SideUse::each;
    made.first = Side::left;
    return made;
}

PlannedItem sit_to_stand(int from, int to)
{
    std::map<int, Dose> doses;
    for (int week = from; week <= to; ++week)
        doses[week] = week < 3 ? reps(1, 8, 3) : reps(2, 6 + week / 2, 5);
    return item("sit-to-stand", doses);
}

PlannedSession training(Weekday day, int from, int to)
{
    PlannedSession session;
    session.day = day, session.at = ClockTime{9 * 60};
    session.items = {item("belly-breathing", in_weeks(from, to, breaths(8))), sit_to_stand(from, to),
                     abduction(from, to), stretch(from, to)};
    session.lighter = {{0, in_weeks(from, to, breaths(8))},
                       {1, in_weeks(from, to, reps(1, 5, 2))},
                       {3, in_weeks(from, to, hold(2, 30))}};
    session.least = {{0, in_weeks(from, to, breaths(5))}, {3, in_weeks(from, to, hold(1, 30))}};
    return session;
}

PlannedSession stretching(Weekday day, int from, int to)
{
    PlannedSession session;
    session.day = day, session.at = ClockTime{18 * 60 + 30}, session.training = false;
    session.items = {stretch(from, to)};
    session.lighter = {{0, in_weeks(from, to, hold(2, 30))}};
    session.least = {{0, in_weeks(from, to, hold(1, 30))}};
    return session;
}

Plan plan()
{
    Plan made;
    made.id = "p17-2026-11-23";
    made.start = *read_date("2026-11-23");
    made.weeks = 8;
    PlannedPhase first{"Getting going",
                       {1, 4},
                       {},
                       {training(Weekday::mon, 1, 4), stretching(Weekday::wed, 1, 4),
                        training(Weekday::thu, 1, 4), training(Weekday::sat, 1, 4)}};
    PlannedPhase second = {
        "Building up",
        {5, 8},
        {},
        {training(Weekday::mon, 5, 8), training(Weekday::thu, 5, 8), training(Weekday::sat, 5, 8)}};
    second.sessions[1].items.push_back(item("walk-and-rest", in_weeks(5, 8, bouts(6))));
    made.phases = {first, second};
    return made;
}

/// Signs to stop as the clinic's precautions tell them (R40 to R45).
std::vector<PrintLine> stop_lines()
{
    const Translations told[] = {
        both("Chest pain, faint, no breath to talk: call emergency or a doctor.",
             "Dolor de pecho, mareo, sin aire para hablar: llame a emergencias o al médico."),
        both("New weakness, or trouble seeing or speaking: stop, rest and cool down. Not gone in 30 minutes? "
             "Call us.",
             "Debilidad nueva, o problemas para ver o hablar: pare y descanse. ¿No pasa en 30 minutos? "
             "Llámenos."),
        both("Pain above 5 of 10, or sharp joint pain: stop this exercise.",
             "Dolor de más de 5 de 10, o punzante: deje ese ejercicio."),
        both("A fall, or almost a fall: stop for today. Write it down.",
             "Una caída, o casi una caída: pare por hoy. Anótelo."),
        both("A spasm over 3 minutes, or not like before: stop for today. Call us.",
             "Un espasmo de más de 3 minutos o distinto: pare por hoy. Llámenos."),
        both("Ill, or a fever: no exercise. Call us before you start again.",
             "Enfermedad o fiebre: nada de ejercicio. Llámenos antes de volver a empezar.")};
    std::vector<PrintLine> lines;
    for (const Translations& text : told) lines.push_back({text, PrintLine::Where::stop_box, {}, {}, {}});
    return lines;
}

}

Handout handout(const std::string& language)
{
    Exercise stand = exercise("sit-to-stand", both("Sit to stand", "Levantarse de la silla"));
    stand.works = {{Muscle::quadriceps, 3}};
    stand.support = Support::none;
    Patient patient;
    patient.id = PatientId("p17");
    patient.name = "Anna Example";
    Protocol protocol;
    protocol.review_weeks = {2, 4, 8};
    PrintLine brace{both("Wear your foot brace.", "Lleve su férula."),
                    PrintLine::Where::fitting_cards,
                    {},
                    {Position::walking},
                    {}};
    std::vector<PrintLine> lines = stop_lines();
    lines.push_back(brace);
    return {plan(),
            Catalog({stand, hip_abduction(), calf_stretch(), walk(), breathing()}),
            patient,
            protocol,
            wording(language),
            lines};
}

}
