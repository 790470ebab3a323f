// Sending paper to a printer and staying until it is known how that ended. Accepted is not printed: the
// printer may be out of paper, or somebody may have stopped it.
#pragma once

#include "app/printer/print_order.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace pacewise {

struct PrintJob {
    std::string printer;
    int id = 0;
};

/// The name under which the job stands in queues and in the log of printed pages, where other people read it:
/// never the patient's name, never a file name.
inline constexpr const char* job_title = "Exercise plan";

/// The order must have passed its check. Care: throws PrinterTrouble.
PrintJob send(const PrintOrder&, const std::string& pdf);

/// `gone`: the printer keeps no memory of jobs that are over.
enum class JobState { waiting, printing, held, stopped, cancelled, failed, printed, gone };

struct JobReport {
    JobState state = JobState::waiting;
    std::vector<std::string> troubles;  ///< "out of paper"
    std::string message;                ///< in the words of the printer; may be empty
    bool operator==(const JobReport&) const = default;
};

JobReport ask(const PrintJob&);
/// Asks until the job is printed, held, stopped or over, at most for this long; every change is told.
/// Care: throws PrinterTrouble when the printer stops answering.
JobReport follow(const PrintJob&, std::chrono::milliseconds at_most,
                 const std::function<void(const JobReport&)>& tell);
/// Whether nothing more will happen without somebody who goes there.
bool needs_somebody(const JobReport&);
/// "job 12 is not printed yet: out of paper"
std::string sentence(const PrintJob&, const JobReport&);

}
