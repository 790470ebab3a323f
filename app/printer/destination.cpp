#include "app/printer/destination.h"

#include "app/printer/printer_trouble.h"
#include "engine/base/text.h"

#include <cstring>
#include <utility>

namespace pacewise {

namespace {

constexpr int connect_ms = 5000;
constexpr double answer_s = 20;

/// A printer that asks for a password must not stop the program at a question nobody sees.
const char* no_password(const char*, http_t*, const char*, const char*, void*) { return nullptr; }

Http prepared(http_t* http)
{
    cupsSetPasswordCB2(no_password, nullptr);
    if (http) httpSetTimeout(http, answer_s, nullptr, nullptr);
    return Http(http);
}

std::string what_failed() { return cupsLastErrorString() ? cupsLastErrorString() : "no answer"; }

[[noreturn]] void no_answer(const std::string& printer)
{
    throw PrinterTrouble("the printer " + in_quotes(printer) + " does not answer (" + what_failed() +
                         "). Maybe it is switched off, or the name or the network is wrong");
}

Destination with_info(Destination destination)
{
    destination.info.reset(cupsCopyDestInfo(destination.http.get(), destination.dest()));
    if (!destination.info) no_answer(destination.name);
    return destination;
}

Destination connect_to_address(const std::string& address)
{
    cups_dest_t* dest = cupsGetDestWithURI("printer", address.c_str());
    if (!dest)
        throw PrinterTrouble(in_quotes(address) +
                             " is no address of a printer. Maybe ipp://HOST/ipp/print, with the name of the "
                             "printer in the network");
    Destination destination{address, nullptr, {1, dest}, nullptr};
    char resource[HTTP_MAX_URI];
    destination.http = prepared(cupsConnectDest(dest, CUPS_DEST_FLAGS_DEVICE, connect_ms, nullptr, resource,
                                                sizeof resource, nullptr, nullptr));
    if (!destination.http) no_answer(address);
    return with_info(std::move(destination));
}

}

Destinations::Destinations(Destinations&& other) noexcept
    : count_(std::exchange(other.count_, 0)), all_(std::exchange(other.all_, nullptr))
{
}

std::string Destination::option(const char* option) const
{
    const char* value = cupsGetOption(option, dest()->num_options, dest()->options);
    return value ? value : "";
}

std::string Destination::address() const { return is_address(name) ? name : option("printer-uri-supported"); }

bool Destination::can(const char* option, const std::string& value) const
{
    return cupsCheckDestSupported(http.get(), dest(), info.get(), option, value.c_str()) != 0;
}

std::vector<std::string> Destination::values(const char* option, bool ready) const
{
    ipp_attribute_t* found = ready ? cupsFindDestReady(http.get(), dest(), info.get(), option)
                                   : cupsFindDestSupported(http.get(), dest(), info.get(), option);
    std::vector<std::string> values;
    for (int at = 0; at < ippGetCount(found); ++at)
        if (const char* text = ippGetString(found, at, nullptr)) values.emplace_back(text);
    return values;
}

bool is_address(const std::string& printer)
{
    return printer.starts_with("ipp://") || printer.starts_with("ipps://");
}

Http print_service()
{
    Http http = prepared(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connect_ms, nullptr));
    if (!http)
        throw PrinterTrouble("no print service (CUPS) answers on this computer. Maybe start it, or name the "
                             "printer by its address, such as ipp://HOST/ipp/print");
    return http;
}

Destinations queues(http_t* service)
{
    cups_dest_t* all = nullptr;
    const int count = cupsGetDests2(service, &all);
    return {count, all};
}

Destination connect_to(const std::string& printer)
{
    if (is_address(printer)) return connect_to_address(printer);
    const Http service = print_service();
    const Destinations all = queues(service.get());
    for (int at = 0; at < all.count(); ++at)
        if (printer == all.at(at)->name && !all.at(at)->instance) return connect_to_queue(all.at(at));
    throw PrinterTrouble("there is no printer " + in_quotes(printer));
}

Destination connect_to_queue(cups_dest_t* queue)
{
    cups_dest_t* copy = nullptr;
    const int count = cupsCopyDest(queue, 0, &copy);
    return with_info({queue->name, print_service(), {count, copy}, nullptr});
}

}
