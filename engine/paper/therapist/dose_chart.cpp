#include "engine/paper/therapist/dose_chart.h"

#include "engine/base/text.h"
#include "engine/paper/charts/small_curve.h"
#include "engine/paper/therapist/chart_words.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string unit_key(DoseUnit unit)
{
    return unit == DoseUnit::hold ? "seconds" : unit == DoseUnit::reps ? "times" : std::string(word_of(unit));
}

/// "Sit to stand: 8 times in week 1, 16 times in week 8."
std::string alt_of(const Setting& set, const std::string& name, const std::string& unit,
                   const std::vector<std::optional<long>>& values)
{
    int first = 0, last = 0, week = 0;
    for (const auto& value : values) {
        ++week;
        if (value) last = week, first = first ? first : week;
    }
    if (first == 0) return name;
    const auto words = [&](int at) {
        return set.say().counted(unit, static_cast<int>(*values[static_cast<std::size_t>(at - 1)]));
    };
    return set.say()("doses_alt", {{"name", name},
                                   {"first", words(first)},
                                   {"from", std::to_string(first)},
                                   {"last", words(last)},
                                   {"to", std::to_string(last)}});
}

std::string name_of(const Setting& set, TextsTogether& texts, const ExerciseId& id)
{
    const Exercise* exercise = set.input.catalog.find(id);
    return exercise ? texts.of(exercise->name) : id.text;
}

SmallCurve curve_of(const Setting& set, TextsTogether& texts, const DoseGrowth& dose)
{
    const std::string name = name_of(set, texts, dose.exercise);
    SmallCurve curve{name + " (" + set.say()("doses_" + std::string(word_of(dose.unit))) + ")", {}, {}};
    for (int week = 1; week <= set.input.plan.weeks; ++week) {
        const auto found = dose.weeks.find(week);
        curve.values.push_back(found == dose.weeks.end() ? std::nullopt : std::optional(found->second));
    }
    curve.alt = alt_of(set, name, unit_key(dose.unit), curve.values);
    return curve;
}

std::vector<SmallCurve> curves_by_exercise(const Setting& set)
{
    TextsTogether texts(set.say());
    std::vector<SmallCurve> curves;
    for (const DoseGrowth& dose : set.input.notes.doses)
        if (dose.grows()) curves.push_back(curve_of(set, texts, dose));
    return curves;
}

std::vector<SmallCurve> curves_by_kind(const Setting& set)
{
    std::vector<SmallCurve> curves;
    for (const Word<Modality>& kind : vocabulary<Modality>()) {
        const std::string name = set.say()(word_of(kind.meaning));
        SmallCurve curve{name + " (" + set.say()("doses_minutes") + ")", {}, {}};
        bool any = false;
        for (const WeekMinutes& week : set.input.notes.minutes) {
            const auto found = week.find(kind.meaning);
            any = any || found != week.end();
            curve.values.push_back(found == week.end() ? std::nullopt : std::optional(found->second));
        }
        curve.alt = alt_of(set, name, "minutes", curve.values);
        if (any) curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<Piece> pieces_of(const Setting& set, const std::vector<SmallCurve>& curves)
{
    constexpr double name_share = 0.45;
    const Lettering letters = lettering(set);
    const CurveColumns columns{set.sheet.text_width(), name_share * set.sheet.text_width(),
                               curve_value_width(letters, curves),
                               phase_stretches(set, {1, set.input.plan.weeks}, 1)};
    if (curves.empty()) return {};
    std::vector<Piece> pieces{curve_names(letters, week_names(set.input.plan.weeks), columns,
                                          weeks_words(set.say(), 1, set.input.plan.weeks))};
    for (const SmallCurve& curve : curves) pieces.push_back(small_curve(letters, curve, columns));
    return pieces;
}

double height_of(const std::vector<Piece>& pieces)
{
    double sum = 0;
    for (const Piece& piece : pieces) sum += piece.height;
    return sum;
}

std::string same_words(const Setting& set)
{
    std::vector<std::string> names;
    TextsTogether texts(set.say());
    for (const DoseGrowth& dose : set.input.notes.doses)
        if (!dose.grows()) names.push_back(name_of(set, texts, dose.exercise));
    return names.empty() ? std::string()
                         : set.say()("doses_same", {{"names", joined(names, set.say()("comma"))}});
}

double room_for_curves(const Setting& set)
{
    constexpr int long_program = 12;       // weeks
    constexpr double furniture_lines = 9;  // marks, foot, name and lines of the part
    const Sheet& sheet = set.sheet;
    const double page = sheet.height - sheet.top - sheet.bottom - furniture_lines * sheet.line();
    return set.input.plan.weeks > long_program ? 2 * page : page;
}

}

TherapistPart dose_part(const Setting& set)
{
    TherapistPart part{set.say()("doses_title"), {}};
    part.rows = pieces_of(set, curves_by_exercise(set));
    const bool fits = height_of(part.rows) <= room_for_curves(set);
    if (!fits) part.rows = pieces_of(set, curves_by_kind(set));
    if (!part.rows.empty()) part.lines.push_back({{set.say()(fits ? "doses_line" : "doses_of_kinds")}});
    if (const std::string same = same_words(set); !same.empty()) part.lines.push_back({{same}});
    return part;
}

}
