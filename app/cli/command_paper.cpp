#include "app/cli/command.h"
#include "app/cli/find_sheet.h"
#include "app/cli/json.h"
#include "app/cli/tell.h"
#include "engine/base/text.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> places_from(const Arguments& arguments)
{
    std::vector<fs::path> places;
    for (const std::string& place : arguments.all("plans")) places.emplace_back(place);
    if (!places.empty()) return places;
    places.emplace_back(".");
    if (fs::is_directory("out")) places.emplace_back("out");
    return places;
}

std::string named(const PlanFile& plan) { return plan.file.string() + (plan.draft ? ", a draft" : ""); }

/// The file of the version on the sheet; null when it is not there any more.
const PlanFile* file_of(const SheetFound& found, int version)
{
    const auto file = std::find_if(found.versions.begin(), found.versions.end(),
                                   [&](const PlanFile& each) { return each.version == version; });
    return file == found.versions.end() ? nullptr : &*file;
}

void tell_text(int version, const SheetFound& found, std::ostream& out)
{
    const PlanFile& current = *found.current();
    const std::string number = std::to_string(current.version), file = " (" + named(current) + ")";
    out << "plan: " << current.id << '\n';
    out << "this sheet is version " << version;
    if (version == current.version)
        out << ", the current one" << file << '\n';
    else if (version < current.version)
        out << "; the current one is " << number << file << ": replace the sheet\n";
    else if (const PlanFile* newer = file_of(found, version))
        out << " (" << named(*newer) << "); the current one is " << number << file << ": replace the sheet\n";
    else
        out << "; the newest found is " << number << file << ": look for the file of version " << version
            << '\n';
    const PlanFile& newest = found.versions.front();
    if (newest.version > std::max(version, current.version))
        out << "version " << newest.version << " is waiting for approval (" << newest.file.string() << ")\n";
}

void tell_json(int version, const SheetFound& found, std::ostream& out)
{
    const PlanFile& current = *found.current();
    const PlanFile* sheet = file_of(found, version);
    YamlWriter answer;
    answer.key("plan").value(current.id).key("version").value(version);
    if (sheet) answer.key("file").value(sheet->file.string());
    answer.key("is_current").value(version == current.version);
    answer.key("current").begin_map();
    answer.key("version").value(current.version).key("file").value(current.file.string());
    answer.key("draft").value(current.draft).end();
    answer.key("newest").value(found.versions.front().version);
    out << json_text(answer);
}

Diagnostic unknown(const std::string& code, const SheetFound& found)
{
    const Said seen =
        found.looked_at == 0   ? said("the code is sound, but there is no plan to compare it with")
        : found.looked_at == 1 ? said("the code is sound, but it is of none of the 1 plan found")
                               : said("the code is sound, but it is of none of the {1} plans found",
                                      std::to_string(found.looked_at));
    return {{code, 0, 0}, seen, "name the folder of the plan with --plans"};
}

ExitCode read(const std::string& text, const Arguments& arguments, Talk talk)
{
    const auto code = read_version_code(text);
    if (!code) {
        tell_problems({{{text, 0, 0},
                        said("this is no code of a sheet: {1}", fault_of_version_code(text)),
                        "compare it with the sheet again; a code looks like PW-7KQ4-M2XD-3-UN"}},
                      talk);
        return ExitCode::input_has_errors;
    }
    const SheetFound found = find_sheet(*code, places_from(arguments));
    Diagnostics problems;
    for (const fs::path& file : found.not_plans)
        problems.push_back({{file.string(), 0, 0},
                            "this plan has errors and was left out",
                            "look at them with pacewise audit",
                            Severity::warning});
    if (found.versions.empty()) problems.push_back(unknown(text, found));
    if (tell_problems(std::move(problems), talk)) return ExitCode::input_has_errors;
    if (talk.json)
        tell_json(code->version, found, talk.out);
    else
        tell_text(code->version, found, talk.out);
    return ExitCode::done;
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    const std::vector<std::string> known{"read"};
    if (arguments.words.empty() || arguments.words[0] != "read")
        throw WrongUsage{"say read CODE" +
                         (arguments.words.empty() ? "" : maybe_near(arguments.words[0], known))};
    // A code typed with spaces comes as several words.
    const std::vector<std::string> words(arguments.words.begin() + 1, arguments.words.end());
    if (words.empty()) throw WrongUsage{"the code of the sheet is missing"};
    return read(joined(words, " "), arguments, talk);
}

}

Command paper_command()
{
    return {"paper",
            "paper read CODE [--plans DIR|FILE ...]",
            "tells from the code of a printed sheet which plan and version it is, and whether it is current",
            {{"plans", "DIR|FILE", "where plans are looked for; the folder one is in, and out/", true}},
            run};
}

}
