#include "app/desk/session/recovery_places.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>

#include <unistd.h>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

constexpr const char* ending = ".work";

/// "pacewise-desk"; empty when there is no such process.
std::string program_of(const std::string& process)
{
    std::ifstream file("/proc/" + process + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// Recoveries are named after the process that writes them, and when it began: numbers of processes come
/// again.
bool is_alive(const fs::path& file)
{
    const int process = std::atoi(file.filename().string().c_str());
    return process > 0 && process != ::getpid() && program_of(std::to_string(process)) == program_of("self");
}

}

fs::path recovery_root()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
        return fs::path(state) / "pacewise" / "recovery";
    const char* home = std::getenv("HOME");
    return fs::path(home ? home : "/tmp") / ".local" / "state" / "pacewise" / "recovery";
}

fs::path own_recovery()
{
    const auto began = std::chrono::system_clock::now().time_since_epoch();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(began).count();
    return recovery_root() / (std::to_string(::getpid()) + "-" + std::to_string(seconds) + ending);
}

std::vector<fs::path> find_recoveries(const fs::path& root)
{
    std::vector<fs::path> files;
    std::error_code trouble;
    for (const auto& entry : fs::directory_iterator(root, trouble))
        if (entry.path().extension() == ending && !is_alive(entry.path())) files.push_back(entry.path());
    std::sort(files.begin(), files.end(), [](const fs::path& one, const fs::path& other) {
        std::error_code none;  // another desk may have taken it meanwhile
        return fs::last_write_time(one, none) < fs::last_write_time(other, none);
    });
    return files;
}

void drop_recovery(const fs::path& file)
{
    std::error_code trouble;
    const std::string name = file.filename().string();
    for (const auto& entry : fs::directory_iterator(file.parent_path(), trouble)) {
        // Care: a desk that was killed while it wrote leaves a part of the file beside it.
        const std::string each = entry.path().filename().string();
        if (each == name || each.starts_with(name + ".part")) fs::remove(entry.path(), trouble);
    }
}

}
