#include "app/cli/tell.h"

#include <ostream>

namespace pacewise::cli {

bool tell_problems(Diagnostics problems, Talk talk)
{
    sort_by_place(problems);
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

}
