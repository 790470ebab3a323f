#include "app/cli/print_order.h"

#include "app/cli/tell.h"
#include "app/printer/printer.h"
#include "app/printer/printer_trouble.h"
#include "engine/base/text.h"

#include <ostream>

namespace pacewise::cli {

namespace {

constexpr long most_copies = 99;
constexpr long usual_wait_s = 60;
constexpr long longest_wait_s = 3600;

std::string media_of(PaperSize paper)
{
    switch (paper) {
    case PaperSize::a4: return "iso_a4_210x297mm";
    case PaperSize::letter: return "na_letter_8.5x11in";
    }
    return {};
}

void no_orders_without_printer(const Arguments& arguments)
{
    for (const char* name : {"copies", "wait"})
        if (arguments.has(name))
            throw WrongUsage{"--" + std::string(name) +
                             " is for --printer. Maybe name a printer; pacewise "
                             "printers lists them"};
}

std::chrono::milliseconds wait_from(const Arguments& arguments)
{
    const auto text = arguments.one("wait");
    return std::chrono::seconds(text ? whole_number("wait", *text, 0, longest_wait_s) : usual_wait_s);
}

/// Not printed, and nothing happens by itself any more.
bool is_trouble(const JobReport& report)
{
    return needs_somebody(report) || report.state == JobState::cancelled || report.state == JobState::failed;
}

std::string state_word(JobState state)
{
    switch (state) {
    case JobState::waiting: return "waiting";
    case JobState::printing: return "printing";
    case JobState::held: return "held";
    case JobState::stopped: return "stopped";
    case JobState::cancelled: return "cancelled";
    case JobState::failed: return "failed";
    case JobState::printed: return "printed";
    case JobState::gone: return "over";
    }
    return {};
}

}

std::vector<Option> print_order_options()
{
    return {{"printer", "NAME",
             "print there: a printer of this computer (pacewise printers) or ipp://HOST/ipp/print"},
            {"copies", "N", "so many copies (1)"},
            {"wait", "SECONDS", "stay so long until it is printed (60)"}};
}

std::optional<PrintOrder> print_order_from(const Arguments& arguments, const PaperWish& wish)
{
    const auto printer = arguments.one("printer");
    if (!printer) {
        no_orders_without_printer(arguments);
        return std::nullopt;
    }
    PrintOrder order;
    order.printer = *printer;
    order.media = media_of(wish.paper);
    order.colour = wish.style == LineStyle::colour;
    if (wish.duplex) order.sides = Sides::two_long_edge;
    if (const auto copies = arguments.one("copies"))
        order.copies = static_cast<int>(whole_number("copies", *copies, 1, most_copies));
    wait_from(arguments);
    return order;
}

bool printer_can(const PrintOrder& order, Talk talk) { return !tell_problems(check(order), talk); }

Printed print_and_wait(const PrintOrder& order, const std::string& pdf, const Arguments& arguments, Talk talk)
{
    Printed printed{send(order, pdf), {}};
    const auto news = [&](const JobReport& report) {
        if (needs_somebody(report)) talk.err << sentence(printed.job, report) << '\n';
    };
    printed.report = follow(printed.job, wait_from(arguments), news);
    if (is_trouble(printed.report))
        throw PrinterTrouble("not printed on " + order.printer + ": " +
                             sentence(printed.job, printed.report));
    return printed;
}

void tell_printed(const Printed& printed, Talk talk)
{
    talk.out << "printer " << printed.job.printer << ": " << sentence(printed.job, printed.report) << '\n';
}

void write_printed(YamlWriter& answer, const Printed& printed)
{
    answer.key("print").begin_map();
    answer.key("printer").value(printed.job.printer).key("job").value(printed.job.id);
    answer.key("state").value(state_word(printed.report.state)).end();
}

}
