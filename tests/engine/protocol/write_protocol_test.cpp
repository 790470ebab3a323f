#include "engine/protocol/write_protocol.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/protocol/read_protocol.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

bool is_same(const Protocol& a, const Protocol& b)
{
    return a.id == b.id && a.title == b.title && a.version == b.version && a.source == b.source &&
           a.who == b.who && a.phases == b.phases && a.sessions == b.sessions && a.growth == b.growth &&
           a.warm_up_minutes == b.warm_up_minutes && a.parts == b.parts && a.review_weeks == b.review_weeks &&
           a.light_weeks == b.light_weeks;
}

/// What is not the same after writing and reading, in words; empty when all is.
std::string lost_by(const Protocol& protocol)
{
    const std::string text = protocol_text(protocol);
    const auto read = read_protocol_file("p.yaml", text);
    std::string problems;
    for (const Diagnostic& problem : read.problems) problems += diagnostic_text(problem);
    if (!problems.empty() || !read.value) return problems + text;
    if (!is_same(*read.value, protocol)) return "not the same protocol:\n" + text;
    if (protocol_text(*read.value) != text) return "written otherwise the second time:\n" + text;
    return {};
}

Protocol shipped(const std::string& name)
{
    return load_protocol(PACEWISE_ROOT "/programs/protocols/" + name + ".yaml").value.value();
}

/// Without comments, quotes and the blanks that align columns.
std::string plainly(const std::string& text)
{
    std::string plain;
    for (const std::string& line : split(text, '\n'))
        if (!line.empty() && line[0] != '#') plain += line + '\n';
    std::erase(plain, '"');
    for (std::size_t at = plain.find(":  "); at != std::string::npos; at = plain.find(":  ", at))
        plain.erase(at + 1, 1);
    return plain;
}

int from(int least, int most) { return *rc::gen::inRange(least, most + 1); }
bool tossed() { return *rc::gen::arbitrary<bool>(); }
Range<int> any_range(int least, int most)
{
    const int low = from(least, most);
    return {low, from(low, most)};
}

Ramp any_ramp(int weeks)
{
    Ramp ramp{{{1, from(0, 40)}}};
    for (int left = from(0, 4); left > 0; --left) ramp.by_week[from(1, weeks)] = from(0, 4000) / 8.0;
    return ramp;
}

ProtocolPart any_part(int weeks, int most_days)
{
    ProtocolPart part;
    part.days = {from(0, most_days), 7};
    if (tossed()) part.effort = any_range(0, 10);
    part.apart = tossed();
    if (tossed()) part.only.tags = {Tag::floor, Tag::warm_up};
    if (tossed()) part.only.positions = {Position::supine};
    if (tossed()) part.only.families = {FamilyId("on"), FamilyId("squat")};
    if (tossed()) part.only.exercises = {ExerciseId("no")};
    for (const Word<Pace>& pace : vocabulary<Pace>())
        for (const Word<RampMeasure>& measure : vocabulary<RampMeasure>())
            if (tossed()) part.ramps[pace.meaning][measure.meaning] = any_ramp(weeks);
    return part;
}

Protocol any_protocol()
{
    Protocol protocol;
    protocol.id = ProtocolId("any");
    protocol.title.by_language = {
        {"en", "It's: \"any\" # one"}, {"es", "Sí"}, {"de", "yes"}, {"no", "12:30"}};
    protocol.version = "1.0";
    if (tossed()) protocol.source = {"own", "a: b", "two\nlines"};
    if (tossed()) protocol.who = {Range<double>{0, 6.5}, any_range(0, 120), {"A", "B2"}};
    for (int phases = from(1, 4); phases > 0; --phases)
        protocol.phases.push_back({{{{"en", "Phase, one"}}}, from(1, 12), false});
    protocol.sessions = {any_range(1, 4), any_range(1, 12), from(0, 3)};
    protocol.growth = {from(0, 100), from(0, 1000)};
    if (tossed()) protocol.warm_up_minutes = from(1, 10);
    protocol.parts[Modality::stretch] = ProtocolPart{};
    for (const Word<Modality>& modality : vocabulary<Modality>())
        if (tossed())
            protocol.parts[modality.meaning] = any_part(protocol.weeks(), protocol.sessions.per_week.most);
    if (tossed()) protocol.review_weeks = {1, protocol.weeks()};
    if (tossed()) protocol.light_weeks = {from(1, protocol.weeks())};
    return protocol;
}

}

TEST_CASE("every shipped protocol is the same after writing and reading, without a complaint")
{
    const auto files = files_below(PACEWISE_ROOT "/programs/protocols", ".yaml");
    REQUIRE(files.size() >= 20);
    for (const auto& file : files) {
        INFO(file);
        CHECK(lost_by(shipped(file.stem().string())) == "");
    }
}

TEST_CASE("a protocol is written as a person wrote it")
{
    for (const std::string name : {"home-yoga-8-weeks", "spasticity-daily-8-weeks"}) {
        const std::string file = PACEWISE_ROOT "/programs/protocols/" + name + ".yaml";
        CHECK(plainly(protocol_text(shipped(name))) == plainly(read_file(file)));
    }
}

TEST_CASE("protocols with any parts, paces and weeks come back as they were")
{
    REQUIRE(rc::check([] {
        const std::string lost = lost_by(any_protocol());
        RC_LOG() << lost;
        RC_ASSERT(lost.empty());
    }));
}

TEST_CASE("a protocol that a revision cut in two is written with whole phases")
{
    const Protocol whole = shipped("combined-8-weeks");
    Protocol cut = whole;
    cut.split_at(4);
    cut.split_at(5);
    REQUIRE(cut.phases.size() == whole.phases.size() + 2);
    CHECK(protocol_text(cut) == protocol_text(whole));
}
