// A question to a printer in its own language (IPP), and reading the answer. Kept inside this folder.
#pragma once

#include "app/printer/destination.h"

#include <string>
#include <vector>

namespace pacewise {

/// Asks for these attributes of the printer, or of a job when it is not 0; nothing when it does not answer.
Ipp answer_to(const Destination&, int job, const std::vector<const char*>& attributes);

int number_in(ipp_t*, const char* attribute, int usual);
bool truth_in(ipp_t*, const char* attribute, bool usual);
std::string text_in(ipp_t*, const char* attribute);
std::vector<std::string> keywords_in(ipp_t*, const char* attribute);

}
