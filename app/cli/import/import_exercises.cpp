#include "app/cli/import/import_exercises.h"

#include "app/cli/import/collections.h"
#include "app/cli/import/foreign_words.h"
#include "app/cli/import/record_of.h"
#include "app/cli/import/write_drafts.h"
#include "app/cli/json.h"
#include "app/cli/json_tree.h"
#include "app/cli/keep_file.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/base/text.h"

#include <algorithm>
#include <ostream>
#include <set>

namespace pacewise::cli {

namespace {

constexpr std::size_t largest_file = 64u << 20;

/// The licence as we write it; empty when none was named.
std::string licence_from(const Arguments& arguments)
{
    const auto named = arguments.one("licence");
    if (!named) return {};
    if (const auto licence = licence_called(*named)) return *licence;
    throw WrongUsage{
        "--licence does not know " + in_quotes(*named) +
        " as one that lets a clinic change and hand on a text. Maybe CC0-1.0, CC-BY-4.0 or CC-BY-SA-4.0"};
}

Read<Node> records_in(const std::string& file)
{
    const std::string bytes = read_file(file, largest_file);
    if (bytes.size() > largest_file)
        return {{}, {{{file, 0, 0}, "this file is larger than 64 MB", "cut it in pieces"}}};
    Read<Node> tree = parse_json(file, bytes);
    if (tree.value && !records_of(*tree.value)) {
        tree.problems.push_back({{file, 0, 0},
                                 "there is no list of records in this file",
                                 "give the list itself, or what holds it under results"});
        tree.value.reset();
    }
    return tree;
}

/// Two records with one id: the second is left out.
void keep_first_of_each(Imported& imported)
{
    std::set<std::string> seen;
    std::vector<FoundExercise> kept;
    for (FoundExercise& draft : imported.drafts) {
        if (seen.insert(draft.id).second)
            kept.push_back(std::move(draft));
        else
            imported.left_out.push_back(
                {0, draft.name.in("en"), "another record is already " + in_quotes(draft.id)});
    }
    imported.drafts = std::move(kept);
}

void tell(const Imported& imported, const std::string& out, Talk talk)
{
    for (const LeftOut& left : imported.left_out) {
        if (left.record > 0) talk.err << "record " << left.record << ' ';
        talk.err << in_quotes(left.name) << " left out: " << left.why << '\n';
    }
    talk.out << counted(static_cast<long>(imported.drafts.size()), "draft", "drafts")
             << (imported.drafts.empty() ? "" : " written to " + out) << ", "
             << counted(static_cast<long>(imported.left_out.size()), "record", "records") << " left out\n";
}

void tell_as_json(const Imported& imported, const std::string& out, std::ostream& stream)
{
    YamlWriter answer;
    answer.key("drafts").value(static_cast<long>(imported.drafts.size()));
    answer.key("file").value(imported.drafts.empty() ? "" : out);
    answer.key("left_out").begin_list();
    for (const LeftOut& left : imported.left_out)
        answer.begin_map()
            .key("record")
            .value(left.record)
            .key("name")
            .value(left.name)
            .key("why")
            .value(left.why)
            .end();
    answer.end();
    stream << json_text(answer);
}

}

ExitCode import_exercises(const Arguments& arguments, Talk talk)
{
    const std::vector<std::string> formats{"free-exercise-db", "wger"};
    if (arguments.words.size() < 3 || !arguments.has("out"))
        throw WrongUsage{"say import free-exercise-db|wger FILE --out FILE.yaml"};
    no_words_after(arguments, 3);
    const std::string format = arguments.words[1], out = *arguments.one("out");
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        throw WrongUsage{"there is no format " + in_quotes(format) + maybe_near(format, formats)};
    const std::string licence = licence_from(arguments);
    keep_other_kinds(out, drafts_title, "file of drafts");
    const Read<Node> records = records_in(arguments.words[2]);
    if (tell_problems(records.problems, talk)) return ExitCode::input_has_errors;
    const auto from = format == "wger" ? from_wger : from_free_exercise_db;
    Imported imported = from(*records_of(*records.value), licence);
    keep_first_of_each(imported);
    if (!imported.drafts.empty()) write_file(out, drafts_text(imported.drafts));
    talk.json ? tell_as_json(imported, out, talk.out) : tell(imported, out, talk);
    return imported.drafts.empty() ? ExitCode::input_has_errors : ExitCode::done;
}

}
