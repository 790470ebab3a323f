#include "app/desk/document/words_of_wishes.h"

#include "engine/base/text.h"

namespace pacewise {

namespace {

std::string spanish_unit(DoseUnit unit)
{
    switch (unit) {
    case DoseUnit::reps: return "repeticiones";
    case DoseUnit::hold: return "pausas";
    case DoseUnit::minutes: return "minutos";
    case DoseUnit::breaths: return "respiraciones";
    case DoseUnit::steps: return "pasos";
    }
    return {};
}

std::string spanish_dose(const TypedDose& dose)
{
    std::vector<std::string> parts;
    const std::string rounds = dose.sets ? std::to_string(*dose.sets) + " x " : "";
    const std::string unit = dose.unit ? " " + spanish_unit(*dose.unit) : "";
    if (dose.count)
        parts.push_back(rounds + std::to_string(*dose.count) + unit);
    else if (dose.hold)
        parts.push_back(rounds + std::to_string(dose.hold->count()) + " s");
    else if (dose.sets)
        parts.push_back(counted(*dose.sets, "serie", "series"));
    if (dose.effort) parts.push_back("esfuerzo " + std::to_string(*dose.effort));
    if (dose.weeks)
        parts.push_back("semanas " + std::to_string(dose.weeks->least) + " a " +
                        std::to_string(dose.weeks->most));
    return joined(parts, ", ");
}

}

Translations words_of(Pace pace)
{
    switch (pace) {
    case Pace::slow: return in_words("slow", "lento");
    case Pace::steady: return in_words("steady", "normal");
    case Pace::brisk: return in_words("brisk", "rápido");
    }
    return {};
}

Translations words_of(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::balanced: return in_words("a balance of everything", "un equilibrio de todo");
    case Emphasis::goals: return in_words("the goals", "los objetivos");
    case Emphasis::few_exercises: return in_words("few exercises", "pocos ejercicios");
    case Emphasis::fewer_days: return in_words("fewer days", "menos días");
    case Emphasis::more_days: return in_words("more days", "más días");
    }
    return {};
}

Translations words_of(const TypedDose& dose)
{
    if (dose.says_nothing()) return in_words("as prescribed", "según el programa");
    return in_words(dose_text(dose), spanish_dose(dose));
}

}
