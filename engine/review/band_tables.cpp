#include "engine/review/band_tables.h"

#include "engine/review/position_group.h"
#include "engine/review/table.h"

#include <functional>

namespace pacewise {

namespace {

using Test = std::function<bool(const Exercise&)>;

/// How many of these are allowed to this person.
int allowed(const Programs& programs, const std::vector<Verdict>& verdicts, const Test& test)
{
    const std::vector<Exercise>& exercises = programs.catalog->exercises();
    int count = 0;
    for (std::size_t at = 0; at < exercises.size(); ++at)
        count += test(exercises[at]) && verdicts[at].allowed() ? 1 : 0;
    return count;
}

/// To somebody of this band with a helper and everything at home; or alone, with household things.
std::string allowed_in(const Programs& programs, const Reach& reach, Band band, bool best, const Test& test)
{
    int count = 0;
    for (std::size_t at = 0; at < reach.patients.size(); ++at) {
        const MadeUpPatient& patient = reach.patients[at];
        if (patient.band == band && patient.best_case == best && patient.everything_at_home == best)
            count = allowed(programs, reach.verdicts[at], test);
    }
    return std::to_string(count);
}

/// "30 / 12": in the best case; alone.
std::string by_case(const Programs& programs, const Reach& reach, Band band, Modality modality)
{
    const auto is_kind = [&](const Exercise& exercise) { return exercise.modality == modality; };
    return allowed_in(programs, reach, band, true, is_kind) + " / " +
           allowed_in(programs, reach, band, false, is_kind);
}

/// "6 / 12 / 4": lying, sitting, standing.
std::string by_position(const Programs& programs, const Reach& reach, Band band, Muscle muscle)
{
    std::vector<std::string> counts;
    for (const Word<PositionGroup>& group : vocabulary<PositionGroup>())
        counts.push_back(allowed_in(programs, reach, band, band == Band::d, [&](const Exercise& exercise) {
            return exercise.share_of(muscle) > 0 && group_of(exercise.position) == group.meaning;
        }));
    return joined(counts, " / ");
}

}

std::string muscles_by_band(const Programs& programs, const Reach& reach)
{
    TableRow head{"works"};
    for (const Word<Band>& band : vocabulary<Band>()) head.emplace_back(band.text);
    std::vector<TableRow> rows;
    for (const Word<Muscle>& muscle : vocabulary<Muscle>()) {
        TableRow row{std::string(muscle.text)};
        for (const Word<Band>& band : vocabulary<Band>())
            row.push_back(by_position(programs, reach, band.meaning, muscle.meaning));
        rows.push_back(std::move(row));
    }
    return table_text(head, rows);
}

std::string kinds_by_band(const Programs& programs, const Reach& reach)
{
    TableRow head{"kind"};
    for (const Word<Band>& band : vocabulary<Band>()) head.emplace_back(band.text);
    std::vector<TableRow> rows;
    for (const Word<Modality>& modality : vocabulary<Modality>()) {
        TableRow row{std::string(modality.text)};
        for (const Word<Band>& band : vocabulary<Band>())
            row.push_back(by_case(programs, reach, band.meaning, modality.meaning));
        rows.push_back(std::move(row));
    }
    return table_text(head, rows);
}

}
