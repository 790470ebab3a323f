#include "tests/app/desk/exercises/listed.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// The shipped exercises again and again, each time with another number in name and id.
std::shared_ptr<const Catalog> large_catalog(int size)
{
    const auto& shipped = example_library().catalog->exercises();
    std::vector<Exercise> all;
    for (int at = 0; at < size; ++at) {
        Exercise copy = shipped[static_cast<std::size_t>(at) % shipped.size()];
        const std::string number = std::to_string(10000 + at);
        copy.id = ExerciseId(copy.id.text + "-" + number);
        for (auto& [language, name] : copy.name.by_language) name += " " + number;
        all.push_back(std::move(copy));
    }
    return std::make_shared<const Catalog>(std::move(all));
}

}

TEST_CASE("of 2,000 exercises only those in sight are drawn, and each is found by its name")
{
    auto request = std::make_shared<Request>();
    request->catalog = large_catalog(2000);
    DeskScene desk;
    PlanDocument document;
    document.request = request;
    desk.history = History(document);
    Listed shown(desk);
    CHECK(shown.rows().size() < 30);
    for (const int at : {0, 777, 1999}) {
        const Exercise& wanted = request->catalog->exercises()[static_cast<std::size_t>(at)];
        shown.search(wanted.name.in("en"));
        REQUIRE_FALSE(shown.rows().empty());
        CHECK(shown.rows().front() == wanted.id.text);
    }
    shown.search("11234");
    REQUIRE_FALSE(shown.rows().empty());
    CHECK(shown.rows().front().ends_with("-11234"));
}

}
