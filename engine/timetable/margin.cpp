#include "engine/timetable/margin.h"

namespace pacewise {

namespace {

/// Compared crosswise, so that nothing is rounded. Nothing used where nothing is allowed is at its limit.
bool is_tighter(const Margin& one, const Margin& other)
{
    if (other.used == 0 && other.most == 0) return one.used > one.most;
    if (one.most == 0 && other.most == 0) return one.used > other.used;
    return one.used * other.most > other.used * one.most;
}

}

void Tightest::look_at(const Margin& margin)
{
    if (!tightest_ || is_tighter(margin, *tightest_)) tightest_ = margin;
}

std::vector<Margin> Tightest::found() const
{
    if (!tightest_) return {};
    return {*tightest_};
}

std::string margin_text(const Margin& margin)
{
    return margin.about + ": " + std::to_string(margin.used) + " of " + std::to_string(margin.most) + ' ' +
           margin.unit;
}

}
