// What a precaution asks of a plan, as plain values that screening, prescription and timetable evaluate.
#pragma once

#include "engine/catalog/dose_form.h"
#include "engine/precaution/which.h"

namespace pacewise {

/// What stands still until the therapist looks again.
enum class Hold {
    progress,   ///< doses do not grow
    lighter,    ///< doses do not grow, the lighter version is done
    everything  ///< no training
};
template <> std::span<const Word<Hold>> vocabulary();

/// What the items it speaks of must have.
struct Require {
    std::optional<Support> support;  ///< at least; without `for`: of standing and walking items
    bool helper = false;             ///< somebody is there
    std::vector<Position> brace;     ///< ankle brace or stimulator worn in these positions
    bool shoes = false;
    bool rail = false;
    bool back_rest = false;   ///< seat with back and arm rests (S35)
    bool latex_free = false;  ///< bands (R37)
    bool cleared = false;     ///< the plan stays a draft without a valid sign-off
    Which which;              ///< `for`; empty = every item
    bool operator==(const Require&) const = default;
};

/// The most (of tempo and rest: the least) of something, for the items it speaks of.
struct PersonalLimit {
    std::optional<int> effort;           ///< 0 to 10
    std::optional<int> minutes;          ///< of one item, without a break
    std::optional<int> session_minutes;  ///< of work in one session
    std::optional<int> sets;
    std::optional<int> items;      ///< in one session
    std::optional<int> days;       ///< a week
    std::optional<double> volume;  ///< factor on sets and minutes, never on days (F12)
    std::optional<Seconds> hold;
    std::optional<Seconds> tempo;   ///< at least so long each way
    std::optional<Seconds> rest;    ///< at least so long between sets
    bool progress = true;           ///< false: doses stay as in the first week
    std::optional<int> until_week;  ///< holds up to and with this week; without it: always
    Which which;                    ///< `for`; empty = every item
    bool operator==(const PersonalLimit&) const = default;
};

/// A session with an item that works the muscles `working` also has one that does the rest.
struct Pair {
    std::vector<Muscle> working;
    std::vector<Muscle> lowers;  ///< tone, before it
    std::vector<Muscle> works;
    bool operator==(const Pair&) const = default;
};

/// More or fewer of these exercises, for so many points.
struct Wish {
    Which which;
    int points = 1;
    bool operator==(const Wish&) const = default;
};

}
