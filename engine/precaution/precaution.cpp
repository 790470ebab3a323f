#include "engine/precaution/precaution.h"

namespace pacewise {

namespace {

Applied applied(const Precaution& row, Answer seen)
{
    Applied result{row, seen.truth, std::move(seen.at)};
    Precaution& own = result.row;
    if (own.exclude) own.exclude = with_found(*own.exclude, result.found);
    if (own.require) own.require->which = with_found(own.require->which, result.found);
    if (own.limit) own.limit->which = with_found(own.limit->which, result.found);
    if (own.prefer) own.prefer->which = with_found(own.prefer->which, result.found);
    if (own.avoid) own.avoid->which = with_found(own.avoid->which, result.found);
    return result;
}

}

template <> std::span<const Word<Unrecorded>> vocabulary()
{
    static constexpr Word<Unrecorded> words[] = {{"skip", Unrecorded::skip}, {"apply", Unrecorded::apply}};
    return words;
}

template <> std::span<const Word<Hold>> vocabulary()
{
    static constexpr Word<Hold> words[] = {
        {"progress", Hold::progress}, {"lighter", Hold::lighter}, {"everything", Hold::everything}};
    return words;
}

Truth holds(const Precaution& row, const Patient& patient, Date start)
{
    return look(row.when, patient, start).truth;
}

std::vector<Applied> applied_precautions(const std::vector<Precaution>& rows, const Patient& patient,
                                         Date start)
{
    std::vector<Applied> all;
    for (const Precaution& row : rows) {
        Answer seen = look(row.when, patient, start);
        const bool cautious = seen.truth == Truth::unknown && row.unrecorded == Unrecorded::apply;
        if (seen.truth == Truth::yes || cautious) all.push_back(applied(row, std::move(seen)));
    }
    return all;
}

}
