#include "engine/patient/not_recorded.h"
#include "engine/precaution/read_precautions.h"

#include "tests/engine/precaution/satisfy.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace pacewise;
using test::all_clear;
using test::satisfy;

namespace {

const Date start = *read_date("2026-11-23");

const std::vector<Precaution>& shipped()
{
    static const std::vector<Precaution> rows = [] {
        const auto read = load_precautions(PACEWISE_ROOT "/programs/clinic/precautions.yaml");
        for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
        REQUIRE(read.problems.empty());
        return *read.value;
    }();
    return rows;
}

const Precaution& row(const char* id)
{
    for (const Precaution& candidate : shipped())
        if (candidate.id.text == id) return candidate;
    throw std::runtime_error(std::string("no row ") + id);
}

Patient patient_for(const Precaution& precaution)
{
    Patient patient = all_clear(start);
    for (const Test& test : precaution.when.tests) satisfy(test, patient, start);
    return patient;
}

/// Nobody examined this patient.
Patient unexamined()
{
    Patient patient;
    patient.born = 1980;
    return patient;
}

bool applies(const Precaution& precaution, const Patient& patient)
{
    return !applied_precautions({precaution}, patient, start).empty();
}

std::set<std::string> ids_for(const Patient& patient)
{
    std::set<std::string> ids;
    for (const Applied& applied : applied_precautions(shipped(), patient, start))
        ids.insert(applied.row.id.text);
    return ids;
}

}

TEST_CASE("every shipped precaution applies to a patient with its findings")
{
    CHECK(shipped().size() >= 190);
    for (const Precaution& precaution : shipped()) {
        INFO(precaution.id.text);
        CHECK(holds(precaution, patient_for(precaution), start) == Truth::yes);
        CHECK(applies(precaution, patient_for(precaution)));
    }
}

TEST_CASE("no shipped precaution with a condition applies to a patient without findings")
{
    for (const Precaution& precaution : shipped()) {
        if (precaution.when.tests.empty()) continue;
        INFO(precaution.id.text);
        Patient clear = all_clear(start);
        // To be well is a finding too: it asks for the next step (B27, B30, G63).
        if (precaution.id.text == "B27b") clear.balance->tandem_s = 10;
        if (precaution.id.text == "B30") clear.balance->berg = 40;
        if (precaution.id.text == "G63") clear.walks->metres = 100;
        CHECK(holds(precaution, clear, start) == Truth::no);
        CHECK_FALSE(applies(precaution, clear));
    }
}

TEST_CASE("each single finding of a row is needed for it")
{
    for (const Precaution& precaution : shipped()) {
        const auto& tests = precaution.when.tests;
        for (std::size_t left_out = 0; tests.size() > 1 && left_out < tests.size(); ++left_out) {
            Patient patient = all_clear(start);
            for (std::size_t at = 0; at < tests.size(); ++at)
                if (at != left_out) satisfy(tests[at], patient, start);
            // Numb feet alone already make a fall more likely, so only what really is missing is checked.
            if (look(tests[left_out], patient, start).truth == Truth::yes) continue;
            INFO(precaution.id.text << " without finding " << left_out);
            CHECK_FALSE(applies(precaution, patient));
        }
    }
}

TEST_CASE("a patient whom nobody examined gets the cautious rows and is never refused a plan")
{
    for (const Applied& applied : applied_precautions(shipped(), unexamined(), start)) {
        INFO(applied.row.id.text);
        CHECK_FALSE(applied.row.refuse);
        if (applied.truth == Truth::unknown) CHECK(applied.row.unrecorded == Unrecorded::apply);
    }
    const auto ids = ids_for(unexamined());
    for (const char* id : {"R07a", "R20a", "B40", "B42", "B43a", "B51a", "B52", "B53a", "S30b"})
        CHECK(ids.contains(id));
}

TEST_CASE("every row speaks English and Spanish wherever it speaks")
{
    for (const Precaution& precaution : shipped()) {
        INFO(precaution.id.text);
        for (const Translations* text :
             {&precaution.says, &precaution.warn, &precaution.print, &precaution.stop})
            if (!text->empty()) {
                CHECK(text->has("en"));
                CHECK(text->has("es"));
            }
        CHECK_FALSE(precaution.source.empty());
    }
}

TEST_CASE("what the patient reads is short")
{
    for (const Precaution& precaution : shipped()) {
        INFO(precaution.id.text);
        CHECK(std::count(precaution.print.in("en").begin(), precaution.print.in("en").end(), ' ') < 28);
        CHECK(std::count(precaution.stop.in("en").begin(), precaution.stop.in("en").end(), ' ') < 28);
    }
}

TEST_CASE("a row names its sources by their keys: capitals and numbers, or says that it is an inference")
{
    const auto is_key = [](const std::string& source) {
        return source == "inference" || (source.size() >= 3 && source.size() <= 12 &&
                                         std::all_of(source.begin(), source.end(), [](char letter) {
                                             return (letter >= 'A' && letter <= 'Z') ||
                                                    (letter >= '0' && letter <= '9');
                                         }));
    };
    CHECK(is_key("ACSM9"));
    CHECK_FALSE(is_key("found: KIM"));
    for (const Precaution& precaution : shipped())
        for (const std::string& source : precaution.source) {
            INFO(precaution.id.text << ": " << source);
            CHECK(is_key(source));
        }
}

TEST_CASE("a row is called by its number in the rule book, with a letter where it is one of several")
{
    for (const Precaution& precaution : shipped()) {
        std::string id = precaution.id.text;
        INFO(id);
        if (id.back() >= 'a' && id.back() <= 'z') id.pop_back();
        REQUIRE(id.size() >= 3);
        const std::string series = id.substr(0, id.size() - 2), number = id.substr(id.size() - 2);
        CHECK((series == "SA" ||
               (series.size() == 1 && std::string("RSBGFJ").find(series) != std::string::npos)));
        CHECK(std::all_of(number.begin(), number.end(),
                          [](char digit) { return digit >= '0' && digit <= '9'; }));
    }
}

TEST_CASE("a row that only warns has nothing that binds the plan")
{
    for (const Precaution& precaution : shipped()) {
        if (precaution.strength != Strength::warn) continue;
        INFO(precaution.id.text);
        CHECK_FALSE(precaution.refuse);
        CHECK_FALSE(precaution.hold);
        CHECK_FALSE(precaution.exclude);
        CHECK_FALSE(precaution.require);
        CHECK_FALSE(precaution.limit);
    }
}

TEST_CASE("no must row tells grade 1 from 1+ or 2, but those the rule book itself draws there")
{
    for (const Precaution& precaution : shipped()) {
        if (precaution.strength != Strength::must) continue;
        for (const Test& test : precaution.when.tests) {
            const auto* tone = std::get_if<ToneTest>(&test);
            if (!tone || precaution.id.text == "S15" || precaution.id.text == "S30a") continue;
            INFO(precaution.id.text);
            CHECK(tone->mas.holds(level_of(Ashworth::one)) == tone->mas.holds(level_of(Ashworth::one_plus)));
            CHECK(tone->mas.holds(level_of(Ashworth::one)) == tone->mas.holds(level_of(Ashworth::two)));
        }
    }
}

TEST_CASE("fatigue scales the amount by three quarters from 4 and by half from 5.5")
{
    Patient patient = all_clear(start);
    patient.fatigue->fss = 3.9;
    CHECK_FALSE(applies(row("F12a"), patient));
    patient.fatigue->fss = 4.0;
    CHECK(applies(row("F12a"), patient));
    patient.fatigue->fss = 5.5;
    CHECK_FALSE(applies(row("F12a"), patient));
    CHECK(applies(row("F12b"), patient));
    CHECK(row("F12a").limit->volume == 0.75);
    CHECK(row("F12b").limit->volume == 0.5);
}

TEST_CASE("somebody who cannot get up from the floor gets nothing on the floor, but may lie on a bed")
{
    Patient patient = all_clear(start);
    patient.home->floor_rise = false;
    CHECK(applies(row("B53c"), patient));
    CHECK(applies(row("B53d"), patient));
    patient.equipment = {Equipment::bed};
    CHECK(applies(row("B53c"), patient));
    CHECK_FALSE(applies(row("B53d"), patient));
}

TEST_CASE("transfers with help and a floor rise nobody tested keep the floor out too")
{
    Patient patient = all_clear(start);
    patient.transfers = Transfers::helped;
    patient.home->floor_rise.reset();
    CHECK(applies(row("B53a"), patient));
    CHECK(applies(row("B53b"), patient));
}

TEST_CASE("the same patient gets the same rows every time")
{
    const Patient patient = patient_for(row("B41"));
    CHECK(ids_for(patient) == ids_for(patient));
    CHECK(applied_precautions(shipped(), patient, start).size() == ids_for(patient).size());
}
