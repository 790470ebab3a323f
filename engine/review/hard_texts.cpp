#include "engine/catalog/side_words.h"
#include "engine/review/checks.h"
#include "engine/review/reading_grade.h"

namespace pacewise {

namespace {

std::vector<std::string> words_for_patient(const Exercise& exercise, const std::string& language)
{
    std::vector<std::string> pieces;
    const auto add = [&](const std::string& text) {
        pieces.push_back(for_side(text, language, Side::right));
    };
    const auto one = [&](const Translations& texts) {
        if (texts.has(language)) add(texts.in(language));
    };
    one(exercise.why);
    if (exercise.how.has(language))
        for (const std::string& step : exercise.how.in(language)) add(step);
    one(exercise.feel);
    one(exercise.stop);
    return pieces;
}

}

Diagnostics hard_texts(const Programs& programs)
{
    Diagnostics found;
    const int most = programs.review.reading_grade;
    for (const Exercise& exercise : programs.catalog->exercises())
        for (const std::string& language : programs.review.text_languages) {
            const auto grade = reading_grade(words_for_patient(exercise, language), language);
            if (grade && *grade > most)
                found.push_back(
                    warning_at(exercise.place,
                               said("the {1} text of exercise {2} reads at grade {3}, above {4}", language,
                                    quoted(exercise), number_text(*grade, 1), std::to_string(most)),
                               "use shorter words and sentences"));
        }
    return found;
}

}
