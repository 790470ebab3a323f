#include "engine/timetable/order.h"

#include "engine/screen/screen.h"
#include "engine/timetable/order_class.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

namespace pacewise {

namespace {

/// Six exercises at most, in any position, with or without a strap, of any kind.
std::vector<Exercise> random_exercises()
{
    const auto any_position = [] {
        return *rc::gen::element(Position::supine, Position::prone, Position::sitting, Position::standing);
    };
    const auto any_modality = [] {
        return *rc::gen::element(Modality::stretch, Modality::balance, Modality::resistance,
                                 Modality::aerobic);
    };
    std::vector<Exercise> exercises;
    const int count = *rc::gen::inRange(2, 7);
    for (int at = 0; at < count; ++at) {
        Exercise exercise = an_exercise("e" + std::to_string(at), any_modality(),
                                        {stands_in(any_position(), Support::lying)});
        if (*rc::gen::arbitrary<bool>()) exercise.equipment.push_back(Equipment::chair);
        if (*rc::gen::inRange(0, 4) == 0) exercise.tags.insert(Tag::settle);
        if (*rc::gen::inRange(0, 4) == 0) exercise.tags.insert(Tag::warm_up);
        exercises.push_back(std::move(exercise));
    }
    return exercises;
}

struct Session {
    explicit Session(std::vector<Exercise> exercises) : request(request_for(std::move(exercises))) {}

    static Request request_for(std::vector<Exercise> exercises)
    {
        Protocol protocol = a_protocol({1});
        for (const Word<Modality>& modality : vocabulary<Modality>())
            protocol.parts[modality.meaning] = on_days(0, 7);
        return a_request(a_patient({Weekday::mon}), protocol, std::move(exercises));
    }
    std::vector<int> all() const
    {
        std::vector<int> candidates(prescription.candidates.size());
        std::iota(candidates.begin(), candidates.end(), 0);
        return candidates;
    }
    OrderClass class_of(int candidate) const
    {
        return order_class(at_hand.exercise(candidate), ItemRole::main, false);
    }
    bool keeps_parts(const std::vector<int>& order) const
    {
        return std::is_sorted(order.begin(), order.end(),
                              [&](int a, int b) { return class_of(a) < class_of(b); });
    }
    /// A trip to the floor or up costs 6, another position 3, other equipment 1.
    int changes(const std::vector<int>& order) const
    {
        int cost = 0;
        for (std::size_t at = 1; at < order.size(); ++at) {
            const Exercise& from = at_hand.exercise(order[at - 1]);
            const Exercise& to = at_hand.exercise(order[at]);
            if (is_floor_position(from.position) != is_floor_position(to.position))
                cost += 6;
            else
                cost += (from.position == to.position ? 0 : 3) + (from.equipment == to.equipment ? 0 : 1);
        }
        return cost;
    }

    Request request;
    Screening screening = screen(request);
    Prescription prescription = prescribe(request, screening, {});
    Case at_hand{request, screening, prescription};
};

int fewest_changes(const Session& session)
{
    std::vector<int> order = session.all();
    int fewest = 1000;
    do
        if (session.keeps_parts(order)) fewest = std::min(fewest, session.changes(order));
    while (std::next_permutation(order.begin(), order.end()));
    return fewest;
}

}

TEST_CASE("a session's order has the fewest changes of all orders that keep its parts in line")
{
    CHECK(rc::check("all permutations of up to six items", [] {
        const Session session(random_exercises());
        const std::vector<int> order = in_order(session.at_hand, session.all());
        std::vector<int> sorted = order;
        std::sort(sorted.begin(), sorted.end());
        RC_ASSERT(sorted == session.all());
        RC_ASSERT(session.keeps_parts(order));
        RC_ASSERT(session.changes(order) == fewest_changes(session));
    }));
}

TEST_CASE("the order does not depend on how the items were handed in, as far as changes go")
{
    CHECK(rc::check("any shuffle", [] {
        const Session session(random_exercises());
        std::vector<int> shuffled = session.all();
        std::reverse(shuffled.begin(), shuffled.end());
        RC_ASSERT(session.changes(in_order(session.at_hand, shuffled)) ==
                  session.changes(in_order(session.at_hand, session.all())));
    }));
}

TEST_CASE("balance before strength before endurance, and a long stretch last")
{
    const Session session({an_exercise("a-walk", Modality::aerobic),
                           an_exercise("b-squat", Modality::resistance),
                           an_exercise("c-beam", Modality::balance),
                           an_exercise("d-rest", Modality::stretch, {tagged(Tag::settle)}),
                           an_exercise("e-march", Modality::aerobic, {tagged(Tag::warm_up)}),
                           an_exercise("f-calf", Modality::stretch)});
    std::vector<std::string> names;
    for (const int candidate : in_order(session.at_hand, session.all()))
        names.push_back(session.at_hand.exercise(candidate).id.text);
    CHECK(names == std::vector<std::string>{"e-march", "f-calf", "c-beam", "b-squat", "a-walk", "d-rest"});
}

TEST_CASE("for a tired patient arms rest while legs work")
{
    Session session({an_exercise("a", Modality::resistance, {works(Muscle::quadriceps)}),
                     an_exercise("b", Modality::resistance, {works(Muscle::glutes)}),
                     an_exercise("c", Modality::resistance, {works(Muscle::biceps)}),
                     an_exercise("d", Modality::resistance, {works(Muscle::triceps)})});
    const auto is_leg = [](int candidate) { return candidate < 2; };
    const auto turns = [&] {
        const std::vector<int> order = in_order(session.at_hand, session.all());
        int changes = 0;
        for (std::size_t at = 1; at < order.size(); ++at)
            changes += is_leg(order[at]) != is_leg(order[at - 1]);
        return changes;
    };
    const int rested = turns();
    tire(session.request.patient, 5.0);
    CHECK(turns() == 3);
    CHECK(rested < 3);
}

TEST_CASE("one trip to the floor is enough for two exercises on the mat")
{
    const Session session(
        {an_exercise("a", Modality::resistance, {stands_in(Position::supine, Support::lying)}),
         an_exercise("b", Modality::resistance, {stands_in(Position::standing)}),
         an_exercise("c", Modality::resistance, {stands_in(Position::supine, Support::lying)})});
    CHECK(session.changes(in_order(session.at_hand, session.all())) == 6);
}

}
