#include "engine/request/emphasis.h"

#include <algorithm>

namespace pacewise {

namespace {

void weigh(Settings& settings, const char* wish, int percent)
{
    if (const auto weight = settings.weights.find(wish); weight != settings.weights.end())
        weight->second = weight->second * percent / 100;
}

}

template <> std::span<const Word<Emphasis>> vocabulary()
{
    using enum Emphasis;
    static constexpr Word<Emphasis> words[] = {{"balanced", balanced},
                                               {"goals", goals},
                                               {"few-exercises", few_exercises},
                                               {"fewer-days", fewer_days},
                                               {"more-days", more_days}};
    return words;
}

Settings emphasized(Settings settings, Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::balanced: break;
    case Emphasis::goals:
        for (const char* wish : {"goals", "weak-muscles", "large-muscles"}) weigh(settings, wish, 400);
        break;
    case Emphasis::few_exercises:
        for (const char* wish : {"few-different", "few-changes", "continuity"}) weigh(settings, wish, 300);
        break;
    case Emphasis::fewer_days:
        for (const char* wish : {"protocol-days", "protocol-minutes"}) weigh(settings, wish, 0);
        break;
    case Emphasis::more_days:
        for (const char* wish : {"protocol-days", "protocol-minutes"}) weigh(settings, wish, 300);
        break;
    }
    return settings;
}

Protocol emphasized(Protocol protocol, Emphasis emphasis)
{
    Range<int>& per_week = protocol.sessions.per_week;
    if (emphasis == Emphasis::fewer_days) per_week.most = std::max(1, per_week.least);
    if (emphasis == Emphasis::more_days) per_week.least = std::min(per_week.least + 1, per_week.most);
    return protocol;
}

}
