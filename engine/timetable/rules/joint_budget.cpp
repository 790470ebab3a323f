#include "engine/base/text.h"
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

/// The side of a cane, of leaning on a walker, or of an MS hug, is loaded all day already (SA13).
bool is_loaded_side(const Patient& patient, Joint joint, Side side)
{
    if (!bears_walking(joint)) return false;
    const bool aid = patient.aid && patient.aid->side && *patient.aid->side == side;
    const bool leans = patient.aid && patient.aid->leans && *patient.aid->leans == side;
    const bool hug = patient.hug.found() && sides_meet(*patient.hug.found(), side);
    return aid || leans || hug;
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

/// What one joint of one side bears on one date, the side of an aid counted more.
struct JointDay {
    Date date;
    std::string about;
    int percent = 0;  ///< hundredths of a load unit
    int budget = 0;   ///< load units
};

std::vector<JointDay> joint_days(const Calendar& calendar, const Case& at_hand)
{
    std::map<Date, std::vector<const CalendarItem*>> dates;
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items) dates[session.date].push_back(&item);
    std::vector<JointDay> days;
    for (const auto& [date, items] : dates)
        for (const Word<Joint>& joint : vocabulary<Joint>())
            for (const Side side : one_sides) {
                int load = 0;
                for (const CalendarItem* item : items)
                    if (sides_meet(item->side, side))
                        load += load_of(*item->exercise, joint.meaning, at_hand.settings().joints);
                days.push_back({date, std::string(joint.text) + ", " + std::string(word_of(side)),
                                load * percent_for(at_hand, joint.meaning, side),
                                budget_for(at_hand, joint.meaning, side)});
            }
    return days;
}

class JointBudget final : public Rule {
public:
    RuleId id() const override { return RuleId("joint-budget"); }
    std::vector<std::string> sources() const override { return {"SA12", "SA13", "J09", "J13", "B48"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (const Weekday day : all_weekdays)
                for (const Word<Joint>& joint : vocabulary<Joint>())
                    for (const Side side : one_sides) post_joint(grid, poster, phase, day, joint, side);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const JointDay& day : joint_days(calendar, at_hand))
            if (day.percent > 100 * day.budget)
                found.push_back({id(), day.date, day.about + ": load " + number_text(day.percent / 100.0)});
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words(
            "No joint gets more load in a day than it bears, the side of a cane or hug counting more",
            "Ninguna articulación recibe en un día más carga de la que tolera; el lado del bastón cuenta "
            "más");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        for (const JointDay& day : joint_days(calendar, at_hand))
            tightest.look_at({id(), day.date, day.about, (day.percent + 99) / 100, day.budget, "load units"});
        return tightest.found();
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
