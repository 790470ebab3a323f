#include "engine/plan/session_parts.h"

#include <algorithm>
#include <numeric>

namespace pacewise {

namespace {

/// What helps most for least effort is easy: stretches, breathing, and what is done lying or sitting.
int hardness_of(const PlannedItem& item, const Exercise& exercise, const std::set<Muscle>& spastic)
{
    const auto lowers = [&](Muscle muscle) { return exercise.tone.lowers.contains(muscle); };
    int hard = item.doses.empty() ? 0 : 10 * item.doses.begin()->second.effort;
    if (exercise.modality == Modality::stretch || exercise.has(Tag::breath)) hard -= 40;
    if (std::any_of(spastic.begin(), spastic.end(), lowers)) hard -= 10;
    if (is_upright(exercise.position)) hard += 30;
    if (exercise.has(Tag::high_challenge)) hard += 20;
    return hard;
}

}

SessionParts::SessionParts(const PlannedSession& session, const Case& at_hand)
    : case_(at_hand), spastic_(spastic_muscles(at_hand.patient()))
{
    for (const PlannedItem& item : session.items) {
        const Exercise& exercise = *at_hand.request.catalog->find(item.exercise);
        parts_.push_back(
            {&exercise, order_class(at_hand, exercise, item.role), hardness_of(item, exercise, spastic_)});
    }
    if (!parts_.empty() && parts_.front().place == OrderClass::open) opener_ = 0;
}

std::vector<int> SessionParts::all() const
{
    std::vector<int> items(parts_.size());
    std::iota(items.begin(), items.end(), 0);
    return items;
}

std::vector<int> SessionParts::hardest_first() const
{
    std::vector<int> items = all();
    std::stable_sort(items.begin(), items.end(), [&](int a, int b) {
        if ((a == opener_) != (b == opener_)) return b == opener_;
        return part(a).hardness > part(b).hardness;
    });
    return items;
}

bool SessionParts::is_hard_balance(int item) const
{
    return is_fatigued_walker(case_.patient()) && part(item).exercise->has(Tag::high_challenge);
}

bool SessionParts::is_relieved(const std::vector<int>& items, int item) const
{
    return std::all_of(spastic_.begin(), spastic_.end(), [&](Muscle muscle) {
        if (!part(item).exercise->tone.raises.contains(muscle)) return true;
        return std::any_of(items.begin(), items.end(), [&](int other) {
            return other < item && part(other).place < part(item).place &&
                   part(other).exercise->tone.lowers.contains(muscle);
        });
    });
}

std::vector<int> SessionParts::without(const std::vector<int>& items, int dropped) const
{
    std::vector<int> kept = items;
    std::erase(kept, dropped);
    for (;;) {
        const auto lacking = std::find_if(kept.begin(), kept.end(), [&](int item) {
            return is_relieved(items, item) && !is_relieved(kept, item);
        });
        if (lacking == kept.end()) return kept;
        kept.erase(lacking);
    }
}

bool SessionParts::may_join(const std::vector<int>& items, int item) const
{
    return !is_hard_balance(item) && is_relieved(items, item);
}

std::optional<int> SessionParts::too_near_the_end(const std::vector<ShorterItem>& version) const
{
    const Seconds least = std::chrono::minutes(case_.settings().settle_minutes_after_balance);
    for (const ShorterItem& hard : version) {
        if (!is_hard_balance(hard.item) || hard.item == opener_) continue;
        for (const auto& [week, dose] : hard.doses) {
            Seconds after{0};
            for (const ShorterItem& other : version)
                if (part(other.item).place > part(hard.item).place) after += other.doses.at(week).takes;
            if (after < least) return hard.item;
        }
    }
    return {};
}

}
