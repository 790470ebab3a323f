#include "engine/version_code/version_code.h"

#include "tests/support/catch.h"

#include <array>
#include <set>
#include <utility>

using namespace pacewise;

namespace {

const std::string all_signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const std::array plans{"anna-2026-11-23", "karin-2026-11-23", "p17-2027-01-04", "x"};
constexpr std::array versions{1, 3, 9, 10, 12, 30, 31, 99, 100, 110, 431, 998, 999};

template <class Check> void for_each_code(Check check)
{
    for (const char* plan : plans)
        for (const int version : versions) check(version_code(plan, version));
}

bool says_the_same(const std::string& code, const std::string& other)
{
    return read_version_code(code) == read_version_code(other);
}

}

TEST_CASE("a code tells the plan and the version it was made for")
{
    for_each_code([](const std::string& code) { REQUIRE(read_version_code(code).has_value()); });
    const auto read = read_version_code(version_code("anna-2026-11-23", 12));
    CHECK(read == VersionCode{plan_mark("anna-2026-11-23"), 12});
    CHECK(version_code("anna-2026-11-23", 1).size() == 17);
}

TEST_CASE("a code holds neither the patient's id nor a date, and nothing that looks like another character")
{
    for_each_code([](const std::string& code) {
        CHECK(code.find("ANNA") == std::string::npos);
        CHECK(code.find("2026") == std::string::npos);
        const std::string mark = code.substr(3, 9), checks = code.substr(code.size() - 2);
        CHECK((mark + checks).find_first_of("01OIL") == std::string::npos);
    });
}

TEST_CASE("all versions of a plan share the mark of the plan, and a thousand plans have a thousand marks")
{
    CHECK(version_code("p", 1).substr(0, 12) == version_code("p", 2).substr(0, 12));
    std::set<std::string> marks;
    for (int plan = 0; plan < 1000; ++plan)
        marks.insert(plan_mark("p" + std::to_string(plan) + "-2026-11-23"));
    CHECK(marks.size() == 1000);
}

TEST_CASE("every single wrong character is found, whichever it is and wherever it stands")
{
    long tried = 0, found = 0;
    for_each_code([&](const std::string& code) {
        for (std::size_t at = 3; at < code.size(); ++at)
            for (const char sign : all_signs) {
                if (code[at] == '-' || code[at] == sign) continue;
                std::string wrong = code;
                wrong[at] = sign;
                // O for 0, I or L for 1 are forgiven: they say the same.
                if (says_the_same(code, wrong)) continue;
                ++tried;
                found += !read_version_code(wrong);
            }
    });
    CHECK(found == tried);
    CHECK(tried > 20'000);
}

TEST_CASE("every two neighbours exchanged are found, across the dashes too")
{
    long tried = 0, found = 0;
    for_each_code([&](const std::string& code) {
        for (std::size_t at = 3; at + 1 < code.size(); ++at) {
            const std::size_t next = code[at + 1] == '-' ? at + 2 : at + 1;
            if (code[at] == '-' || code[at] == code[next]) continue;
            std::string wrong = code;
            std::swap(wrong[at], wrong[next]);
            ++tried;
            found += !read_version_code(wrong);
        }
    });
    CHECK(found == tried);
    CHECK(tried > 400);
}

TEST_CASE("every two wrong characters are found as well")
{
    long missed = 0;
    const std::string code = version_code("anna-2026-11-23", 2);
    for (std::size_t first = 3; first < code.size(); ++first)
        for (std::size_t second = first + 1; second < code.size(); ++second)
            for (const char a : all_signs)
                for (const char b : all_signs) {
                    if (code[first] == '-' || code[second] == '-' || a == code[first] || b == code[second])
                        continue;
                    std::string wrong = code;
                    wrong[first] = a, wrong[second] = b;
                    missed += read_version_code(wrong).has_value();
                }
    CHECK(missed == 0);
}

TEST_CASE("a character left out is found")
{
    const std::string code = version_code("anna-2026-11-23", 3);
    for (std::size_t at = 3; at < code.size(); ++at) {
        if (code[at] == '-') continue;
        const std::string shorter = code.substr(0, at) + code.substr(at + 1);
        CAPTURE(shorter);
        CHECK_FALSE(read_version_code(shorter));
        CHECK_THAT(fault_of_version_code(shorter), ContainsSubstring("too short"));
    }
}

TEST_CASE("small letters, spaces for dashes, no PW and O for 0 are forgiven")
{
    const std::string code = version_code("anna-2026-11-23", 10);
    const auto read = read_version_code(code);
    std::string small, tight, spaced;
    for (const char sign : code) {
        small += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
        if (sign != '-') tight += sign;
        spaced += sign == '-' ? ' ' : sign;
    }
    CHECK(read_version_code(small) == read);
    CHECK(read_version_code(tight) == read);
    CHECK(read_version_code("  " + spaced + "\n") == read);
    CHECK(read_version_code(code.substr(3)) == read);
    std::string letters = code;
    letters.replace(letters.find("-10-"), 4, "-lO-");
    CHECK(read_version_code(letters) == read);
}

TEST_CASE("a wrong character is named, with what it should be")
{
    const std::string code = version_code("anna-2026-11-23", 3);
    for (const std::size_t at : {std::size_t{3}, std::size_t{9}, std::size_t{15}}) {
        std::string wrong = code;
        wrong[at] = code[at] == 'K' ? 'M' : 'K';
        CAPTURE(code, wrong);
        CHECK_THAT(fault_of_version_code(wrong),
                   ContainsSubstring(", " + wrong.substr(at, 1) + ", looks wrong") &&
                       ContainsSubstring("it is " + code.substr(at, 1)));
    }
    std::string version = code;
    version[13] = '4';
    CHECK_THAT(fault_of_version_code(version),
               ContainsSubstring("the 9th character behind PW, 4, looks wrong") &&
                   ContainsSubstring("it is 3"));
    CHECK(fault_of_version_code(code).empty());
}

TEST_CASE("exchanged, missing and foreign characters are told apart")
{
    const std::string code = version_code("anna-2026-11-23", 3);
    std::string swapped = code;
    std::swap(swapped[3], swapped[4]);
    CHECK_THAT(fault_of_version_code(swapped), ContainsSubstring("exchanged"));
    CHECK_THAT(fault_of_version_code("PW-7KQ4"), ContainsSubstring("too short: 4 characters"));
    CHECK_THAT(fault_of_version_code(code + "ABCDEF"), ContainsSubstring("too long"));
    CHECK_THAT(fault_of_version_code("PW-0KQ4-M2XD-3-9H"),
               ContainsSubstring("1st character behind PW, 0, is in no"));
    CHECK_THAT(fault_of_version_code("PW-7KQ4-M2XD-X-9H"), ContainsSubstring("no digit of a version"));
}

TEST_CASE("a version without a number of its own is a broken promise")
{
    CHECK_THROWS(version_code("p", 0));
    CHECK_THROWS(version_code("p", 1000));
}
