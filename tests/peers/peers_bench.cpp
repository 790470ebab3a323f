// The same question asked of other solvers: every common instance is planned, written for MiniZinc, counted
// there (the points must agree) and then solved by Gecode, plainly and with large-neighbourhood search, for
// as long as asked.
//   peers_bench [SECONDS] [FIRST [LAST]]     default 60; instances by number from 1
// Needs `minizinc` with Gecode on the path. Not a test: times differ from machine to machine.

#include "engine/base/file.h"
#include "engine/exchange/minizinc.h"
#include "engine/explain/case_of_plan.h"
#include "engine/make_plan.h"
#include "tests/support/instances.h"
#include "tests/support/measured.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace pacewise;
const std::filesystem::path model = std::filesystem::path(PACEWISE_ROOT) / "tests/peers/pacewise.mzn";

/// What the command says on its standard output.
std::string said_by(const std::string& command)
{
    std::string said;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) return said;
    for (int letter = fgetc(pipe); letter != EOF; letter = fgetc(pipe)) said += static_cast<char>(letter);
    pclose(pipe);
    return said;
}

/// The last "points N"; -1 when the solver found nothing.
long last_points(const std::string& said)
{
    const std::size_t at = said.rfind("points ");
    return at == std::string::npos ? -1 : std::strtol(said.c_str() + at + 7, nullptr, 10);
}

long ask_gecode(const std::string& instance, const std::string& settings, int seconds)
{
    return last_points(said_by("minizinc --solver gecode -r 1 -a --time-limit " +
                               std::to_string(1000 * seconds) + " -D '" + settings + "' " + model.string() +
                               ' ' + instance + " 2>/dev/null"));
}

std::string shown(long points) { return points < 0 ? "none" : std::to_string(points); }

/// False when the points differ: then one of the two programs counts wrongly.
bool compare(const Instance& instance, int seconds)
{
    const Request request = request_of(instance);
    const auto start = Clock::now();
    const auto outcome = make_plan(request, {}, {});
    const double took = ms_since(start);
    const auto* solved = std::get_if<Solved<Plan>>(&outcome);
    if (!solved) {
        std::printf("| %s | no plan | | | | |\n", name_of(instance).c_str());
        return true;
    }
    const CaseOfPlan plan(solved->value, request);
    const std::string file = (std::filesystem::temp_directory_path() / "pacewise-peer.dzn").string();
    write_file(file, minizinc_text(plan.posted(), plan.answers()));
    const long counted = ask_gecode(file, "keep=true;relax=false", 60);
    const long plainly = ask_gecode(file, "keep=false;relax=false", seconds);
    const long relaxed = ask_gecode(file, "keep=false;relax=true", seconds);
    std::printf("| %s | %ld | %.0f | %s | %s | %s |\n", name_of(instance).c_str(), solved->value.points, took,
                counted == solved->value.points ? "yes" : "NO", shown(plainly).c_str(),
                shown(relaxed).c_str());
    std::fflush(stdout);
    return counted == solved->value.points;
}

}

int main(int count, char** words)
{
    const int seconds = count > 1 ? std::atoi(words[1]) : 60;
    const std::vector<Instance> instances = common_instances();
    const int first = count > 2 ? std::atoi(words[2]) : 1;
    const int last = count > 3 ? std::atoi(words[3]) : static_cast<int>(instances.size());
    std::printf("| instance | Pacewise points | ms, whole plan | counted the same | Gecode after %d s | "
                "Gecode with LNS "
                "after %d s |\n|---|---|---|---|---|---|\n",
                seconds, seconds);
    bool agree = true;
    for (int at = first; at <= last; ++at)
        agree = compare(instances[static_cast<std::size_t>(at - 1)], seconds) && agree;
    return agree ? 0 : 1;
}
