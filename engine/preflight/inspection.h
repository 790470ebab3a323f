// What every check has at hand: the pages, what they tell when read back, and what was to be printed.
#pragma once

#include "engine/paper/handout.h"
#include "engine/preflight/fault.h"
#include "engine/preflight/planned.h"
#include "engine/preflight/printed.h"

#include <optional>

namespace pacewise {

struct Inspection {
    const std::vector<Page>& pages;
    const PaperInput& input;
    const PaperWish& wish;
    std::optional<Date> today;
    Printed printed;
    Planned planned;

    const Wording& say() const { return input.wording; }
};

struct FaultPlace {
    int page = 0;
    int card = 0;
    Area area = {};
};

using Fills = std::vector<std::pair<std::string, Said>>;

class Faults {
public:
    void add(FaultKind, FaultPlace, Fills = {});
    /// By page and place on it, each once.
    std::vector<SheetFault> take();

private:
    std::vector<SheetFault> all_;
};

/// Long texts are cut when they are told.
std::string told(const std::string& words);
bool is_for_patient(const Page&);
/// Head and foot of a page, which counts from 0, whatever they are called: clinic, draft mark, plan and
/// number of the page.
bool is_furniture(const Inspection&, std::size_t page, const Block&);
/// "plan anna · version 1 · 23 November 2026"; without the patient's name the code stands for the plan, whose
/// id begins with that of the patient.
std::string version_words(const Inspection&);
/// "page 2 of 6", from 0.
std::string page_words(const Inspection&, std::size_t at);
/// "14.5 points" without needless zeros.
std::string points(double);

}
