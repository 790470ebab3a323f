#include "engine/patient/muscle_findings.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <array>
#include <map>

namespace pacewise {

namespace {

constexpr int painful_from = 4;  // J10
constexpr std::array one_sides{Side::left, Side::right};

bool bears_walking(Joint joint)
{
    return joint == Joint::hip || joint == Joint::knee || joint == Joint::ankle;
}

/// Joint load 0 to 3 of one time; walking counts even where the exercise does not say so (J13).
int load_of(const Exercise& exercise, Joint joint, const JointSettings& joints)
{
    const int load = exercise.load_on(joint);
    return exercise.position == Position::walking && bears_walking(joint) ? std::max(load, joints.walk_load)
                                                                          : load;
}

/// The side of a cane, or of an MS hug, is loaded all day already (SA13).
bool is_loaded_side(const Patient& patient, Joint joint, Side side)
{
    if (!bears_walking(joint)) return false;
    const bool aid = patient.aid && patient.aid->side && *patient.aid->side == side;
    const bool hug = patient.hug.found() && sides_meet(*patient.hug.found(), side);
    return aid || hug;
}

int budget_for(const Case& at_hand, Joint joint, Side side)
{
    const JointSettings& joints = at_hand.settings().joints;
    const bool painful = worst_pain(at_hand.patient(), joint, side).value_or(0) >= painful_from;
    return painful ? joints.budget_painful : joints.budget;
}

/// Percent of one load unit on this side.
int percent_for(const Case& at_hand, Joint joint, Side side)
{
    return is_loaded_side(at_hand.patient(), joint, side) ? at_hand.settings().joints.aid_side_percent : 100;
}

class JointBudget final : public Rule {
public:
    RuleId id() const override { return RuleId("joint-budget"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (const Weekday day : all_weekdays)
                for (const Word<Joint>& joint : vocabulary<Joint>())
                    for (const Side side : one_sides) post_joint(grid, poster, phase, day, joint, side);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::map<Date, std::vector<const CalendarItem*>> days;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items) days[session.date].push_back(&item);
        std::vector<Breach> found;
        for (const auto& [date, items] : days)
            for (const Word<Joint>& joint : vocabulary<Joint>())
                for (const Side side : one_sides) {
                    int load = 0;
                    for (const CalendarItem* item : items)
                        if (sides_meet(item->side, side))
                            load += load_of(*item->exercise, joint.meaning, at_hand.settings().joints);
                    if (load * percent_for(at_hand, joint.meaning, side) >
                        100 * budget_for(at_hand, joint.meaning, side))
                        found.push_back({id(), date,
                                         std::string(joint.text) + ", " + std::string(word_of(side)) +
                                             ": load " + std::to_string(load)});
                }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words(
            "No joint gets more load in a day than it bears, the side of a cane or hug counting more",
            "Ninguna articulación recibe en un día más carga de la que tolera; el lado del bastón cuenta "
            "más");
    }

private:
    static void post_joint(const Grid& grid, Poster& poster, int phase, Weekday day, const Word<Joint>& joint,
                           Side side)
    {
        const Case& at_hand = grid.at_hand();
        const int percent = percent_for(at_hand, joint.meaning, side);
        std::vector<Term> terms;
        for (const Seat& seat : grid.seats_on(phase, day)) {
            const int load =
                load_of(at_hand.exercise(seat.candidate), joint.meaning, at_hand.settings().joints);
            if (load > 0 && sides_meet(at_hand.candidate(seat.candidate).side, side))
                terms.push_back({load * percent, seat.var});
        }
        if (!terms.empty())
            poster.at_most(std::move(terms), 100 * budget_for(at_hand, joint.meaning, side),
                           {.phase = phase, .day = index_of(day), .word = joint.text});
    }
};

}

std::unique_ptr<Rule> joint_budget_rule() { return std::make_unique<JointBudget>(); }

}
