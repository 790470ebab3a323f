// One thing that a therapist had better look at: how serious it is, what it says, what it is about, and the
// ways out.
#pragma once

#include "app/desk/panels/problems/second_look.h"
#include "app/desk/panels/scene.h"
#include "app/desk/widgets/row.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// What a problem is about: the exercise, day, week or finding that is selected with it.
struct AboutWhat {
    std::optional<ExerciseId> exercise{};
    std::optional<Weekday> day{};
    int week = 0;         ///< 0: none in particular
    std::string field{};  ///< of the patient's file; empty for none
};

struct WayOut {
    std::string name;   ///< for tests and the keyboard
    std::string label;  ///< on the button
    Message message;
};

struct ToLookAt {
    NoticeKind kind = NoticeKind::warning;
    std::string name;   ///< "no plan free-time"; no two are the same
    std::string sign;   ///< what kind of thing it is: "No plan"
    std::string words;  ///< what there is to say
    std::string below{};
    AboutWhat about{};
    std::vector<WayOut> ways_out{};
};

using LookList = std::vector<ToLookAt>;

/// Everything, the most serious first. `second` may be null while it is worked out.
LookList to_look_at(const Ui&, const Scene&, const SecondLook* second);

/// The selection that shows what it is about; the rest stays as it is.
Selection looking_at(const Scene&, const AboutWhat&);

// ---- the families of it, each appends its own
void add_desk_problems(const Ui&, const Scene&, LookList&);
void add_no_plan(const Ui&, const Scene&, LookList&);
void add_repairs(const Ui&, const Scene&, LookList&);
void add_second_look(const Ui&, const Scene&, const SecondLook&, LookList&);
void add_warnings(const Ui&, const Scene&, LookList&);
void add_sign_offs(const Ui&, const Scene&, LookList&);
void add_questions(const Ui&, const Scene&, LookList&);
void add_not_recorded(const Ui&, const Scene&, LookList&);

}
