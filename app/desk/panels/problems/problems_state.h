// What the problems panel remembers between frames.
#pragma once

#include "app/desk/panels/problems/to_look_at.h"

namespace pacewise {

enum class ProblemsPart { look, margins, rules };

struct ProblemsPanelState {
    ProblemsPart part = ProblemsPart::look;
    std::string filter{};
    std::string chosen{};   ///< the name of an entry, or the id of a rule
    bool was_chosen_now{};  ///< in the frame before: what opened below it has to come into sight

    std::shared_ptr<const PlanFacts> facts{};  ///< that the second look is, or will be, of
    std::string language{};
    BackgroundJob<SecondLook> job{};
    std::shared_ptr<const SecondLook> second{};

    LookList list{};  ///< worked out again when one of these is another one
    Snapshot document{};
    std::shared_ptr<const RequestFacts> request_facts{};
    std::shared_ptr<const SecondLook> listed_second{};
    const PlanReply* repairs = nullptr;
    std::size_t desk_problems = 0;
    std::string list_language{};
};

/// Its ways out open below it.
void choose(ProblemsPanelState&, const std::string& name);
/// After what opened was drawn: the list moves up just so far that all of it is seen.
void show_what_opened(ProblemsPanelState&);
/// Whether one of the texts has the filter in it, capital letters or not; an empty filter is in all.
bool passes(const std::string& filter, std::initializer_list<std::string_view> texts);

}
