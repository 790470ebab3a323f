// Lists of "this muscle, this side, so much": one line for each that is recorded, and one to add another. A
// line is added once muscle, side and grade are chosen; nothing of it is guessed.
#pragma once

#include "app/desk/panels/patient/patient_form/rows.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/icon.h"

namespace pacewise {

bool remove_line_button(PatientForm&, const std::string& name);
/// The heading of one line: "calf, left".
void line_head(PatientForm&, const std::string& words);

/// Draws what may be said of each line, with a button that takes it out. True when something changed.
template <class Line, class Words, class Rows>
bool edit_lines(PatientForm& form, std::vector<Line>& lines, Words words, Rows rows)
{
    bool changed = false;
    int out = -1;
    for (int at = 0; at < static_cast<int>(lines.size()); ++at) {
        Scope inside(form.ui, std::to_string(at));
        Line& line = lines[static_cast<std::size_t>(at)];
        line_head(form, words(line));
        changed = rows(line) || changed;
        if (remove_line_button(form, "remove")) out = at;
    }
    if (out < 0) return changed;
    lines.erase(lines.begin() + out);
    return true;
}

/// A grade of a line that is being added: true when it changed. Kept as a whole number.
using GradeRow = std::function<bool(std::optional<int>&)>;

/// The rows of a line to come. True in the frame in which part, side and grade are all there: then they stand
/// in the arguments, and the rows are empty again.
template <class Part> bool line_is_complete(PatientForm& form, const std::string& part_name, Part& part,
                                            Side& side, int& grade, const GradeRow& grade_row)
{
    Scope inside(form.ui, "add");
    line_head(form, form.ui.say("patient.add_" + part_name));
    auto chosen = word_said<Part>(form, part_name);
    auto chosen_side = word_said<Side>(form, "side");
    auto chosen_grade = number_said(form, "grade");
    bool changed = word_row(form, part_name, part_name, chosen);
    changed = word_row(form, "side", "side", chosen_side) || changed;
    changed = grade_row(chosen_grade) || changed;
    if (!changed) return false;
    remember(form, part_name, chosen);
    remember(form, "side", chosen_side);
    remember(form, "grade", chosen_grade);
    if (!chosen || !chosen_side || !chosen_grade) return false;
    part = *chosen;
    side = *chosen_side;
    grade = *chosen_grade;
    form.forget_parts();
    // On to the next line, unless the keyboard has left already.
    if (form.ui.focus.at.starts_with(form.ui.named(""))) focus_on(form.ui.focus, form.ui.named(part_name));
    return true;
}

/// After lines were taken out: a list without any line is not the same as "none".
template <class Line> void keep_open_when_empty(PatientForm& form, std::optional<std::vector<Line>>& list)
{
    if (!list || !list->empty()) return;
    list.reset();
    form.memory.open.insert(form.field);
}

}
