#include "app/cli/tell.h"

#include "app/cli/json.h"
#include "app/files/program_home.h"
#include "engine/wording/wording.h"

#include <ostream>

namespace pacewise::cli {

std::string told_in(const Arguments& arguments)
{
    const auto languages = languages_of_the_paper(find_home().assets());
    const std::string asked = word_of_option(arguments, "language", languages, "en");
    return asked == "es" ? asked : "en";  // the sentences of the program are in two languages
}

bool tell_problems(Diagnostics problems, Talk talk)
{
    sort_by_place(problems);
    if (talk.json && has_errors(problems)) {
        YamlWriter answer;
        write_problems(answer, problems);
        talk.out << json_text(answer);
        return true;
    }
    for (const Diagnostic& problem : problems) talk.err << diagnostic_text(problem);
    return has_errors(problems);
}

void tell_reasons(const std::vector<Reason>& reasons, const std::string& language, std::ostream& out)
{
    for (const Reason& reason : reasons) {
        out << "  " << reason.rule.text << ": " << reason.says.in(language);
        if (!reason.about.empty()) out << " (" << reason.about << ')';
        out << '\n';
    }
}

void write_reasons(YamlWriter& answer, const std::string& key, const std::vector<Reason>& reasons,
                   const std::string& language)
{
    answer.key(key).begin_list();
    for (const Reason& reason : reasons)
        answer.begin_map()
            .key("rule")
            .value(reason.rule.text)
            .key("about")
            .value(reason.about)
            .key("says")
            .value(reason.says.in(language))
            .end();
    answer.end();
}

void write_problems(YamlWriter& answer, const Diagnostics& problems)
{
    answer.key("problems").begin_list();
    for (const Diagnostic& problem : problems) {
        answer.begin_map()
            .key("file")
            .value(problem.place.file)
            .key("line")
            .value(problem.place.line)
            .key("column")
            .value(problem.place.column);
        answer.key("severity").value(problem.severity == Severity::error ? "error" : "warning");
        answer.key("message")
            .value(problem.message.english())
            .key("maybe")
            .value(problem.maybe.english())
            .end();
    }
    answer.end();
}

}
