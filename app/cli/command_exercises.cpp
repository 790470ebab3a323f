#include "app/cli/command.h"
#include "app/cli/draw.h"
#include "app/cli/find_exercise.h"
#include "app/cli/home.h"
#include "app/cli/json.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/catalog/side_words.h"

#include <ostream>

namespace pacewise::cli {

namespace {

std::vector<std::filesystem::path> roots_from(const Arguments& arguments)
{
    std::vector<std::filesystem::path> roots;
    for (const std::string& folder : arguments.all("exercises")) roots.emplace_back(folder);
    if (roots.empty()) roots.push_back(find_home().exercises());
    return roots;
}

std::string line_of(const Exercise& exercise, const std::string& language)
{
    std::string id = exercise.id.text;
    id.resize(std::max<std::size_t>(id.size() + 2, 36), ' ');
    std::string kind(word_of(exercise.modality));
    kind.resize(12, ' ');
    return id + kind + exercise.name.in(language) + '\n';
}

void tell_list(const std::vector<const Exercise*>& exercises, const std::string& language, Talk talk)
{
    YamlWriter answer;
    answer.key("exercises").begin_list();
    for (const Exercise* exercise : exercises) {
        if (!talk.json) talk.out << line_of(*exercise, language);
        answer.begin_map().key("id").value(exercise->id.text).key("name").value(exercise->name.in(language));
        answer.key("modality")
            .value(word_of(exercise->modality))
            .key("position")
            .value(word_of(exercise->position))
            .end();
    }
    answer.end();
    if (talk.json) talk.out << json_text(answer);
}

void show(const Exercise& exercise, const std::string& language, std::ostream& out)
{
    out << exercise.name.in(language) << " (" << exercise.id.text << ")\n"
        << exercise.why.in(language) << "\n\n";
    int step = 1;
    for (const std::string& line : exercise.how.in(language))
        out << step++ << ". " << for_side(line, language, Side::right) << '\n';
    out << "\nFeel: " << exercise.feel.in(language) << "\nStop: " << exercise.stop.in(language) << "\n\n";
    out << "modality " << word_of(exercise.modality) << ", position " << word_of(exercise.position)
        << ", support " << word_of(exercise.support) << ", effort " << exercise.effort << "\nladder "
        << exercise.ladder.family.text << ", rung " << exercise.ladder.rung << '\n';
    out << "works";
    for (const auto& [muscle, share] : exercise.works) out << ' ' << word_of(muscle) << ' ' << share;
    out << "\ntags";
    for (const Tag tag : exercise.tags) out << ' ' << word_of(tag);
    out << "\nfile " << place_text(exercise.place) << '\n';
}

const Exercise& needed(const Catalog& catalog, const std::string& id)
{
    if (const Exercise* exercise = catalog.find(ExerciseId(id))) return *exercise;
    const std::string near = nearest_word(id, catalog.ids());
    throw WrongUsage{"there is no exercise " + in_quotes(id) + (near.empty() ? "" : ". Maybe " + near)};
}

ExitCode run_on(const Catalog& catalog, const Arguments& arguments, Talk talk)
{
    const std::string what = arguments.words[0], language = arguments.one("language").value_or("en");
    if (what == "list") {
        std::vector<const Exercise*> all;
        for (const Exercise& exercise : catalog.exercises()) all.push_back(&exercise);
        tell_list(all, language, talk);
        return ExitCode::done;
    }
    if (arguments.words.size() < 2)
        throw WrongUsage{what == "find" ? "name what to look for" : "name one exercise"};
    if (what == "show") {
        const Exercise& exercise = needed(catalog, arguments.words[1]);
        talk.json ? tell_list({&exercise}, language, talk) : show(exercise, language, talk.out);
        return ExitCode::done;
    }
    if (what == "find") {
        tell_list(find_exercises(catalog, joined({arguments.words.begin() + 1, arguments.words.end()}, " ")),
                  language, talk);
        return ExitCode::done;
    }
    return draw(needed(catalog, arguments.words[1]), arguments, talk);
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    const std::vector<std::string> known{"list", "show", "find", "draw"};
    if (arguments.words.empty() || std::find(known.begin(), known.end(), arguments.words[0]) == known.end())
        throw WrongUsage{"say list, show ID, find TEXT or draw ID"};
    const Read<Catalog> catalog = load_catalog(roots_from(arguments));
    if (tell_problems(catalog.problems, talk)) return ExitCode::input_has_errors;
    return run_on(*catalog.value, arguments, talk);
}

}

Command exercises_command()
{
    return {"exercises",
            "exercises list | show ID | find TEXT | draw ID --out FILE.svg|.png",
            "looks into the catalog, draws a figure",
            {{"exercises", "DIR", "exercise files instead of the shipped ones", true},
             {"language", "L", "en or es"},
             {"out", "FILE", "draw: where the picture is written, .svg or .png"},
             {"side", "left|right", "draw: the side that works"},
             {"ink-saving", "", "draw: as lines"}},
            run};
}

}
