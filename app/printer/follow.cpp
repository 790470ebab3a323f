#include "app/printer/destination.h"
#include "app/printer/printer_trouble.h"
#include "app/printer/question.h"
#include "app/printer/send.h"
#include "app/printer/state_reasons.h"
#include "engine/base/text.h"

#include <optional>
#include <thread>

namespace pacewise {

namespace {

using namespace std::chrono_literals;

constexpr auto between_questions = 250ms;
/// A network may stumble; a printer that stays silent so many times in a row is gone.
constexpr int silences = 3;

JobState state_of(int ipp_state)
{
    switch (ipp_state) {
    case IPP_JSTATE_HELD: return JobState::held;
    case IPP_JSTATE_PROCESSING: return JobState::printing;
    case IPP_JSTATE_STOPPED: return JobState::stopped;
    case IPP_JSTATE_CANCELED: return JobState::cancelled;
    case IPP_JSTATE_ABORTED: return JobState::failed;
    case IPP_JSTATE_COMPLETED: return JobState::printed;
    default: return JobState::waiting;  // a number from outside
    }
}

bool is_over(JobState state)
{
    switch (state) {
    case JobState::waiting:
    case JobState::printing:
    case JobState::held:
    case JobState::stopped: return false;
    case JobState::cancelled:
    case JobState::failed:
    case JobState::printed:
    case JobState::gone: return true;
    }
    return true;
}

void add_state_of_printer(const Destination& printer, JobReport& report)
{
    const Ipp now =
        answer_to(printer, 0, {"printer-state", "printer-state-reasons", "printer-state-message"});
    for (const std::string& trouble :
         troubles_in(keywords_in(now.get(), "printer-state-reasons"), Grade::warnings_too))
        report.troubles.push_back(trouble);
    const bool stopped = number_in(now.get(), "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED;
    if (stopped && report.state == JobState::waiting) report.state = JobState::stopped;
    if (stopped && report.message.empty()) report.message = text_in(now.get(), "printer-state-message");
}

/// Nothing when the printer is silent.
std::optional<JobReport> report_of(const Destination& printer, int job)
{
    const Ipp answer = answer_to(printer, job,
                                 {"job-state", "job-state-reasons", "job-state-message",
                                  "job-printer-state-message", "job-printer-state-reasons"});
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) return JobReport{JobState::gone, {}, {}};
    if (!answer || cupsLastError() >= IPP_STATUS_ERROR_BAD_REQUEST) return std::nullopt;
    JobReport report{state_of(number_in(answer.get(), "job-state", IPP_JSTATE_PENDING)),
                     troubles_in(keywords_in(answer.get(), "job-state-reasons"), Grade::warnings_too),
                     text_in(answer.get(), "job-printer-state-message")};
    if (report.message.empty()) report.message = text_in(answer.get(), "job-state-message");
    if (!is_over(report.state)) add_state_of_printer(printer, report);
    return report;
}

std::optional<JobReport> try_to_ask(const PrintJob& job)
{
    try {
        return report_of(connect_to(job.printer), job.id);
    } catch (const PrinterTrouble&) {
        return std::nullopt;
    }
}

}

JobReport ask(const PrintJob& job)
{
    for (int silence = 0; silence < silences; ++silence) {
        if (silence > 0) std::this_thread::sleep_for(between_questions);
        if (std::optional<JobReport> report = try_to_ask(job)) return std::move(*report);
    }
    throw PrinterTrouble("the printer " + in_quotes(job.printer) +
                         " stopped answering after it had taken job " + std::to_string(job.id) +
                         ". Maybe it was switched off: look what came out before you print again");
}

bool needs_somebody(const JobReport& report)
{
    return report.state == JobState::held || report.state == JobState::stopped ||
           (!is_over(report.state) && !report.troubles.empty());
}

JobReport follow(const PrintJob& job, std::chrono::milliseconds at_most,
                 const std::function<void(const JobReport&)>& tell)
{
    const auto end = std::chrono::steady_clock::now() + at_most;
    std::optional<JobReport> told;
    while (true) {
        JobReport report = ask(job);
        if (told != report) tell(report);
        const bool over =
            is_over(report.state) || report.state == JobState::held || report.state == JobState::stopped;
        if (over || std::chrono::steady_clock::now() >= end) return report;
        told = std::move(report);
        std::this_thread::sleep_for(between_questions);
    }
}

std::string sentence(const PrintJob& job, const JobReport& report)
{
    std::string why = joined(report.troubles, "; ");
    if (why.empty()) why = report.message;
    const auto with_why = [&](const std::string& text) { return why.empty() ? text : text + ": " + why; };
    const std::string name = "job " + std::to_string(job.id);
    switch (report.state) {
    case JobState::waiting: return with_why(name + " waits for the printer");
    case JobState::printing:
        return report.troubles.empty() ? name + " is being printed" : with_why(name + " is not printed yet");
    case JobState::held: return with_why(name + " is held back");
    case JobState::stopped: return with_why(name + " waits because the printer has stopped");
    case JobState::cancelled: return with_why(name + " was cancelled");
    case JobState::failed: return with_why(name + " failed");
    case JobState::printed: return name + " is printed";
    case JobState::gone: return name + " is over";
    }
    return name;
}

}
