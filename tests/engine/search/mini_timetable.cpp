#include "tests/engine/search/mini_timetable.h"

#include "engine/base/random.h"

#include <array>
#include <map>

namespace pacewise::test {

namespace {

constexpr int kinds = 4;
constexpr int groups = 8;
constexpr int joints = 8;
constexpr std::array<int, kinds> items_a_session{1, 3, 2, 2};  // none, or just so many
constexpr std::array<int, kinds> days_least{2, 2, 2, 3};
constexpr std::array<int, kinds> days_most{4, 3, 5, 7};
constexpr std::array<int, 4> carried{8, 4, 2, 1};

struct Item {
    int kind = 0;
    int minutes = 5;
    int load = 20;
    int group = 0;
    int taste = 0;
};

class Maker {
public:
    explicit Maker(const MiniTimetable& wish) : wish_(wish), random_(wish.seed)
    {
        for (int row = 0; row < wish.rows; ++row) {
            const int kind = row % kinds;
            const int minutes = kind == 0 ? 10 + random_.below(11) : 3 + random_.below(6);
            items_.push_back(
                {kind, minutes, minutes * (2 + random_.below(4)), random_.below(groups), random_.below(5)});
        }
    }

    Model make()
    {
        decide();
        for (int layer = 0; layer < wish_.layers; ++layer) {
            for (int column = 0; column < wish_.columns; ++column) session_rules(layer, column);
            for (int kind = 0; kind < kinds; ++kind) week_rules(layer, kind);
            day_rules(layer);
            ladders(layer);
            pay_for_layer(layer);
        }
        energy();
        growth();
        joint_budgets();
        pins_and_bans();
        pay_for_goals();
        return std::move(model_);
    }

private:
    using Vars = std::vector<Var>;

    Var at(int layer, int column, int row) const
    {
        return {(layer * wish_.columns + column) * wish_.rows + row};
    }
    int day(int column) const { return column % 7; }
    Origin rule(int number) { return {number, ++subject_}; }
    /// What a plan may use, of what a modest one needs.
    int with_slack(int amount) const { return amount * (100 + wish_.slack) / 100; }
    /// A dose grows by a tenth a week.
    int in_week(int amount, int week) const { return amount * (10 + week % 12) / 10; }

    void decide()
    {
        for (int layer = 0; layer < wish_.layers; ++layer)
            for (int column = 0; column < wish_.columns; ++column)
                for (int row = 0; row < wish_.rows; ++row)
                    model_.decide(
                        {layer * 100 + column, row, items_[static_cast<std::size_t>(row)].kind, layer});
    }

    Vars in_session(int layer, int column, int kind) const
    {
        Vars vars;
        for (int row = 0; row < wish_.rows; ++row)
            if (kind < 0 || items_[static_cast<std::size_t>(row)].kind == kind)
                vars.push_back(at(layer, column, row));
        return vars;
    }

    static std::vector<Term> times_one(const Vars& vars)
    {
        std::vector<Term> terms;
        for (const Var var : vars) terms.push_back({1, var});
        return terms;
    }

    void session_rules(int layer, int column)
    {
        std::vector<Term> minutes;
        for (int row = 0; row < wish_.rows; ++row)
            minutes.push_back({items_[static_cast<std::size_t>(row)].minutes, at(layer, column, row)});
        model_.at_most(rule(1), minutes, with_slack(30));
        model_.at_most(rule(2), times_one(in_session(layer, column, -1)), 8);
        for (int kind = 0; kind < kinds; ++kind) {
            const Vars vars = in_session(layer, column, kind);
            const Var some = model_.any_of(vars);
            some_[{layer, column, kind}] = some;
            std::vector<Term> count = times_one(vars);
            count.push_back({-items_a_session[static_cast<std::size_t>(kind)], some});
            model_.at_most(rule(3), count, 0);
            model_.at_least(rule(3), count, 0);
        }
        // Some exercises raise tone; each needs one of a few others in its session.
        for (int row = 1; row < wish_.rows; row += 12)
            model_.implies(rule(4), at(layer, column, row),
                           {at(layer, column, (row + 2) % wish_.rows),
                            at(layer, column, (row + 6) % wish_.rows),
                            at(layer, column, (row + 10) % wish_.rows)});
    }

    Var some_on_day(int layer, int weekday, int kind)
    {
        Vars vars;
        for (int column = weekday; column < wish_.columns; column += 7)
            vars.push_back(some_[{layer, column, kind}]);
        return vars.size() == 1 ? vars.front() : model_.any_of(vars);
    }

    void week_rules(int layer, int kind)
    {
        Vars days;
        for (int weekday = 0; weekday < std::min(7, wish_.columns); ++weekday)
            days.push_back(some_on_day(layer, weekday, kind));
        model_.at_least(rule(5), times_one(days), days_least[static_cast<std::size_t>(kind)]);
        model_.at_most(rule(5), times_one(days), days_most[static_cast<std::size_t>(kind)]);
        if (kind != 1) return;
        for (std::size_t weekday = 0; weekday + 1 < days.size(); ++weekday)
            model_.at_most(rule(6), {{1, days[weekday]}, {1, days[weekday + 1]}}, 1);
        if (days.size() == 7) model_.at_most(rule(6), {{1, days.front()}, {1, days.back()}}, 1);
    }

    void day_rules(int layer)
    {
        for (int column = 7; column < wish_.columns; ++column)
            for (int row = 0; row < wish_.rows; ++row)
                model_.at_most(rule(7), {{1, at(layer, column - 7, row)}, {1, at(layer, column, row)}}, 1);
    }

    void ladders(int layer)
    {
        Vars used;
        for (int row = 0; row < wish_.rows; ++row) {
            Vars places;
            for (int column = 0; column < wish_.columns; ++column) places.push_back(at(layer, column, row));
            used.push_back(model_.any_of(places));
        }
        // Rows of one kind that follow each other are rungs of one family, three to a family.
        for (int row = 0; row + 2 * kinds < wish_.rows; ++row) {
            if (row / kinds % 3 != 0) continue;
            const std::array<std::size_t, 3> rung{static_cast<std::size_t>(row),
                                                  static_cast<std::size_t>(row + kinds),
                                                  static_cast<std::size_t>(row + 2 * kinds)};
            for (std::size_t low = 0; low < 3; ++low)
                for (std::size_t high = low + 1; high < 3; ++high) {
                    model_.at_most(rule(8), {{1, used[rung[low]]}, {1, used[rung[high]]}}, 1);
                    if (layer > 0)
                        model_.at_most(rule(8), {{1, used_.back()[rung[high]]}, {1, used[rung[low]]}}, 1);
                }
        }
        model_.at_most(rule(9), times_one(used), with_slack(16));
        used_.push_back(used);
    }

    void add_day_load(std::vector<Term>& terms, int date, int times) const
    {
        const int week = date / 7;
        for (int column = date % 7; column < wish_.columns; column += 7)
            for (int row = 0; row < wish_.rows; ++row)
                terms.push_back({times * in_week(items_[static_cast<std::size_t>(row)].load, week),
                                 at(week / wish_.weeks_a_layer, column, row)});
    }

    void energy()
    {
        const int dates = 7 * wish_.weeks_a_layer * wish_.layers;
        for (int date = 0; date < dates; ++date) {
            std::vector<Term> terms;
            for (int back = 0; back < 4 && back <= date; ++back)
                add_day_load(terms, date - back, carried[static_cast<std::size_t>(back)]);
            model_.at_most(rule(10), terms, 8 * in_week(with_slack(150), date / 7));
        }
    }

    void growth()
    {
        for (int week = 1; week < wish_.weeks_a_layer * wish_.layers; ++week) {
            std::vector<Term> terms;
            for (int weekday = 0; weekday < 7; ++weekday) {
                add_day_load(terms, 7 * week + weekday, 5);
                add_day_load(terms, 7 * (week - 1) + weekday, -6);
            }
            model_.at_most(rule(11), terms, 5 * 60);
        }
    }

    /// Each exercise loads three joints of eight; every date has a budget for each joint.
    void joint_budgets()
    {
        for (int date = 0; date < 7 * wish_.weeks_a_layer * wish_.layers; ++date)
            for (int joint = 0; joint < joints; ++joint) {
                std::vector<Term> terms;
                for (int column = date % 7; column < wish_.columns; column += 7)
                    for (int row = joint; row < wish_.rows + joint; ++row)
                        if ((row - joint) * 5 % joints / 3 == 0)
                            terms.push_back({in_week(1 + row % 3, date / 7),
                                             at(date / 7 / wish_.weeks_a_layer, column, row % wish_.rows)});
                model_.at_most(rule(13), terms, in_week(with_slack(7), date / 7));
            }
    }

    void pins_and_bans()
    {
        for (int count = 0; count < wish_.rows / 15; ++count) {
            const int row = random_.below(wish_.rows);
            for (int layer = 0; layer < wish_.layers; ++layer)
                for (int column = 0; column < wish_.columns; ++column)
                    model_.forbid(rule(12), at(layer, column, row));
        }
    }

    void pay_for_layer(int layer)
    {
        const Vars& used = used_[static_cast<std::size_t>(layer)];
        for (int row = 0; row < wish_.rows; ++row) {
            const Item& item = items_[static_cast<std::size_t>(row)];
            const Var here = used[static_cast<std::size_t>(row)];
            model_.price(rule(20), {{1, here}}, 0, 3);
            if (layer > 0)
                model_.price(rule(21),
                             {{1, used_[static_cast<std::size_t>(layer - 1)][static_cast<std::size_t>(row)]},
                              {-1, here}},
                             0, 8);
            std::vector<Term> places;
            for (int column = 0; column < wish_.columns; ++column) {
                places.push_back({1, at(layer, column, row)});
                if ((row + column) % 3 == 0)
                    model_.price(rule(22), {{1, at(layer, column, row)}}, 0, 1 + (row + column) % 4);
            }
            if (item.taste > 0) model_.price(rule(23), places, 0, item.taste - 3);
        }
        for (int group = 0; group < groups; ++group) {
            Vars trained;
            for (int row = 0; row < wish_.rows; ++row)
                if (items_[static_cast<std::size_t>(row)].group == group)
                    trained.push_back(used[static_cast<std::size_t>(row)]);
            model_.price(rule(24), {{1, model_.any_of(trained)}}, 0, -6);
        }
    }

    void pay_for_goals()
    {
        constexpr std::array<int, kinds> wanted{60, 60, 40, 45};
        for (int week = 0; week < wish_.weeks_a_layer * wish_.layers; ++week)
            for (int kind = 0; kind < kinds; ++kind) {
                std::vector<Term> minutes;
                for (int column = 0; column < wish_.columns; ++column)
                    for (int row = kind; row < wish_.rows; row += kinds)
                        minutes.push_back({-in_week(items_[static_cast<std::size_t>(row)].minutes, week),
                                           at(week / wish_.weeks_a_layer, column, row)});
                model_.price(rule(25), minutes, -in_week(wanted[static_cast<std::size_t>(kind)], week),
                             1 + kind % 2);
            }
    }

    MiniTimetable wish_;
    Random random_;
    std::vector<Item> items_;
    Model model_;
    int subject_ = 0;
    std::map<std::array<int, 3>, Var> some_;  ///< by layer, column, kind
    std::vector<Vars> used_;                  ///< by layer, by row
};

}

Model mini_timetable(const MiniTimetable& wish) { return Maker(wish).make(); }

}
