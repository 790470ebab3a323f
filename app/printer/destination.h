// A printer that is connected, with what it says it can do. Kept inside this folder: the one header that
// shows libcups.
#pragma once

#include <cups/cups.h>

#include <memory>
#include <string>
#include <vector>

namespace pacewise {

struct Release {
    void operator()(http_t* http) const { httpClose(http); }
    void operator()(ipp_t* ipp) const { ippDelete(ipp); }
    void operator()(cups_dinfo_t* info) const { cupsFreeDestInfo(info); }
};
using Http = std::unique_ptr<http_t, Release>;
using Ipp = std::unique_ptr<ipp_t, Release>;
using DestinationInfo = std::unique_ptr<cups_dinfo_t, Release>;

/// Owns what libcups lists.
class Destinations {
public:
    Destinations() = default;
    Destinations(int count, cups_dest_t* all) : count_(count), all_(all) {}
    Destinations(Destinations&& other) noexcept;
    Destinations& operator=(Destinations&&) = delete;
    ~Destinations() { cupsFreeDests(count_, all_); }

    int count() const { return count_; }
    cups_dest_t* at(int index) const { return all_ + index; }

private:
    int count_ = 0;
    cups_dest_t* all_ = nullptr;
};

struct Destination {
    std::string name;
    Http http;
    Destinations one;
    DestinationInfo info;

    cups_dest_t* dest() const { return one.at(0); }
    std::string option(const char* option) const;
    /// Its address, for questions about jobs.
    std::string address() const;
    bool can(const char* option, const std::string& value) const;
    /// All values of an option, such as "media"; those that are at hand now when `ready`.
    std::vector<std::string> values(const char* option, bool ready = false) const;
};

bool is_address(const std::string& printer);
/// The print service of this computer. Care: throws PrinterTrouble when none answers.
Http print_service();
/// The queues, sorted by name.
Destinations queues(http_t*);

/// Care: throws PrinterTrouble when it does not answer, and for a name that nobody knows.
Destination connect_to(const std::string& printer);
/// As `connect_to`, for a queue that is known.
Destination connect_to_queue(cups_dest_t*);

}
