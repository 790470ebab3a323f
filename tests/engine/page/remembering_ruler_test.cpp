#include "engine/page/remembering_ruler.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

struct Asked {
    int lines = 0;
    int widths = 0;
};

/// Answers with what it was asked, so that a wrong memory shows.
class Witness final : public Ruler {
public:
    explicit Witness(Asked& asked) : asked_(asked) {}

    std::vector<TextLine> lines(std::span<const Phrase> phrases, double size, double width) const override
    {
        ++asked_.lines;
        TextLine line;
        for (const Phrase& phrase : phrases) line.push_back({phrase.text, phrase.bold, size, width});
        return {line};
    }

    double width(const Phrase& phrase, double size) const override
    {
        ++asked_.widths;
        return size * static_cast<double>(phrase.text.size()) * (phrase.bold ? 1.1 : 1.0);
    }

private:
    Asked& asked_;
};

const std::vector<Phrase> stop{{"Stop: ", true}, {"when you feel hot", false}};
const std::vector<Phrase> all_bold{{"Stop: ", true}, {"when you feel hot", true}};

}

TEST_CASE("the same words of the same size and room are measured once")
{
    Asked asked;
    const auto ruler = remembering_ruler(std::make_unique<Witness>(asked));
    const auto first = ruler->lines(stop, 12, 300);
    const auto again = ruler->lines(stop, 12, 300);
    CHECK(asked.lines == 1);
    REQUIRE(again.size() == first.size());
    CHECK(again[0][0].text == "Stop: ");
    CHECK(ruler->width({"Stop: ", true}, 12) == ruler->width({"Stop: ", true}, 12));
    CHECK(asked.widths == 1);
}

TEST_CASE("other words, weights, sizes and rooms are measured anew")
{
    Asked asked;
    const auto ruler = remembering_ruler(std::make_unique<Witness>(asked));
    ruler->lines(stop, 12, 300);
    CHECK(ruler->lines(all_bold, 12, 300)[0][1].bold);
    CHECK(ruler->lines(stop, 14, 300)[0][0].x == 14);
    CHECK(ruler->lines(stop, 12, 200)[0][0].width == 200);
    CHECK(ruler->lines(std::span(stop).first(1), 12, 300)[0].size() == 1);
    CHECK(asked.lines == 5);
    CHECK(ruler->width({"hot", true}, 10) > ruler->width({"hot", false}, 10));
    CHECK(ruler->width({"hot", false}, 20) > ruler->width({"hot", false}, 10));
}
