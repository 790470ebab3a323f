#include "app/printer/destination.h"
#include "app/printer/printer.h"
#include "app/printer/printer_trouble.h"
#include "app/printer/question.h"
#include "app/printer/state_reasons.h"
#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

class Findings {
public:
    explicit Findings(const PrintOrder& order) : order_(order) {}

    void cannot(const Said& what, const Said& maybe) { add(what, maybe, Severity::error); }
    void first(const Said& what, const Said& maybe) { add(what, maybe, Severity::warning); }
    Diagnostics all() { return std::move(all_); }

private:
    void add(const Said& what, const Said& maybe, Severity severity)
    {
        all_.push_back({{order_.printer}, what, maybe, severity});
    }

    const PrintOrder& order_;
    Diagnostics all_;
};

/// At most so many names in a sentence; printers know dozens of envelopes.
constexpr std::size_t names_told = 8;

/// "A4, Letter and Legal"-like lists, each name once.
std::string names_of(const std::vector<std::string>& media)
{
    std::vector<std::string> names;
    for (const std::string& each : media)
        if (std::find(names.begin(), names.end(), media_name(each)) == names.end())
            names.push_back(media_name(each));
    const bool more = names.size() > names_told;
    if (more) names.resize(names_told);
    return joined(names, ", ") + (more ? ", ..." : "");
}

bool holds(const std::vector<std::string>& media, const std::string& wanted)
{
    // A tray or a kind of paper may stand behind the size: "iso_a4_210x297mm_main_stationery".
    return std::any_of(media.begin(), media.end(),
                       [&](const std::string& each) { return each.starts_with(wanted); });
}

void check_paper(const Destination& printer, const PrintOrder& order, Findings& found)
{
    const std::string wanted = media_name(order.media);
    const std::vector<std::string> known = printer.values(CUPS_MEDIA);
    if (!printer.can(CUPS_MEDIA, order.media) && !holds(known, order.media)) {
        const std::string has = names_of(known);
        found.cannot(has.empty() ? said("it has no paper of the size {1}", wanted)
                                 : said("it has no paper of the size {1}, only {2}", wanted, has),
                     holds(known, "na_letter_8.5x11in") ? "print it on Letter, or choose another printer"
                     : holds(known, "iso_a4_210x297mm") ? "print it on A4, or choose another printer"
                                                        : "choose another printer");
        return;
    }
    const std::vector<std::string> loaded = printer.values(CUPS_MEDIA, true);
    if (!loaded.empty() && !holds(loaded, order.media))
        found.first(said("{1} is not in its trays now, only {2}", wanted, names_of(loaded)),
                    said("put in {1} paper before it waits for it", wanted));
}

void check_sides(const Destination& printer, const PrintOrder& order, Findings& found)
{
    if (order.sides == Sides::one || printer.can(CUPS_SIDES, CUPS_SIDES_TWO_SIDED_PORTRAIT)) return;
    found.cannot("it cannot print on both sides",
                 "print one-sided, or print the even pages by hand on the backs of the odd ones");
}

void check_copies(const Destination& printer, const PrintOrder& order, Findings& found)
{
    if (order.copies < 1)
        found.cannot(said("copies are counted from 1, not {1}", std::to_string(order.copies)),
                     std::string("1"));
    else if (order.copies > 1 && !printer.can(CUPS_COPIES, std::to_string(order.copies)))
        found.cannot(said("it does not print {1} copies of a job", std::to_string(order.copies)),
                     "print fewer copies, several times");
}

void check_format(const Destination& printer, Findings& found)
{
    const std::vector<std::string> formats = printer.values("document-format");
    if (formats.empty() || std::find(formats.begin(), formats.end(), CUPS_FORMAT_PDF) != formats.end())
        return;
    found.cannot("it takes no PDF", "save the PDF and print it with a program that knows this printer");
}

/// Paused, out of paper: the job is taken and then waits.
void check_state(const Destination& printer, Findings& found)
{
    const Ipp now =
        answer_to(printer, 0, {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"});
    if (!truth_in(now.get(), "printer-is-accepting-jobs", true))
        found.cannot("it takes no jobs now", "choose another printer, or ask whoever looks after this one");
    std::vector<std::string> troubles =
        troubles_in(keywords_in(now.get(), "printer-state-reasons"), Grade::errors_only);
    if (troubles.empty() && number_in(now.get(), "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED)
        troubles.emplace_back("stopped");
    for (const std::string& trouble : troubles)
        found.first(trouble.c_str(), "see to it; the job waits until then");
}

Said not_among(const std::vector<std::string>& names)
{
    if (names.empty()) return "there is no printer of this name; no printer is set up on this computer";
    return said("there is no printer of this name; there are {1}", joined(names, ", "));
}

Diagnostics unknown(const PrintOrder& order, const std::vector<std::string>& names)
{
    Findings found(order);
    const std::string near = nearest_word(order.printer, names);
    found.cannot(not_among(names), !near.empty() ? Said(near)
                                   : names.empty()
                                       ? Said("name the printer by its address, such as ipp://HOST/ipp/print")
                                       : Said(names.front()));
    return found.all();
}

std::vector<std::string> names_of_queues()
{
    const Http service = print_service();
    const Destinations all = queues(service.get());
    std::vector<std::string> names;
    for (int at = 0; at < all.count(); ++at)
        if (!all.at(at)->instance) names.emplace_back(all.at(at)->name);
    return names;
}

}

Diagnostics check(const PrintOrder& order)
{
    if (!is_address(order.printer)) {
        const std::vector<std::string> names = names_of_queues();
        if (std::find(names.begin(), names.end(), order.printer) == names.end()) return unknown(order, names);
    }
    const Destination printer = connect_to(order.printer);
    Findings found(order);
    check_paper(printer, order, found);
    check_sides(printer, order, found);
    check_copies(printer, order, found);
    check_format(printer, found);
    check_state(printer, found);
    return found.all();
}

}
