#include "tests/engine/screen/rows.h"

#include "engine/screen/screen.h"
#include "tests/engine/precaution/satisfy.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"
#include "tests/support/shipped.h"

#include <algorithm>

namespace pacewise::test {

namespace {

const Date start = *read_date("2026-11-23");

Request shipped()
{
    static const Request request = shipped_request(all_clear(start), "combined-8-weeks");
    return request;
}

Protocol of_all_kinds()
{
    Protocol protocol = a_protocol({4, 4});
    for (const Modality kind : {Modality::aerobic, Modality::balance, Modality::yoga, Modality::stretch})
        protocol.parts[kind] = growing({2, 5}, {{1, 10}, {8, 30}});
    protocol.parts[Modality::resistance] = on_days(2, 3);
    protocol.parts[Modality::resistance].ramps[Pace::steady][RampMeasure::sets].by_week = {{1, 1}, {8, 3}};
    protocol.warm_up_minutes = 5;
    return protocol;
}

bool is_seat_with_rests(Equipment thing)
{
    return thing == Equipment::armchair || thing == Equipment::wheelchair;
}

void furnish(Patient& patient, Equipped equipped)
{
    const bool well = equipped != Equipped::poorly;
    for (const Word<Equipment>& thing : vocabulary<Equipment>())
        if (well || !is_seat_with_rests(thing.meaning)) patient.equipment.push_back(thing.meaning);
    patient.home->rail = well;
    patient.shoes = well;
    patient.bands = Bands{"Example", well};
    if (well) return;
    patient.helper->clear();
    patient.cleared->on = start - std::chrono::days(360);  // older than what happened since
}

Patient patient_for(const Precaution& row, Equipped equipped)
{
    Patient patient = all_clear(start);
    furnish(patient, equipped);
    for (const Test& test : row.when.tests) satisfy(test, patient, start);
    if (equipped == Equipped::unknown) patient.home.reset();
    return patient;
}

/// What the shipped catalog lacks: an exercise for every other tag, sitting and held upright, and a few more.
std::vector<Exercise> house_exercises(const Catalog& catalog)
{
    std::vector<Exercise> exercises = catalog.exercises();
    const auto is_shipped = [&](Tag tag) {
        return std::any_of(catalog.exercises().begin(), catalog.exercises().end(),
                           [tag](const Exercise& exercise) { return exercise.has(tag); });
    };
    const auto add = [&](const std::string& id, std::initializer_list<Trait> traits) {
        exercises.push_back(an_exercise("house-" + id, Modality::resistance, traits));
    };
    for (const Word<Tag>& word : vocabulary<Tag>()) {
        if (is_shipped(word.meaning)) continue;
        add(std::string(word.text) + "-sitting", {tagged(word.meaning)});
        add(std::string(word.text) + "-standing",
            {tagged(word.meaning), stands_in(Position::standing, Support::two_hands)});
    }
    add("fast-heel-raise", {tagged(Tag::fast), tagged(Tag::forefoot_load)});
    add("hip-heavy", {loads(Joint::hip, 3)});
    add("foam", {needs(Equipment::foam), stands_in(Position::standing, Support::two_hands)});
    return exercises;
}

std::shared_ptr<const Catalog> catalog_with(bool house)
{
    static const auto grown = std::make_shared<const Catalog>(house_exercises(*shipped().catalog));
    return house ? grown : shipped().catalog;
}

std::vector<std::string> lines_of(const Request& request)
{
    std::vector<std::string> lines;
    for (const Applied& applied : applied_precautions(*request.precautions, request.patient, request.start))
        for (const Translations* text : {&applied.row.print, &applied.row.stop})
            if (!text->empty()) lines.push_back(text->in("en"));
    return lines;
}

RowOutcome outcome_of(const Precaution& row, Equipped equipped, bool house, std::vector<Precaution> rows)
{
    Request request = shipped();
    request.patient = patient_for(row, equipped);
    request.protocol = of_all_kinds();
    request.catalog = catalog_with(house);
    request.precautions = std::make_shared<const std::vector<Precaution>>(std::move(rows));
    RowOutcome outcome;
    outcome.screening = screen(request);
    Paces paces;
    for (const auto& [kind, part] : request.protocol.parts) paces[kind] = Pace::steady;
    outcome.prescription = prescribe(request, outcome.screening, paces);
    outcome.paper = lines_of(request);
    return outcome;
}

std::vector<int> points_of(const std::vector<Reason>& reasons)
{
    std::vector<int> points;
    for (const Reason& reason : reasons) points.push_back(reason.points);
    return points;
}

bool verdicts_differ(const Verdict& a, const Verdict& b)
{
    return a.allowed() != b.allowed() || a.needs_helper != b.needs_helper ||
           points_of(a.unwelcome) != points_of(b.unwelcome) || points_of(a.welcome) != points_of(b.welcome);
}

}

const std::vector<Precaution>& shipped_rows()
{
    static const std::vector<Precaution> rows = *shipped().precautions;
    return rows;
}

RowOutcome outcome_with(const Precaution& row, Equipped equipped, bool house)
{
    return outcome_of(row, equipped, house, shipped_rows());
}

RowOutcome outcome_without(const Precaution& row, Equipped equipped, bool house)
{
    std::vector<Precaution> rows = shipped_rows();
    std::erase_if(rows, [&](const Precaution& each) { return each.id == row.id; });
    return outcome_of(row, equipped, house, std::move(rows));
}

bool plans_differ(const RowOutcome& a, const RowOutcome& b)
{
    const Screening &one = a.screening, &other = b.screening;
    if (one.refusals.empty() != other.refusals.empty()) return true;
    if (!std::equal(one.verdicts.begin(), one.verdicts.end(), other.verdicts.begin(),
                    [](const Verdict& x, const Verdict& y) { return !verdicts_differ(x, y); }))
        return true;
    const auto frame = [](const Limits& limits) {
        return std::tuple(limits.minutes, limits.first_minutes, limits.items, limits.rest_days);
    };
    return a.prescription.doses != b.prescription.doses || one.companions != other.companions ||
           frame(one.limits) != frame(other.limits) || one.drafts.empty() != other.drafts.empty();
}

bool papers_differ(const RowOutcome& a, const RowOutcome& b)
{
    return a.paper != b.paper || a.screening.warnings != b.screening.warnings ||
           a.screening.questions != b.screening.questions;
}

}
