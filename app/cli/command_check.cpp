#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/read_plan.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"
#include "engine/request/chosen.h"
#include "engine/request/settings.h"
#include "engine/yaml/parse.h"

#include <ostream>

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

void append(Diagnostics& all, Diagnostics more) { all.insert(all.end(), more.begin(), more.end()); }

/// What a file is, by its first key.
Diagnostics check_one(const fs::path& file, std::vector<fs::path>& exercise_files)
{
    const Read<Node> tree = parse_yaml(file.string(), read_file(file, YamlLimits{}.bytes));
    if (!tree.value || has_errors(tree.problems)) return tree.problems;
    const Node& root = *tree.value;
    if (root.find("exercises")) {
        exercise_files.push_back(file);
        return {};
    }
    if (root.find("patient") && !root.find("plan")) return load_patient(file).problems;
    if (root.find("protocol") && !root.find("plan")) return load_protocol(file).problems;
    if (root.find("precautions")) return load_precautions(file).problems;
    if (root.find("settings")) return load_settings(file).problems;
    if (root.find("plan")) return load_plan(file).problems;
    if (root.find("chosen")) return load_chosen(file).problems;
    const std::vector<std::string> known{"exercises", "patient", "protocol", "precautions",
                                         "settings",  "plan",    "chosen"};
    const std::string seen =
        root.keys.empty() ? what_is_seen(root) : in_quotes(shortened(root.keys.front().name, 60));
    const std::string maybe = root.keys.empty() ? "start with one of: " + joined(known, ", ")
                                                : maybe_word(root.keys.front().name, known);
    return {{{file.string(), 1, 1},
             "a file of this project starts with " + joined(known, ", ") + ", but there is " + seen,
             maybe}};
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.empty()) throw WrongUsage{"name files or folders"};
    Diagnostics problems;
    std::vector<fs::path> exercise_files;
    long files = 0;
    for (const std::string& word : arguments.words)
        for (const fs::path& file : files_below(word, ".yaml")) {
            ++files;
            append(problems, check_one(file, exercise_files));
        }
    // Together, so that names used twice and ladders over several files are seen.
    if (!exercise_files.empty()) append(problems, load_catalog(exercise_files).problems);
    if (talk.json) {
        sort_by_place(problems);
        YamlWriter answer;
        answer.key("files").value(files);
        write_problems(answer, problems);
        talk.out << json_text(answer);
        return has_errors(problems) ? ExitCode::input_has_errors : ExitCode::done;
    }
    const bool errors = tell_problems(problems, talk);
    if (!errors)
        talk.out << counted(files, "file", "files") << " checked, "
                 << counted(static_cast<long>(problems.size()), "warning", "warnings") << '\n';
    return errors ? ExitCode::input_has_errors : ExitCode::done;
}

}

Command check_command()
{
    return {"check",
            "check FILE...",
            "every mistake of every file: exercises, patients, protocols, precautions, settings, plans",
            {},
            run};
}

}
