// What must be there costs something: when a session has balance work it has at least two balance exercises,
// and the two shortest take six minutes. From a long sum over exercises follows a short one over sessions and
// days, from which clashes are seen at once.
#pragma once

#include "engine/proof/scales.h"

#include <optional>
#include <vector>

namespace pacewise {

/// When `when` is true (0: always), at least `count` of these are, as long as `guard` is true.
struct Need {
    Literal when = 0;
    std::vector<Literal> of;
    std::size_t count = 1;
    Literal guard = 0;
};

/// A limit that follows from another one as long as all guards are true.
struct Follows {
    Scales scales;
    std::vector<Literal> guards;
};

class Needs {
public:
    /// `guards`: by limit; `always` is a literal that is true.
    Needs(const Model&, const std::vector<Literal>& literals, const std::vector<Literal>& guards,
          Literal always);

    /// Only for a limit without rooms; nothing when nothing follows that could be broken.
    std::optional<Follows> projected(const Scales&) const;

private:
    struct Cost {
        std::size_t need = 0;
        std::int64_t least = 0;
        std::optional<std::size_t>
            companion{};  ///< a second need that comes with the first and makes it dearer
    };

    void add(Need);
    void derive_causes(const Model&, const std::vector<Literal>& literals);
    /// Is `other` there whenever `one` is?
    bool comes_with(const Need& one, const Need& other) const;
    Cost with_companion(Cost, const std::vector<std::size_t>& touched,
                        const std::vector<std::int64_t>& weights) const;
    std::vector<std::size_t> touched_by(const Scales&) const;
    /// What meeting the needs costs at least, the dearest first.
    std::vector<Cost> costs(const Scales&, const std::vector<std::int64_t>& weights) const;

    std::vector<Need> needs_;
    std::vector<std::vector<std::size_t>> of_literal_;  ///< by literal: the needs it may meet
    std::vector<std::vector<Literal>> parts_;           ///< by derived literal: sorted; else empty
};

}
