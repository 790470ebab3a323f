#include "app/cli/why_words.h"

#include "app/cli/tell.h"
#include "engine/base/text.h"

#include <ostream>

namespace pacewise::cli {

namespace {

std::string place_words(int phase, const Slot& slot)
{
    return "phase " + std::to_string(phase + 1) + ", " + std::string(word_of(slot.day)) + ' ' +
           clock_text(slot.at);
}

std::string points_words(long points) { return counted(points, "point", "points"); }

}

void tell_room(const Room& room, const std::string& language, std::ostream& out)
{
    switch (room.verdict) {
    case Feasibility::solvable:
        out << "If other items move as well (" << counted(room.moved, "item", "items")
            << " of the plan), it can stand there; the plan would cost " << points_words(room.points)
            << " more.\n";
        return;
    case Feasibility::unsolvable:
        out << "No plan has it there; these cannot be kept together:\n";
        tell_reasons(room.none.clash, language, out);
        return;
    case Feasibility::open: out << "Whether any plan has it there is not proven.\n"; return;
    }
}

void tell_why(const Why& answer, const std::string& language, std::ostream& out)
{
    if (answer.places.empty()) {
        out << "It is not in the plan; ask why-not.\n";
        return;
    }
    if (!answer.serves.empty()) out << "It serves: " << joined(answer.serves, ", ") << '\n';
    if (!answer.welcome.empty()) out << "Precautions that want it:\n";
    tell_reasons(answer.welcome, language, out);
    for (const WhyHere& here : answer.places) {
        out << place_words(here.phase, here.slot) << ":\n";
        if (!here.without.broken.empty()) out << "  without it these rules would break:\n";
        tell_reasons(here.without.broken, language, out);
        if (here.without.broken.empty())
            out << "  without it the plan would cost " << points_words(here.without.points) << " more\n";
        if (here.next_best)
            out << "  the next best here, " << here.next_best->text << ", would cost "
                << points_words(here.next_best_points) << " more\n";
        else
            out << "  no other exercise of its kind could legally stand here\n";
    }
}

void tell_why_not(const WhyNot& answer, const std::string& language, std::ostream& out)
{
    if (!answer.excluded.empty()) {
        out << "The findings speak against it:\n";
        tell_reasons(answer.excluded, language, out);
        return;
    }
    if (answer.in_plan_already) out << "It is in the plan already. For another place:\n";
    if (!answer.least) {
        out << (answer.no_place ? "There is no free time in which it may stand.\n"
                                : "There is no other place.\n");
        return;
    }
    const std::string how = answer.instead_of ? " instead of " + answer.instead_of->text : "";
    out << "The best way would be " << place_words(answer.phase, answer.slot) << how << ".\n";
    if (!answer.least->broken.empty()) out << "It would break:\n";
    tell_reasons(answer.least->broken, language, out);
    if (answer.least->broken.empty())
        out << "It is legal, but the plan would cost " << points_words(answer.least->points) << " more.\n";
}

YamlWriter answer_of(const Why& answer, const std::string& language)
{
    YamlWriter out;
    out.key("serves").begin_list();
    for (const std::string& what : answer.serves) out.value(what);
    out.end();
    write_reasons(out, "welcome", answer.welcome, language);
    out.key("places").begin_list();
    for (const WhyHere& here : answer.places) {
        out.begin_map()
            .key("place")
            .value(place_words(here.phase, here.slot))
            .key("points_without")
            .value(here.without.points);
        write_reasons(out, "breaks_without", here.without.broken, language);
        if (here.next_best)
            out.key("next_best")
                .value(here.next_best->text)
                .key("next_best_points")
                .value(here.next_best_points);
        out.end();
    }
    out.end();
    return out;
}

YamlWriter answer_of(const WhyNot& answer, const std::string& language)
{
    YamlWriter out;
    write_reasons(out, "excluded", answer.excluded, language);
    out.key("in_plan_already").value(answer.in_plan_already);
    if (!answer.least) return out;
    out.key("place").value(place_words(answer.phase, answer.slot)).key("points").value(answer.least->points);
    if (answer.instead_of) out.key("instead_of").value(answer.instead_of->text);
    write_reasons(out, "breaks", answer.least->broken, language);
    return out;
}

}
