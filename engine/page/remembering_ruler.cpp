#include "engine/page/remembering_ruler.h"

#include <map>
#include <tuple>

namespace pacewise {

namespace {

class RememberingRuler final : public Ruler {
public:
    explicit RememberingRuler(std::unique_ptr<const Ruler> ruler) : ruler_(std::move(ruler)) {}

    std::vector<TextLine> lines(std::span<const Phrase> phrases, double size, double width) const override
    {
        const auto [place, is_new] =
            lines_.try_emplace({std::vector<Phrase>(phrases.begin(), phrases.end()), size, width});
        if (is_new) place->second = ruler_->lines(phrases, size, width);
        return place->second;
    }

    double width(const Phrase& phrase, double size) const override
    {
        const auto [place, is_new] = widths_.try_emplace({phrase, size});
        if (is_new) place->second = ruler_->width(phrase, size);
        return place->second;
    }

private:
    std::unique_ptr<const Ruler> ruler_;
    mutable std::map<std::tuple<std::vector<Phrase>, double, double>, std::vector<TextLine>> lines_;
    mutable std::map<std::tuple<Phrase, double>, double> widths_;
};

}

std::unique_ptr<Ruler> remembering_ruler(std::unique_ptr<const Ruler> ruler)
{
    return std::make_unique<RememberingRuler>(std::move(ruler));
}

}
