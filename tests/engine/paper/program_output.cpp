#include "tests/engine/paper/program_output.h"

#include "engine/base/file.h"
#include "tests/support/catch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace sample {

namespace fs = std::filesystem;

namespace {

std::string output_of(const std::string& command)
{
    FILE* pipe = popen((command + " 2>/dev/null").c_str(), "r");
    REQUIRE(pipe);
    std::string said;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
        said.append(buffer.data(), count);
    pclose(pipe);
    return said;
}

}

std::string program_output(std::string command, const std::string& pdf)
{
    std::string folder = (fs::temp_directory_path() / "pacewise-paper-XXXXXX").string();
    REQUIRE(::mkdtemp(folder.data()));
    const std::string file = folder + "/paper.pdf";
    pacewise::write_file(file, pdf);
    for (std::size_t at = command.find('%'); at != std::string::npos;
         at = command.find('%', at + file.size()))
        command.replace(at, 1, file);
    std::string said = output_of(command);
    fs::remove_all(folder);
    return said;
}

}
