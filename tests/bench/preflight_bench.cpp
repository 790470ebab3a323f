// How long the pre-flight takes, and what it says of the example patients: ./dev bench preflight
#include "engine/preflight/fault_kinds.h"
#include "engine/preflight/fault_words.h"
#include "engine/preflight/preflight.h"
#include "tests/engine/preflight/examples.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>

using namespace pacewise;

namespace {

double milliseconds_of(const std::vector<Page>& pages, const PaperInput& input, const PaperWish& wish)
{
    constexpr int times = 5;
    const auto start = std::chrono::steady_clock::now();
    for (int at = 0; at < times; ++at) preflight(pages, input, wish);
    const std::chrono::duration<double, std::milli> all = std::chrono::steady_clock::now() - start;
    return all.count() / times;
}

void look_at(const sample::Example& example, PrintSize size, std::map<std::string, int>& kinds, bool wordy)
{
    PaperWish wish;
    wish.size = size;
    const PaperInput input = example.input();
    const auto pages = lay_out(input, wish);
    const auto faults = preflight(pages, input, wish);
    std::cout << example.name << ' ' << word_of(size) << ' ' << example.wording.language() << ": "
              << pages.size() << " pages, " << faults.size() << " faults, "
              << milliseconds_of(pages, input, wish) << " ms\n";
    for (const SheetFault& fault : faults) {
        ++kinds[std::string(word_of(fault.kind))];
        if (wordy)
            std::cout << "   " << diagnostic_text(diagnostic_of(fault, std::string(word_of(fault.kind))));
    }
}

}

int main(int count, char** words)
{
    std::map<std::string, int> kinds;
    for (sample::Example& example : sample::all_examples())
        for (const char* language : {"en", "es", "de", "fr"}) {
            if (count > 1 && language != std::string(words[1])) continue;
            example.wording = sample::wording(language);
            for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
                look_at(example, size, kinds, count > 1);
        }
    for (const auto& [kind, times] : kinds) std::cout << times << ' ' << kind << '\n';
}
