#include "app/printer/state_reasons.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

struct Said {
    std::string_view reason;
    std::string_view words;
};

// Keywords of RFC 8011 (5.4.12, 5.3.8), PWG 5100.9 and CUPS; what only slows a printer down is not here.
constexpr std::array known{
    Said{"media-empty", "out of paper"},
    Said{"media-needed", "out of paper of this size"},
    Said{"media-jam", "a paper jam"},
    Said{"cover-open", "a cover is open"},
    Said{"door-open", "a door is open"},
    Said{"interlock-open", "a door is open"},
    Said{"input-tray-missing", "a paper tray is missing"},
    Said{"output-area-full", "the output tray is full"},
    Said{"output-tray-missing", "the output tray is missing"},
    Said{"toner-empty", "out of toner"},
    Said{"marker-supply-empty", "out of ink or toner"},
    Said{"marker-waste-full", "the box for waste toner is full"},
    Said{"spool-area-full", "the memory of the printer is full"},
    Said{"paused", "paused"},
    Said{"moving-to-paused", "paused"},
    Said{"offline", "switched off or offline"},
    Said{"shutdown", "switched off or offline"},
    Said{"timed-out", "no answer"},
    Said{"connecting-to-device", "no answer yet"},
    Said{"cups-held-for-authentication", "a password is asked for"},
    Said{"account-authorization-failed", "a password is asked for"},
    Said{"job-canceled-by-user", "cancelled at the computer"},
    Said{"job-canceled-by-operator", "cancelled by the operator"},
    Said{"job-canceled-at-device", "cancelled at the printer"},
    Said{"document-format-error", "the PDF cannot be read there"},
    Said{"unsupported-document-format", "the PDF cannot be read there"},
    Said{"unsupported-attributes-or-values", "not all that was asked for can be done"}};

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
        for (const Said& said : known)
            if (without_grade(reason, grade) == said.reason &&
                std::find(troubles.begin(), troubles.end(), said.words) == troubles.end())
                troubles.emplace_back(said.words);
    return troubles;
}

}
