// Text on the desk: plain, bold, faint, in a box that warns. Lines break where the space ends.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

void title(Ui&, const std::string&);
void heading(Ui&, const std::string&);
void plain(Ui&, const std::string&);  ///< broken into lines
void bold(Ui&, const std::string&);
void faint(Ui&, const std::string&);
void small_words(Ui&, const std::string&);  ///< faint, small, broken into lines
/// Red, with the icon of an error: under a field.
void problem_line(Ui&, const std::string&);

enum class NoticeKind { note, warning, danger, good };
/// A tinted box with an icon, broken into lines.
void notice(Ui&, NoticeKind, const std::string&);

/// On one line, cut with "..." where it is wider than this (pixels); the whole text under the mouse.
void fitted(Ui&, const std::string&, float width);
std::string fitted_text(const std::string&, float width);

}
