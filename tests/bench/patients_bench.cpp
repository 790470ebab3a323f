// patients_bench [N]: N random patients, every second one with hardly any time, each with one of the shipped
// protocols. Counts the answers and names every promise that was not kept.
#include "tests/engine/make_plan/examine.h"
#include "tests/support/random_patient.h"
#include "tests/support/shipped.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace pacewise;

namespace {

struct Tally {
    std::map<Answered, int> answers;
    int repairs = 0, moves = 0, broken_promises = 0;

    void add(std::uint64_t patient, const std::string& protocol, const Examined& examined)
    {
        ++answers[examined.kind];
        repairs += examined.repairs;
        moves += examined.moves;
        for (const std::string& trouble : examined.trouble) {
            ++broken_promises;
            std::printf("patient %d, %s: %s\n", static_cast<int>(patient), protocol.c_str(), trouble.c_str());
        }
        if (examined.kind == Answered::open)
            std::printf("patient %d, %s: open\n", static_cast<int>(patient), protocol.c_str());
        std::fflush(stdout);
    }
};

}

int main(int count, char** words)
{
    constexpr int usual = 100;
    const int patients = count > 1 ? std::atoi(words[1]) : usual;
    const std::vector<std::string> protocols = shipped_protocols();
    const auto begin = std::chrono::steady_clock::now();
    Tally tally;
    for (int at = 1; at <= patients; ++at) {
        const auto seed = static_cast<std::uint64_t>(at);
        const std::string& protocol = protocols[static_cast<std::size_t>(at / 2) % protocols.size()];
        const Patient patient = at % 2 ? random_patient(seed) : tight_patient(seed);
        tally.add(seed, protocol, examine(shipped_request(patient, protocol), seed, {1500, true}));
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf(
        "%d patients in %.0f s: %d plans, %d clashes, %d refused, %d open; %d repairs tried, %d moves "
        "asked about; %d promises not kept\n",
        patients, took.count(), tally.answers[Answered::plan], tally.answers[Answered::clash],
        tally.answers[Answered::refused], tally.answers[Answered::open], tally.repairs, tally.moves,
        tally.broken_promises);
    return tally.broken_promises == 0 ? 0 : 1;
}
