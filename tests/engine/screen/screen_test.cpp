#include "engine/screen/screen.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Protocol strength_only()
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return protocol;
}

/// Why the only exercise of the catalog is excluded; empty when it is allowed.
std::vector<std::string> rules_against(const Exercise& exercise, const Patient& patient,
                                       std::vector<Precaution> rows = {})
{
    Request request = a_request(patient, strength_only(), {exercise});
    request.precautions = std::make_shared<std::vector<Precaution>>(std::move(rows));
    const Screening screening = screen(request);
    std::vector<std::string> rules;
    for (const Reason& reason : screening.verdicts.at(0).against) rules.push_back(reason.rule.text);
    return rules;
}

Precaution row_of(const std::string& id)
{
    Precaution row;
    row.id = RuleId(id);
    row.says.by_language["en"] = id;
    return row;
}

using Rules = std::vector<std::string>;

}

TEST_CASE("an exercise with a band is excluded where there is no band, and a red one serves as any band")
{
    const Exercise row = an_exercise("row", Modality::resistance, {needs(Equipment::band)});
    Patient patient = a_patient({Weekday::mon});
    CHECK(rules_against(row, patient) == Rules{"equipment"});
    patient.equipment.push_back(Equipment::band_red);
    CHECK(rules_against(row, patient).empty());
}

TEST_CASE("a wall, a towel and a pillow are in every home")
{
    for (const Equipment thing : {Equipment::wall, Equipment::towel, Equipment::pillow})
        CHECK(rules_against(an_exercise("push", Modality::resistance, {needs(thing)}),
                            a_patient({Weekday::mon}))
                  .empty());
}

TEST_CASE("a person who fell needs a hold when standing, not when sitting")
{
    const Exercise free_standing =
        an_exercise("squat", Modality::resistance, {stands_in(Position::standing)});
    const Exercise held =
        an_exercise("squat", Modality::resistance, {stands_in(Position::standing, Support::one_hand)});
    const Exercise seated = an_exercise("press", Modality::resistance);
    Patient patient = a_patient({Weekday::mon});
    CHECK(rules_against(free_standing, patient).empty());
    patient.falls = Falls{1, 1, 0, false};
    CHECK(rules_against(free_standing, patient) == Rules{"B21"});
    CHECK(rules_against(held, patient).empty());
    CHECK(rules_against(seated, patient).empty());
}

TEST_CASE("falls that nobody asked about count as falls")
{
    Patient patient = a_patient({Weekday::mon});
    patient.falls.reset();
    CHECK(rules_against(an_exercise("squat", Modality::resistance, {stands_in(Position::standing)}),
                        patient) == Rules{"B21"});
}

TEST_CASE("a kind of exercise that the protocol does not have is excluded by name")
{
    CHECK(rules_against(an_exercise("walk", Modality::aerobic), a_patient({Weekday::mon})) ==
          Rules{"protocol"});
}

TEST_CASE("every rule against an exercise is named, not only the first")
{
    Precaution no_knees = row_of("J10");
    no_knees.exclude = Exclude{};
    no_knees.exclude->loads[Joint::knee] = 3;
    const Exercise squat =
        an_exercise("squat", Modality::resistance, {loads(Joint::knee, 3), needs(Equipment::band)});
    CHECK(rules_against(squat, a_patient({Weekday::mon}), {no_knees}) == Rules{"equipment", "J10"});
}

TEST_CASE("a row that only should exclude makes an exercise unwelcome, not forbidden")
{
    Precaution row = row_of("J12");
    row.strength = Strength::should;
    row.exclude = Exclude{};
    row.exclude->tags = {Tag::fast};
    Request request = a_request(a_patient({Weekday::mon}), strength_only(),
                                {an_exercise("jump", Modality::resistance, {tagged(Tag::fast)})});
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{row});
    const Screening screening = screen(request);
    CHECK(screening.verdicts[0].allowed());
    CHECK(screening.verdicts[0].unwelcome.size() == 1);
}

TEST_CASE("what needs a helper is excluded where nobody ever helps, and waits for help where somebody does")
{
    Precaution row = row_of("S35");
    row.require = Require{};
    row.require->helper = true;
    const Exercise squat = an_exercise("squat", Modality::resistance);
    Patient patient = a_patient({Weekday::mon});
    CHECK(rules_against(squat, patient, {row}) == Rules{"S35"});
    give_helper(patient, Weekday::tue, "09:00-10:00");
    CHECK(rules_against(squat, patient, {row}).empty());
}

TEST_CASE("a protocol made for other people is refused")
{
    Request request = a_request(a_patient({Weekday::mon}), strength_only(), {});
    CHECK(screen(request).refusals.empty());
    request.protocol.who.edss = Range<double>{4.0, 6.0};
    REQUIRE(screen(request).refusals.size() == 1);
    CHECK(screen(request).refusals[0].rule.text == "fit");
    request.protocol.who.edss = Range<double>{0.0, 6.0};
    request.protocol.who.age = Range<int>{18, 40};
    CHECK(screen(request).refusals.size() == 1);
}

TEST_CASE("for whom a protocol is made is told in English and in Spanish, without a word of the other")
{
    Request request = a_request(a_patient({Weekday::mon}), strength_only(), {});
    request.protocol.who.edss = Range<double>{4.0, 6.5};
    request.protocol.who.age = Range<int>{18, 40};
    request.protocol.who.bands = {"C", "D"};
    const std::vector<Reason> refusals = screen(request).refusals;
    REQUIRE(refusals.size() == 3);
    CHECK(refusals[0].says.in("en") == "The protocol is made for EDSS 4 to 6.5, not for this person");
    CHECK(refusals[0].says.in("es") == "El protocolo es para EDSS de 4 a 6.5, no para esta persona");
    CHECK(refusals[0].about == "EDSS 3");
    CHECK(refusals[1].says.in("es") == "El protocolo es para el nivel C, D, no para esta persona");
    CHECK(refusals[2].says.in("en") == "The protocol is made for people aged 18 to 40, not for this person");
    CHECK(refusals[2].says.in("es") == "El protocolo es para personas de 18 a 40 años, no para esta persona");
    CHECK(refusals[2].about == "46");
}

TEST_CASE("a row that refuses, or holds everything, leaves no plan")
{
    Precaution refuse = row_of("R01"), hold = row_of("R20");
    refuse.refuse = true;
    hold.hold = Hold::everything;
    Request request = a_request(a_patient({Weekday::mon}), strength_only(), {});
    request.precautions = std::make_shared<std::vector<Precaution>>(std::vector<Precaution>{refuse, hold});
    const Screening screening = screen(request);
    REQUIRE(screening.refusals.size() == 2);
    CHECK(screening.refusals[0].rule.text == "R01");
    CHECK(screening.refusals[1].rule.text == "R20");
}

TEST_CASE("an exercise the therapist banned is excluded by the ban")
{
    Request request =
        a_request(a_patient({Weekday::mon}), strength_only(), {an_exercise("squat", Modality::resistance)});
    request.bans = {ExerciseId("squat")};
    CHECK(screen(request).verdicts[0].against.at(0).rule.text == "banned");
}

}
