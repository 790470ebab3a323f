// A rule says itself three times: `post` to the search, `breaches` to the auditor, who looks at dates and
// knows nothing of the search, and `sentence` to people. A test compares the first two by enumeration.
#pragma once

#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/timetable/calendar.h"
#include "engine/timetable/margin.h"
#include "engine/timetable/poster.h"

#include <memory>
#include <string>
#include <vector>

namespace pacewise {

struct Breach {
    RuleId rule;
    Date date;
    std::string about;  ///< in plain English: "Bridge", "knee, left", "load 320 of 280"
    bool operator==(const Breach&) const = default;
};

class Rule {
public:
    virtual ~Rule() = default;
    virtual RuleId id() const = 0;
    virtual void post(const Grid&, Poster&) const = 0;
    virtual std::vector<Breach> breaches(const Calendar&, const Case&) const = 0;
    virtual Translations sentence(const Case&) const = 0;
    /// Ids of the clinic's rule book that it comes from, such as "G16"; empty for the therapist's own word.
    virtual std::vector<std::string> sources() const { return {}; }
    /// Where a plan comes near to it; empty for a rule that is kept or broken and nothing in between.
    virtual std::vector<Margin> margins(const Calendar&, const Case&) const { return {}; }
    /// Rules that protect the patient are never offered for loosening.
    virtual bool protects() const { return true; }
};

/// A should: it never forbids, it costs points.
class Should {
public:
    virtual ~Should() = default;
    virtual RuleId id() const = 0;
    virtual void post(const Grid&, Poster&) const = 0;
    virtual Translations sentence() const = 0;
    /// Ids of the clinic's rule book that it comes from; empty for what only makes life easier.
    virtual std::vector<std::string> sources() const { return {}; }
};

}
