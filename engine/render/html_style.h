// How the web page of a handout looks: on a screen, printed, and on a narrow screen.
#pragma once

#include <string>

namespace pacewise {

/// For pages of this size, in points.
std::string html_style(double width, double height);

}
