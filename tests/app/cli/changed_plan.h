// What a command says of a plan in which a hand changed one place.
#pragma once

#include "tests/app/cli/program.h"

namespace pacewise {

inline Answer ask_of_changed_plan(const Desk& desk, const std::string& command, const std::string& from,
                                  const std::string& to)
{
    desk.write("plan.yaml", changed(desk.read("plan.yaml"), from, to));
    return desk.call({command, "plan.yaml"});
}

}
