#include "tests/engine/paper/every_paper.h"

#include "tests/support/catch.h"

namespace sample {

using namespace pacewise;

void on_every_paper(PaperWish wish, const std::function<void(Handout&, const PaperWish&)>& check)
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::large, PrintSize::giant})
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter})
            for (const std::string language : {"en", "es", "de", "fr", "ar", "zh"})
                for (const bool unsteady : {false, true}) {
                    CAPTURE(word_of(size), word_of(paper), language, unsteady);
                    Handout made = handout(language);
                    if (unsteady) made.patient.conditions = {Condition::tremor};
                    wish.size = size, wish.paper = paper;
                    check(made, wish);
                }
}

}
