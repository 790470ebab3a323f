// Other programs that read our PDF: what they say of it.
#pragma once

#include <string>

namespace sample {

/// The path of the file takes each place of "%"; what the command writes beside it is gone afterwards.
std::string program_output(std::string command, const std::string& pdf);

}
