// Which items of a session depend on each other, so that a shorter version never leaves out what another item
// needs.
#pragma once

#include "engine/plan/plan.h"
#include "engine/timetable/case.h"
#include "engine/timetable/order_class.h"

#include <optional>
#include <set>
#include <vector>

namespace pacewise {

class SessionParts {
public:
    /// The session is only looked at and must outlive this.
    SessionParts(const PlannedSession&, const Case&);

    std::vector<int> all() const;
    /// The warm-up, which every version keeps; -1 when the session begins with something else.
    int opener() const { return opener_; }
    /// The opener comes last; standing is harder than sitting, a stretch or breathing is easy.
    std::vector<int> hardest_first() const;
    /// Also without what now lacks something that lowers its tone first (S17).
    std::vector<int> without(const std::vector<int>& items, int dropped) const;
    /// Whether nothing is missing for this item beside these; hard balance of tired walkers never joins a
    /// session of ten minutes (F23).
    bool may_join(const std::vector<int>& items, int item) const;
    /// Hard balance of a tired walker without enough steady work after it in some week (F23); null when all
    /// is well.
    std::optional<int> too_near_the_end(const std::vector<ShorterItem>&) const;

private:
    struct Part {
        const Exercise* exercise = nullptr;
        OrderClass place = OrderClass::open;
        int hardness = 0;
    };

    const Part& part(int item) const { return parts_[static_cast<std::size_t>(item)]; }
    bool is_hard_balance(int item) const;
    bool is_relieved(const std::vector<int>& items, int item) const;

    const Case& case_;
    std::set<Muscle> spastic_;
    std::vector<Part> parts_;
    int opener_ = -1;
};

}
