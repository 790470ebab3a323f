// How many school years an English text takes to read: the Flesch-Kincaid grade (Kincaid 1975), with
// syllables counted by groups of vowels. Good enough to find a sentence that is too hard.
#pragma once

#include <string>

namespace pacewise::test {

double reading_grade(const std::string& english);

}
