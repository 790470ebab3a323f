// The step that most edits end with: the same document, asking for something else.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

/// The old plan stays in sight, its places are to be kept, until another plan answers. A request that asks
/// for the same in every wish is no change.
Edit with_request(Translations what, const PlanDocument& before, Request next);
/// The same even where nothing differs: to look for a plan once more.
Edit ask_once_more(Translations what, const PlanDocument& before, Request next);

/// "Bridge" in the languages of its file; its id where the catalog does not have it.
Translations name_of(const Request&, const ExerciseId&);
/// "Ban {}" filled with the exercise's name, in both languages of the desk.
Translations about_exercise(const std::string& english, const std::string& spanish, const Request&,
                            const ExerciseId&);

}
