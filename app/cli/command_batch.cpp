#include "app/cli/batch_answers.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/request_options.h"
#include "app/cli/tell.h"
#include "engine/base/file.h"
#include "engine/base/text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <ostream>
#include <set>
#include <unistd.h>

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

constexpr int usual_jobs = 2;

std::string rules_of(const NoPlan& none)
{
    std::vector<std::string> rules;
    for (const Reason& reason : none.clash)
        if (std::find(rules.begin(), rules.end(), reason.rule.text) == rules.end())
            rules.push_back(reason.rule.text);
    return joined(rules, ", ");
}

std::string line_of(const Answered& answered, const fs::path& file)
{
    switch (answered.code) {
    case ExitCode::done: return file.string() + ", " + counted(answered.points, "point", "points");
    case ExitCode::no_plan:
        return std::string(answered.none.proven ? "no plan exists: " : "no plan was found: ") +
               rules_of(answered.none);
    case ExitCode::input_has_errors: return "the input has errors";
    case ExitCode::wrong_usage:
    case ExitCode::stopped_early:
    case ExitCode::disk_or_printer: return "stopped";
    }
    return {};
}

struct Summary {
    int done = 0, none = 0, errors = 0, stopped = 0;

    void count(ExitCode code)
    {
        ++(code == ExitCode::done               ? done
           : code == ExitCode::no_plan          ? none
           : code == ExitCode::input_has_errors ? errors
                                                : stopped);
    }
    ExitCode code() const
    {
        if (errors > 0) return ExitCode::input_has_errors;
        if (stopped > 0) return ExitCode::stopped_early;
        return none > 0 ? ExitCode::no_plan : ExitCode::done;
    }
};

void write_row(YamlWriter& rows, const std::string& patient, const fs::path& file, const Answered& answered)
{
    rows.begin_map().key("patient").value(patient);
    if (answered.code == ExitCode::done)
        rows.key("plan").value(file.string()).key("points").value(answered.points);
    else
        rows.key("plan").value(false).key("says").value(line_of(answered, file));
    rows.end();
}

fs::path plan_file(const std::string& folder, const fs::path& patient)
{
    return fs::path(folder) / (patient.stem().string() + ".yaml");
}

Summary tell_all(const std::vector<Answered>& all, const std::vector<fs::path>& patients,
                 const std::string& folder, Talk talk)
{
    Summary summary;
    YamlWriter rows;
    rows.key("patients").begin_list();
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Answered& answered = all[at];
        const fs::path file = plan_file(folder, patients[at]);
        summary.count(answered.code);
        if (answered.code == ExitCode::done) write_file(file, answered.plan);
        for (const Diagnostic& problem : answered.problems) talk.err << diagnostic_text(problem);
        const std::string name = patients[at].stem().string();
        if (talk.json)
            write_row(rows, name, file, answered);
        else
            talk.out << name << ": " << line_of(answered, file) << '\n';
    }
    rows.end().key("done").value(summary.done).key("no_plan").value(summary.none);
    rows.key("errors").value(summary.errors).key("stopped").value(summary.stopped);
    if (talk.json) talk.out << json_text(rows);
    return summary;
}

void tell_summary(const Summary& summary, Talk talk)
{
    talk.out << counted(summary.done, "plan", "plans") << " made";
    if (summary.none > 0) talk.out << ", " << summary.none << " without a plan";
    if (summary.errors > 0) talk.out << ", " << summary.errors << " with errors in the input";
    if (summary.stopped > 0) talk.out << ", " << summary.stopped << " stopped";
    talk.out << '\n';
}

/// Files as they are, folders with all patients in them.
std::vector<fs::path> patients_in(const Arguments& arguments)
{
    std::vector<fs::path> patients;
    for (const std::string& word : arguments.words) {
        if (!fs::is_directory(word)) {
            patients.emplace_back(word);
            continue;
        }
        for (const fs::path& file : files_below(word, ".yaml")) patients.push_back(file);
    }
    return patients;
}

void check_usage(const Arguments& arguments, const std::vector<fs::path>& patients)
{
    if (patients.empty()) throw WrongUsage{"name patient files, or a folder of them"};
    if (!arguments.has("protocol")) throw WrongUsage{"--protocol is missing"};
    if (!arguments.has("out")) throw WrongUsage{"--out is missing: into which folder shall the plans go?"};
    std::set<fs::path> files;
    for (const fs::path& patient : patients) {
        const fs::path file = plan_file(*arguments.one("out"), patient);
        if (!files.insert(file).second)
            throw WrongUsage{"two patient files are called " + in_quotes(patient.filename().string()) +
                             "; their plans would have one name"};
        keep_what_is_no_plan(file.string());
    }
    fs::create_directories(*arguments.one("out"));
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    const std::vector<fs::path> patients = patients_in(arguments);
    check_usage(arguments, patients);
    int jobs = usual_jobs;
    if (const auto text = arguments.one("jobs")) jobs = static_cast<int>(whole_number("jobs", *text, 1, 64));
    const ProgramHome home = find_home();
    const SharedInputs shared = load_shared_inputs(home, input_paths(arguments));
    if (has_errors(shared.problems)) {
        tell_problems(shared.problems, talk);
        return ExitCode::input_has_errors;
    }
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<Answered> all = answer_all(shared, patients, arguments, jobs);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const Summary summary = tell_all(all, patients, *arguments.one("out"), talk);
    if (!talk.json) tell_summary(summary, talk);
    if (isatty(STDERR_FILENO) && took.count() > 0)
        talk.err << std::lround(60 * static_cast<double>(all.size()) / took.count()) << " plans a minute\n";
    return summary.code();
}

}

Command batch_command()
{
    std::vector<Option> options = request_options();
    options.push_back({"out", "DIR", "the folder for the plans, each named after its patient's file"});
    options.push_back({"jobs", "N", "so many at a time (2)"});
    return {"batch", "batch PATIENTS... --protocol P --out DIR [--jobs N] [options of plan]",
            "plans for many patients", std::move(options), run};
}

}
