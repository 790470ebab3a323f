#include "app/desk/dialogs/exercise_editor/draft_check.h"

#include "engine/base/text.h"
#include "engine/catalog/cross_check.h"
#include "engine/catalog/read_exercises.h"
#include "engine/catalog/side_words.h"
#include "engine/catalog/write_exercise.h"
#include "engine/figure/figure_faults.h"
#include "engine/figure/range_of_motion.h"
#include "engine/review/reading_grade.h"
#include "engine/review/review_settings.h"

#include <algorithm>

namespace pacewise {

namespace {

const std::string file_name = "this exercise";

Said with_way_out(const Diagnostic& problem)
{
    return problem.maybe.empty() ? problem.message : said("{1} ({2})", problem.message, problem.maybe);
}

/// The key of the exercise whose lines hold this one.
std::string key_at(const std::vector<std::string>& lines, int line)
{
    for (int at = std::min(line, static_cast<int>(lines.size())); at > 0; --at) {
        const std::string& text = lines[static_cast<std::size_t>(at - 1)];
        const std::size_t begin = text.find_first_not_of(" -");
        const std::size_t colon = text.find(':');
        if (begin == 4 && colon != std::string::npos) return text.substr(begin, colon - begin);
    }
    return {};
}

void add_from_reader(const Exercise& exercise, Findings& findings)
{
    const std::string text = exercises_text({exercise});
    const std::vector<std::string> lines = split(text, '\n');
    for (const Diagnostic& problem : read_exercise_file(file_name, text).problems)
        findings.push_back(
            {with_way_out(problem), problem.severity == Severity::error, key_at(lines, problem.place.line)});
}

/// Only what the draft brings in: the rest of the catalog is somebody else's business.
void add_from_catalog(Exercise exercise, const Catalog& catalog, bool replaces, Findings& findings)
{
    exercise.place = {file_name, 1, 1};
    std::vector<Exercise> all = catalog.exercises();
    Diagnostics before, after;
    if (replaces) std::erase_if(all, [&](const Exercise& each) { return each.id == exercise.id; });
    cross_check(all, before);
    all.push_back(std::move(exercise));
    cross_check(all, after);
    for (const Diagnostic& problem : after)
        if (std::find(before.begin(), before.end(), problem) == before.end())
            findings.push_back({with_way_out(problem), true, ""});
}

void add_names(const Exercise& exercise, Findings& findings)
{
    // The reader asks for an English name itself.
    if (!exercise.name.has("es")) findings.push_back({"the Spanish text (es) is missing", true, "name"});
}

void add_figure(const Exercise& exercise, Findings& findings)
{
    for (const Said& fault : figure_faults(exercise.figure)) findings.push_back({fault, false, "figure"});
    for (const Said& fault : out_of_range(exercise.figure)) findings.push_back({fault, false, "figure"});
}

void add_grades(const Exercise& exercise, Findings& findings)
{
    const int most = ReviewSettings{}.reading_grade;
    for (const std::string language : {"en", "es"})
        if (const auto grade = grade_of_texts(exercise, language); grade && *grade > most)
            findings.push_back(
                {said("the {1} text reads at grade {2}, above {3} (use shorter words and sentences)",
                      language, number_text(*grade, 1), std::to_string(most)),
                 false, "how"});
}

}

Findings check_draft(const Exercise& exercise, const Catalog* catalog, bool replaces)
{
    Findings findings;
    add_names(exercise, findings);
    add_from_reader(exercise, findings);
    if (catalog) add_from_catalog(exercise, *catalog, replaces, findings);
    add_figure(exercise, findings);
    add_grades(exercise, findings);
    std::stable_partition(findings.begin(), findings.end(),
                          [](const DraftFinding& each) { return each.stops; });
    return findings;
}

bool can_be_saved(const Findings& findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const DraftFinding& each) { return each.stops; });
}

std::optional<double> grade_of_texts(const Exercise& exercise, const std::string& language)
{
    std::vector<std::string> pieces;
    const auto add = [&](const std::string& text) {
        pieces.push_back(for_side(text, language, Side::right));
    };
    if (exercise.why.has(language)) add(exercise.why.in(language));
    if (exercise.how.has(language))
        for (const std::string& step : exercise.how.in(language)) add(step);
    if (exercise.feel.has(language)) add(exercise.feel.in(language));
    if (exercise.stop.has(language)) add(exercise.stop.in(language));
    return reading_grade(pieces, language);
}

}
