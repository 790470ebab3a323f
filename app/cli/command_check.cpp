#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/catalog/read_exercises.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/read_plan.h"
#include "engine/precaution/read_precautions.h"
#include "engine/print/clinic_paper.h"
#include "engine/protocol/read_protocol.h"
#include "engine/request/chosen.h"
#include "engine/request/progress_settings.h"
#include "engine/request/settings.h"
#include "engine/review/read_drafts.h"
#include "engine/review/review.h"
#include "engine/review/search_words.h"
#include "engine/yaml/parse.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

/// What was read so far, as one folder of programs, and everything that was wrong.
struct Checked {
    Programs programs;
    std::vector<fs::path> exercise_files;
    std::vector<Precaution> precautions;
    Diagnostics problems;
    long files = 0;
    bool whole = false;
    bool reviewed = false;
};

void append(Diagnostics& all, Diagnostics more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The value, its problems noted.
template <class T> std::optional<T> noted(Read<T> read, Checked& checked)
{
    append(checked.problems, std::move(read.problems));
    return std::move(read.value);
}

template <class T> void keep(Read<T> read, std::vector<T>& all, Checked& checked)
{
    if (auto value = noted(std::move(read), checked)) all.push_back(std::move(*value));
}

void report_unknown_kind(const fs::path& file, const Node& root, Checked& checked)
{
    const std::vector<std::string> known{"exercises", "patient", "protocol", "precautions",
                                         "settings",  "paper",   "progress", "review",
                                         "synonyms",  "plan",    "chosen",   "drafts"};
    const Said seen =
        root.keys.empty() ? what_is_seen(root) : Said(in_quotes(shortened(root.keys.front().name, 60)));
    const Said maybe = root.keys.empty() ? said("start with one of: {1}", joined(known, ", "))
                                         : maybe_word(root.keys.front().name, known);
    checked.problems.push_back(
        {{file.string(), 1, 1},
         said("a file of this project starts with {1}, but there is {2}", joined(known, ", "), seen),
         maybe});
}

/// Files that are part of a folder of programs; whether this was one.
bool check_program(const fs::path& file, const Node& root, Checked& checked)
{
    if (root.find("exercises"))
        checked.exercise_files.push_back(file);
    else if (root.find("patient"))
        keep(load_patient(file), checked.programs.patients, checked);
    else if (root.find("protocol"))
        keep(load_protocol(file), checked.programs.protocols, checked);
    else if (root.find("precautions"))
        checked.precautions = noted(load_precautions(file), checked).value_or(checked.precautions);
    else if (root.find("settings"))
        checked.programs.settings = noted(load_settings(file), checked).value_or(Settings{});
    else if (root.find("review"))
        checked.programs.review = noted(load_review_settings(file), checked).value_or(ReviewSettings{});
    else
        return false;
    return true;
}

/// What a file is, by its first key.
void check_one(const fs::path& file, Checked& checked)
{
    const std::string bytes = read_file(file, YamlLimits{}.bytes);
    const Read<Node> tree = parse_yaml(file.string(), bytes);
    ++checked.files;
    if (!tree.value || has_errors(tree.problems)) return append(checked.problems, tree.problems);
    const Node& root = *tree.value;
    // A plan also names its patient and its protocol.
    if (root.find("plan"))
        append(checked.problems, load_plan(file).problems);
    else if (check_program(file, root, checked))
        return;
    else if (root.find("chosen"))
        append(checked.problems, load_chosen(file).problems);
    else if (root.find("paper"))
        append(checked.problems, load_clinic_paper(file).problems);
    else if (root.find("progress"))
        append(checked.problems, load_progress_settings(file).problems);
    else if (root.find("synonyms"))
        append(checked.problems, load_search_words(file).problems);
    else if (root.find("drafts"))
        append(checked.problems, read_drafts_file(file.string(), bytes).problems);
    else
        report_unknown_kind(file, root, checked);
}

bool is_whole(const fs::path& folder)
{
    return fs::is_directory(folder / "exercises") && fs::is_directory(folder / "protocols");
}

/// Together, so that names used twice and ladders over several files are seen.
void check_exercises(Checked& checked)
{
    if (checked.exercise_files.empty()) return;
    if (auto catalog = noted(load_catalog(checked.exercise_files), checked))
        checked.programs.catalog = std::make_shared<const Catalog>(std::move(*catalog));
}

/// What only all files together show. A folder with errors is mended first: half of it would mislead.
void review_whole(Checked& checked)
{
    if (!checked.whole || has_errors(checked.problems)) return;
    append(checked.problems, check_names(checked.precautions, *checked.programs.catalog));
    checked.programs.precautions = std::make_shared<const std::vector<Precaution>>(checked.precautions);
    append(checked.problems, review(checked.programs));
    checked.reviewed = true;
}

void tell_as_json(Checked& checked, std::ostream& out)
{
    sort_by_place(checked.problems);
    YamlWriter answer;
    answer.key("files").value(checked.files);
    answer.key("reviewed").value(checked.reviewed);
    write_problems(answer, checked.problems);
    out << json_text(answer);
}

void tell(const Checked& checked, Talk talk)
{
    const bool errors = tell_problems(checked.problems, talk);
    if (errors && checked.whole && !checked.reviewed)
        talk.err << "mend the errors first; then all files are looked at together\n";
    if (errors) return;
    talk.out << counted(checked.files, "file", "files") << " checked"
             << (checked.reviewed ? ", each and all together, " : ", ")
             << counted(static_cast<long>(checked.problems.size()), "warning", "warnings") << '\n';
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.empty()) throw WrongUsage{"name files or folders"};
    Checked checked;
    checked.whole = arguments.has("whole");
    checked.programs.folder = arguments.words.front();
    for (const std::string& word : arguments.words) {
        if (is_whole(word)) {
            checked.whole = true;
            checked.programs.folder = word;
        }
        for (const fs::path& file : files_below(word, ".yaml")) check_one(file, checked);
    }
    check_exercises(checked);
    review_whole(checked);
    const bool errors = has_errors(checked.problems);
    talk.json ? tell_as_json(checked, talk.out) : tell(checked, talk);
    return errors ? ExitCode::input_has_errors : ExitCode::done;
}

}

Command check_command()
{
    return {"check",
            "check FILE... [--whole]",
            "every mistake of every file; of a whole programs/ folder also what only all files together show",
            {{"whole", "", "look at all files together, wherever they lie"}},
            run};
}

}
