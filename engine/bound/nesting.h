// Which questions lie inside which: where Bridge stands in Tuesday's session, there is a session on Tuesday,
// and Bridge is used. What holds for a session at all can then be said of a session that takes place, which
// leaves fractions less room.
#pragma once

#include "engine/model/model.h"

#include <cstdint>
#include <vector>

namespace pacewise {

class Nesting {
public:
    explicit Nesting(const Model&);

    /// Whenever `inner` is yes, `outer` is yes.
    bool is_inside(Var inner, Var outer) const { return shape(inner).is_inside(shape(outer)); }
    /// Everything inside of it, and itself.
    std::vector<Var> inside(Var outer) const;
    /// The widest values inside a derived one, not itself: it is yes just when any of them is.
    std::vector<Var> widest_inside(Var outer) const;
    /// As few of these as together are yes whenever any of them is.
    std::vector<Var> cover_of(const std::vector<Var>&) const;
    /// Derived values that are yes whenever any of these is, the narrowest first; none of them around
    /// another.
    std::vector<Var> around(const std::vector<Var>&) const;

private:
    /// The decisions that a value comes from.
    struct Shape {
        std::vector<std::uint64_t> bits;
        int first = 0, last = -1;  ///< words that are not zero

        void add(const Shape&);
        void add_decision(int decision);
        bool is_inside(const Shape& outer) const;
        int size() const;
    };

    /// Of values that are always the same, the one that was named first lies inside the others.
    bool comes_before(Var inner, Var outer) const;
    const Shape& shape(Var var) const { return shapes_[static_cast<std::size_t>(var.index)]; }

    std::vector<Shape> shapes_;  ///< by var
    std::vector<Var> decisions_;
    std::vector<Var> narrow_to_wide_;  ///< derived values that can be yes
};

}
