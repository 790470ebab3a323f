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

#include <algorithm>
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

void write_lines(YamlWriter& answer, const std::string& key, const std::vector<std::string>& lines)
{
    answer.key(key).begin_list();
    for (const std::string& line : lines) answer.value(line);
    answer.end();
}

void show_as_json(const Exercise& exercise, const std::string& language, std::ostream& out)
{
    YamlWriter answer;
    answer.key("id").value(exercise.id.text).key("name").value(exercise.name.in(language));
    answer.key("why").value(exercise.why.in(language));
    std::vector<std::string> how;
    for (const std::string& line : exercise.how.in(language))
        how.push_back(for_side(line, language, Side::right));
    write_lines(answer, "how", how);
    answer.key("feel").value(exercise.feel.in(language)).key("stop").value(exercise.stop.in(language));
    answer.key("modality").value(word_of(exercise.modality));
    answer.key("position").value(word_of(exercise.position));
    answer.key("support").value(word_of(exercise.support)).key("effort").value(exercise.effort);
    answer.key("family").value(exercise.ladder.family.text).key("rung").value(exercise.ladder.rung);
    answer.key("works").begin_map();
    for (const auto& [muscle, share] : exercise.works) answer.key(word_of(muscle)).value(share);
    answer.end();
    std::vector<std::string> tags;
    for (const Tag tag : exercise.tags) tags.emplace_back(word_of(tag));
    write_lines(answer, "tags", tags);
    answer.key("file").value(exercise.place.file).key("line").value(exercise.place.line);
    out << json_text(answer);
}

/// Whether anything was found or not: done; but silence would look like a fault.
ExitCode find(const Catalog& catalog, const std::string& text, const std::string& language, Talk talk)
{
    const std::vector<const Exercise*> found = find_exercises(catalog, text);
    tell_list(found, language, talk);
    if (found.empty() && !talk.json) talk.err << "no exercise is near " << in_quotes(text) << '\n';
    return ExitCode::done;
}

const Exercise& needed(const Catalog& catalog, const std::string& id)
{
    if (const Exercise* exercise = catalog.find(ExerciseId(id))) return *exercise;
    throw WrongUsage{"there is no exercise " + in_quotes(id) + maybe_near(id, catalog.ids())};
}

ExitCode run_on(const Catalog& catalog, const Arguments& arguments, Talk talk)
{
    const std::string what = arguments.words[0];
    const std::string language = word_of_option(arguments, "language", {"en", "es"}, "en");
    if (what != "find") no_words_after(arguments, what == "list" ? 1 : 2);
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
        talk.json ? show_as_json(exercise, language, talk.out) : show(exercise, language, talk.out);
        return ExitCode::done;
    }
    if (what == "find")
        return find(catalog, joined({arguments.words.begin() + 1, arguments.words.end()}, " "), language,
                    talk);
    return draw(needed(catalog, arguments.words[1]), arguments, talk);
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    const std::vector<std::string> known{"list", "show", "find", "draw"};
    if (arguments.words.empty() || std::find(known.begin(), known.end(), arguments.words[0]) == known.end())
        throw WrongUsage{"say list, show ID, find TEXT or draw ID" +
                         (arguments.words.empty() ? "" : maybe_near(arguments.words[0], known))};
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
