#include "engine/request/typed_dose.h"

#include "engine/yaml/parse.h"
#include "engine/yaml/record.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

std::optional<TypedDose> from(const char* text)
{
    Diagnostic problem;
    return dose_from_text(text, problem);
}

std::string wrong(const char* text)
{
    Diagnostic problem;
    CHECK_FALSE(dose_from_text(text, problem));
    return problem.message.english() + " | " + problem.maybe.english();
}

Exercise in_reps()
{
    Exercise bridge;
    bridge.id = ExerciseId("bridge");
    bridge.dose.unit = DoseUnit::reps;
    bridge.dose.sets = {1, 3};
    bridge.dose.count = {5, 12};
    return bridge;
}

std::string problems_of(const TypedDose& dose, const Exercise& exercise)
{
    Diagnostics problems;
    check_typed_dose(dose, exercise, "the dose of \"bridge\"", {"request", 0, 0}, problems);
    std::string all;
    for (const Diagnostic& problem : problems) all += diagnostic_text(problem);
    return all;
}

}

TEST_CASE("a dose is read as therapists write it")
{
    CHECK(from("2x10") == TypedDose{2, 10, {}, {}, {}, {}});
    CHECK(from("2 x 10, effort 4") == TypedDose{2, 10, {}, {}, 4, {}});
    CHECK(from("2x30s") == TypedDose{2, {}, {}, Seconds(30), {}, {}});
    CHECK(from("12min effort 3 weeks 3-5") == TypedDose{{}, 12, DoseUnit::minutes, {}, 3, Range<int>{3, 5}});
    CHECK(from("effort 4 week 2") == TypedDose{{}, {}, {}, {}, 4, Range<int>{2, 2}});
    CHECK(from("3 rounds") == TypedDose{3, {}, {}, {}, {}, {}});
    CHECK(from("8 breaths") == TypedDose{{}, 8, DoseUnit::breaths, {}, {}, {}});
}

TEST_CASE("what is no dose is told with what was seen and how to write it")
{
    CHECK_THAT(wrong("lots"), ContainsSubstring("\"lots\"") && ContainsSubstring("like 2x10"));
    CHECK_THAT(wrong(""), ContainsSubstring("there is nothing"));
    CHECK_THAT(wrong("2x10 12"), ContainsSubstring("\"12\""));
    CHECK_THAT(wrong("effort 11"), ContainsSubstring("effort 11"));
    CHECK_THAT(wrong("2x10 weeks 5-3"), ContainsSubstring("weeks 5-3"));
    CHECK_THAT(wrong("weeks 3-5"), ContainsSubstring("there is nothing"));
}

TEST_CASE("a dose in another unit, or beyond what its exercise has, is told with the nearest one")
{
    CHECK(problems_of({2, 10, {}, {}, 4, {}}, in_reps()).empty());
    CHECK_THAT(problems_of({5, 10, {}, {}, {}, {}}, in_reps()),
               ContainsSubstring("rounds: 5") && ContainsSubstring("Maybe write 3"));
    CHECK_THAT(problems_of({2, 30, {}, {}, {}, {}}, in_reps()),
               ContainsSubstring("reps: 30") && ContainsSubstring("Maybe write 12"));
    CHECK_THAT(problems_of({2, 10, DoseUnit::minutes, {}, {}, {}}, in_reps()),
               ContainsSubstring("is not in reps"));
    CHECK_THAT(problems_of({2, {}, {}, Seconds(30), {}, {}}, in_reps()), ContainsSubstring("is not in reps"));
}

TEST_CASE("what is written of a dose is read back as the same")
{
    for (const TypedDose& dose :
         {TypedDose{2, 10, {}, {}, 4, {}}, TypedDose{2, {}, {}, Seconds(90), {}, Range<int>{1, 2}},
          TypedDose{{}, 12, DoseUnit::minutes, {}, {}, {}}, TypedDose{{}, {}, {}, {}, 3, {}}}) {
        YamlWriter out;
        out.key("dose");
        write_typed_dose(out, dose);
        const Read<Node> tree = parse_yaml("dose.yaml", out.text());
        REQUIRE(tree.value);
        Reading reading{"dose.yaml", {}};
        CHECK(read_typed_dose(*tree.value->find("dose"), reading) == dose);
        CHECK(reading.problems.empty());
    }
}
