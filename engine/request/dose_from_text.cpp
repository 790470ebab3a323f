#include "engine/request/typed_dose.h"

#include "engine/base/text.h"

#include <charconv>

namespace pacewise {

namespace {

enum class Kind { letters, digits, other };

Kind kind_of(char c)
{
    if (c >= '0' && c <= '9') return Kind::digits;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Kind::letters : Kind::other;
}

/// "2x10 effort 4" -> "2", "x", "10", "effort", "4"; spaces and commas part words, nothing else goes lost.
std::vector<std::string> pieces_of(std::string_view text)
{
    std::vector<std::string> pieces;
    bool apart = true;
    for (const char c : text) {
        const bool space = c == ' ' || c == ',';
        if (!space) {
            const bool goes_on = !apart && kind_of(pieces.back().back()) == kind_of(c);
            if (!goes_on) pieces.emplace_back();
            pieces.back() += c;
        }
        apart = space;
    }
    return pieces;
}

class DoseWords {
public:
    explicit DoseWords(std::string_view text) : pieces_(pieces_of(text)) {}

    std::optional<TypedDose> read(Diagnostic& problem)
    {
        while (at_ < pieces_.size() && wrong_.empty()) next();
        if (wrong_.empty() && dose_.says_nothing()) wrong_ = "nothing";
        if (wrong_.empty()) return dose_;
        problem.message = said("a dose is needed, but there is {1}",
                               wrong_ == "nothing" ? Said("nothing") : Said(in_quotes(wrong_)));
        problem.maybe = "write it like 2x10, 2x30s, 12min, effort 4, weeks 3-5";
        return {};
    }

private:
    std::string peek() const { return at_ < pieces_.size() ? lower_case(pieces_[at_]) : std::string(); }
    bool take(std::initializer_list<const char*> words)
    {
        for (const char* word : words)
            if (peek() == word) return ++at_, true;
        return false;
    }
    std::optional<int> number()
    {
        int value = 0;
        const std::string text = peek();
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
        if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size() || value > 1000) {
            wrong_ = text.empty() ? "nothing" : text;
            return {};
        }
        ++at_;
        return value;
    }
    void next()
    {
        if (take({"effort"}))
            effort();
        else if (take({"week", "weeks"}))
            weeks();
        else
            amount();
    }
    void effort()
    {
        dose_.effort = number();
        if (dose_.effort && *dose_.effort > 10) wrong_ = "effort " + std::to_string(*dose_.effort);
    }
    void weeks()
    {
        const auto first = number();
        if (!first) return;
        auto last = first;
        if (take({"-", "to"})) last = number();
        if (!last) return;
        if (*last < *first || *first < 1)
            wrong_ = "weeks " + std::to_string(*first) + "-" + std::to_string(*last);
        else
            dose_.weeks = Range<int>{*first, *last};
    }
    void amount()
    {
        if (dose_.sets || dose_.count || dose_.hold) {
            wrong_ = peek();
            return;
        }
        auto many = number();
        if (!many) return;
        if (take({"x"})) {
            dose_.sets = many;
            many = number();
        } else if (take({"round", "rounds", "sets"})) {
            dose_.sets = many;
            return;
        }
        if (!many) return;
        if (take({"s", "sec", "seconds"}))
            dose_.hold = Seconds(*many);
        else
            dose_.count = many;
        if (take({"min", "minutes"})) dose_.unit = DoseUnit::minutes;
        if (take({"times", "reps"})) dose_.unit = DoseUnit::reps;
        if (take({"breaths"})) dose_.unit = DoseUnit::breaths;
        if (take({"steps"})) dose_.unit = DoseUnit::steps;
        if (*many < 1 || (dose_.sets && *dose_.sets < 1)) wrong_ = "0";
    }

    std::vector<std::string> pieces_;
    std::size_t at_ = 0;
    TypedDose dose_;
    std::string wrong_;
};

}

std::optional<TypedDose> dose_from_text(std::string_view text, Diagnostic& problem)
{
    return DoseWords(text).read(problem);
}

}
