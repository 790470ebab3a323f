#include "app/printer/state_reasons.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

struct Trouble {
    std::string_view reason;
    std::string_view words;
};

// Keywords of RFC 8011 (5.4.12, 5.3.8), PWG 5100.9 and CUPS; what only slows a printer down is not here.
constexpr std::array known{
    Trouble{"media-empty", "out of paper"},
    Trouble{"media-needed", "out of paper of this size"},
    Trouble{"media-jam", "a paper jam"},
    Trouble{"cover-open", "a cover is open"},
    Trouble{"door-open", "a door is open"},
    Trouble{"interlock-open", "a door is open"},
    Trouble{"input-tray-missing", "a paper tray is missing"},
    Trouble{"output-area-full", "the output tray is full"},
    Trouble{"output-tray-missing", "the output tray is missing"},
    Trouble{"toner-empty", "out of toner"},
    Trouble{"marker-supply-empty", "out of ink or toner"},
    Trouble{"marker-waste-full", "the box for waste toner is full"},
    Trouble{"spool-area-full", "the memory of the printer is full"},
    Trouble{"paused", "paused"},
    Trouble{"moving-to-paused", "paused"},
    Trouble{"offline", "switched off or offline"},
    Trouble{"shutdown", "switched off or offline"},
    Trouble{"timed-out", "no answer"},
    Trouble{"connecting-to-device", "no answer yet"},
    Trouble{"cups-held-for-authentication", "a password is asked for"},
    Trouble{"account-authorization-failed", "a password is asked for"},
    Trouble{"job-canceled-by-user", "cancelled at the computer"},
    Trouble{"job-canceled-by-operator", "cancelled by the operator"},
    Trouble{"job-canceled-at-device", "cancelled at the printer"},
    Trouble{"document-format-error", "the PDF cannot be read there"},
    Trouble{"unsupported-document-format", "the PDF cannot be read there"},
    Trouble{"unsupported-attributes-or-values", "not all that was asked for can be done"}};

bool cut(std::string_view& reason, std::string_view ending)
{
    if (!reason.ends_with(ending) || reason == "document-format-error") return false;
    reason.remove_suffix(ending.size());
    return true;
}

/// The keyword without its grade; empty when the grade says that it does not matter.
std::string_view without_grade(std::string_view reason, Grade grade)
{
    if (cut(reason, "-warning") && grade == Grade::errors_only) return {};
    if (cut(reason, "-report")) return {};
    cut(reason, "-error");
    return reason;
}

}

std::vector<std::string> troubles_in(const std::vector<std::string>& reasons, Grade grade)
{
    std::vector<std::string> troubles;
    for (const std::string& reason : reasons)
        for (const Trouble& each : known)
            if (without_grade(reason, grade) == each.reason &&
                std::find(troubles.begin(), troubles.end(), each.words) == troubles.end())
                troubles.emplace_back(each.words);
    return troubles;
}

}
