// What a therapist should know of one date beside its sessions: an injection, help in the house, drowsy hours
// after a medicine, a session that is shorter or moved on this date.
#pragma once

#include "app/desk/panels/scene.h"

#include <string>
#include <vector>

namespace pacewise {

struct DayNote {
    std::string words;    ///< short, for a narrow column
    std::string whole;    ///< with the reason
    bool weighs = false;  ///< on what may be done that day
};

std::vector<DayNote> notes_of_day(const Ui&, const Plan&, const Request&, Date);

}
