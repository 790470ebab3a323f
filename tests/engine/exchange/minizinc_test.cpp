#include "engine/exchange/minizinc.h"

#include "engine/base/text.h"
#include "engine/screen/screen.h"
#include "engine/timetable/timetable.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <sstream>

namespace pacewise {

namespace {

/// On one day or both; the walk ends before all the minutes that the protocol asks for.
Request two_walks()
{
    Protocol protocol = a_protocol({2});
    protocol.parts[Modality::aerobic] = growing({1, 2}, {{1, 10}, {2, 12}});
    Request request =
        a_request(a_patient({Weekday::mon, Weekday::thu}), protocol,
                  {an_exercise("walk", Modality::aerobic, {tagged(Tag::warm_up), by_the_clock(1, 9)})});
    request.settings.weights = {{"protocol-minutes", 2}};
    return request;
}

/// The numbers of `name = [...]` in a data file.
std::vector<long> list_in(const std::string& text, const std::string& name)
{
    const std::size_t begin = text.find('\n' + name + " = [");
    REQUIRE(begin != std::string::npos);
    const std::size_t from = text.find('[', begin) + 1;
    std::istringstream inside(text.substr(from, text.find(']', from) - from));
    std::vector<long> numbers;
    for (std::string number; std::getline(inside, number, ',');) numbers.push_back(std::stol(number));
    return numbers;
}

long number_in(const std::string& text, const std::string& name)
{
    const std::size_t begin = text.find('\n' + name + " = ");
    REQUIRE(begin != std::string::npos);
    return std::stol(text.substr(begin + name.size() + 4));
}

/// What a reader of the file would count for the plan in it, from the numbers alone.
struct Counted {
    long broken = 0;
    long points = 0;
};

Counted count(const std::string& text)
{
    std::vector<char> yes(static_cast<std::size_t>(number_in(text, "values") + 1));
    for (const long at : list_in(text, "plan")) yes[static_cast<std::size_t>(at)] = 1;
    const auto derived = list_in(text, "derived"), first = list_in(text, "any_first"),
               any = list_in(text, "any_var");
    for (std::size_t at = 0; at < derived.size(); ++at)
        for (long from = first[at]; from < first[at + 1]; ++from)
            if (yes[static_cast<std::size_t>(any[static_cast<std::size_t>(from - 1)])])
                yes[static_cast<std::size_t>(derived[at])] = 1;
    const auto sums = [&](const std::string& kind) {
        const auto starts = list_in(text, kind + "_first"), times = list_in(text, kind + "_times"),
                   vars = list_in(text, kind + "_var");
        std::vector<long> all;
        for (std::size_t at = 0; at + 1 < starts.size(); ++at) {
            long sum = 0;
            for (auto term = static_cast<std::size_t>(starts[at] - 1);
                 term < static_cast<std::size_t>(starts[at + 1] - 1); ++term)
                sum += times[term] * yes[static_cast<std::size_t>(vars[term])];
            all.push_back(sum);
        }
        return all;
    };
    Counted counted;
    const auto limits = sums("limit"), most = list_in(text, "limit_most");
    for (std::size_t at = 0; at < limits.size(); ++at) counted.broken += limits[at] > most[at] ? 1 : 0;
    const auto prices = sums("price"), above = list_in(text, "price_above"),
               each = list_in(text, "price_each");
    for (std::size_t at = 0; at < prices.size(); ++at)
        counted.points += each[at] * std::max(0L, prices[at] - above[at]);
    return counted;
}

}

TEST_CASE("whoever adds up the numbers of an exported plan finds the points and the broken rules of the plan")
{
    const Request request = two_walks();
    const Screening screening = screen(request);
    const Prescription prescription = prescribe(request, screening, {{Modality::aerobic, Pace::steady}});
    const Case at_hand{request, screening, prescription};
    const PostedCase posted(at_hand, slots_of(request));
    REQUIRE(posted.model().decisions().size() == 2);
    long breaking = 0, costing = 0;
    for (int which = 0; which < 4; ++which) {
        std::vector<Var> yes;
        for (int at = 0; at < 2; ++at)
            if (which >> at & 1) yes.push_back(posted.model().decisions()[static_cast<std::size_t>(at)]);
        const Answers answers = answers_from(posted.model(), yes);
        const std::string text = minizinc_text(posted, answers);
        CAPTURE(which, text);
        const Counted counted = count(text);
        CHECK(counted.broken == static_cast<long>(broken_limits(posted.model(), answers).size()));
        CHECK(counted.points == total_points(posted.model(), answers));
        CHECK(number_in(text, "plan_points") == counted.points);
        breaking += counted.broken > 0 ? 1 : 0;
        costing += counted.points > 0 ? 1 : 0;
    }
    CHECK(breaking > 0);
    CHECK(breaking < 4);
    CHECK(costing > 0);
    CHECK(costing < 4);
}

TEST_CASE("an exported plan begins with a line that says what it is")
{
    const Request request = two_walks();
    const Screening screening = screen(request);
    const Prescription prescription = prescribe(request, screening, {{Modality::aerobic, Pace::steady}});
    const PostedCase posted({request, screening, prescription}, slots_of(request));
    const std::string text = minizinc_text(posted, answers_from(posted.model(), {}));
    CHECK(text.starts_with(minizinc_begins));
    CHECK_THAT(text, ContainsSubstring("pat with small"));
    CHECK_THAT(text, ContainsSubstring("\"protocol-minutes\""));
}

}
