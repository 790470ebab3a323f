// When there is no plan: the clash in sentences, and what would help.
#pragma once

#include "app/cli/command.h"
#include "app/files/program_home.h"
#include "engine/base/budget.h"
#include "engine/base/outcome.h"
#include "engine/explain/repairs.h"
#include "engine/plan/plan.h"

#include <string>

namespace pacewise::cli {

/// Every protocol that can be read, the shipped ones and the clinic's own.
Protocols known_protocols(const ProgramHome&);

/// Says why there is no plan, tries what would help, and gives the exit code.
ExitCode tell_no_plan(const NoPlan&, const Request&, const ProgramHome&, const Budget&,
                      const std::string& language, Talk);

/// The same, of an outcome that is no answer.
template <class T> ExitCode tell_no_plan(const Outcome<T, NoPlan>& outcome, const Request& request,
                                         const ProgramHome& home, const Budget& budget,
                                         const std::string& language, Talk talk)
{
    if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&outcome))
        return tell_no_plan(impossible->why, request, home, budget, language, talk);
    if (const auto* late = std::get_if<OutOfTime<NoPlan>>(&outcome))
        return tell_no_plan(late->nearest, request, home, budget, language, talk);
    return tell_no_plan(NoPlan{}, request, home, budget, language, talk);
}

}
