#include "app/cli/command.h"
#include "app/cli/draw.h"
#include "app/cli/import/import_exercises.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/look_for.h"
#include "app/cli/show_exercise.h"
#include "app/cli/tell.h"
#include "app/files/program_home.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/review/coverage.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> roots_from(const Arguments& arguments)
{
    std::vector<fs::path> roots;
    for (const std::string& folder : arguments.all("exercises")) roots.emplace_back(folder);
    if (roots.empty()) roots = exercise_roots(find_home());
    return roots;
}

ExitCode list(const Catalog& catalog, const Arguments& arguments, const std::string& language, Talk talk)
{
    no_words_after(arguments, 1);
    std::vector<const Exercise*> all;
    for (const Exercise& exercise : catalog.exercises()) all.push_back(&exercise);
    if (!talk.json) {
        list_exercises(all, language, talk.out);
        return ExitCode::done;
    }
    YamlWriter answer;
    write_exercises(answer, all, language);
    talk.out << json_text(answer);
    return ExitCode::done;
}

/// A file of the clinic, or an empty value where the clinic has none. Nothing when it has errors.
template <class T> std::optional<T> of_clinic(const char* name, Read<T> (*load)(const fs::path&), Talk talk)
{
    const fs::path file = find_home().programs() / "clinic" / name;
    if (!fs::exists(file)) return T{};
    Read<T> read = load(file);
    if (tell_problems(read.problems, talk)) return {};
    return std::move(read.value);
}

ExitCode find(const Catalog& catalog, const Arguments& arguments, const std::string& language, Talk talk)
{
    const auto synonyms = of_clinic("synonyms.yaml", load_search_words, talk);
    const auto settings = of_clinic("review.yaml", load_review_settings, talk);
    if (!synonyms || !settings) return ExitCode::input_has_errors;
    const Question question{joined({arguments.words.begin() + 1, arguments.words.end()}, " "),
                            facets_from(arguments, catalog, settings->household), settings->household};
    if (arguments.words.size() < 2 && question.facets.empty())
        throw WrongUsage{"name what to look for, or a facet such as --modality yoga"};
    return look_for(catalog, question, *synonyms, language, talk);
}

const Exercise& needed(const Catalog& catalog, const Arguments& arguments)
{
    if (arguments.words.size() < 2) throw WrongUsage{"name one exercise"};
    no_words_after(arguments, 2);
    const std::string& id = arguments.words[1];
    if (const Exercise* exercise = catalog.find(ExerciseId(id))) return *exercise;
    throw WrongUsage{"there is no exercise " + in_quotes(id) + maybe_near(id, catalog.ids())};
}

/// The page of tables over the whole programs/ folder.
ExitCode coverage(const Arguments& arguments, Talk talk)
{
    no_words_after(arguments, 1);
    const auto folder = arguments.one("programs");
    const Read<Programs> programs = load_programs(folder ? fs::path(*folder) : find_home().programs());
    if (tell_problems(programs.problems, talk)) return ExitCode::input_has_errors;
    const std::string page = coverage_page(*programs.value);
    const auto out = arguments.one("out");
    if (!out) {
        talk.out << page;
        return ExitCode::done;
    }
    keep_other_kinds(*out, coverage_title, "a page of tables");
    write_file(*out, page);
    talk.out << *out << " written\n";
    return ExitCode::done;
}

ExitCode run_on(const Catalog& catalog, const Arguments& arguments, Talk talk)
{
    const std::string& what = arguments.words[0];
    const std::string language = word_of_option(arguments, "language", {"en", "es"}, "en");
    if (what == "list") return list(catalog, arguments, language, talk);
    if (what == "find") return find(catalog, arguments, language, talk);
    if (what == "draw") return draw(needed(catalog, arguments), arguments, talk);
    show_exercise(needed(catalog, arguments), language, talk);
    return ExitCode::done;
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    const std::vector<std::string> known{"list", "show", "find", "draw", "coverage", "import"};
    if (arguments.words.empty() || std::find(known.begin(), known.end(), arguments.words[0]) == known.end())
        throw WrongUsage{"say list, show ID, find TEXT, draw ID, coverage or import FORMAT FILE" +
                         (arguments.words.empty() ? "" : maybe_near(arguments.words[0], known))};
    if (arguments.words[0] == "coverage") return coverage(arguments, talk);
    if (arguments.words[0] == "import") return import_exercises(arguments, talk);
    const Read<Catalog> catalog = load_catalog(roots_from(arguments));
    if (tell_problems(catalog.problems, talk)) return ExitCode::input_has_errors;
    return run_on(*catalog.value, arguments, talk);
}

std::vector<Option> options()
{
    std::vector<Option> all{
        {"exercises", "DIR", "exercise files instead of the shipped ones and your own", true},
        {"language", "L", "en or es"},
        {"out", "FILE", "draw: the picture, .svg or .png; coverage: the page; import: the drafts, .yaml"},
        {"side", "left|right", "draw: the side that works"},
        {"ink-saving", "", "draw: as lines"},
        {"programs", "DIR", "coverage: another folder than the shipped one"},
        {"licence", "L",
         "import: of records that name none; others are left out (CC0-1.0, CC-BY-SA-4.0 ...)"}};
    for (Option& option : facet_options()) all.push_back(std::move(option));
    return all;
}

}

Command exercises_command()
{
    return {"exercises",
            "exercises list | show ID | find TEXT | draw ID --out FILE.svg|.png | coverage | "
            "import free-exercise-db|wger FILE --out FILE.yaml",
            "looks into the catalog, draws a figure, tells what is covered, brings in drafts", options(),
            run};
}

}
