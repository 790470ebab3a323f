#include "app/cli/tell_no_plan.h"

#include "app/cli/json.h"
#include "app/cli/tell.h"
#include "engine/explain/change_words.h"
#include "engine/protocol/read_protocol.h"
#include "engine/timetable/rule.h"

#include <ostream>

namespace pacewise::cli {

namespace {

void write_repairs(YamlWriter& answer, const std::vector<Repair>& repairs, const std::string& language)
{
    answer.key("repairs").begin_list();
    for (const Repair& repair : repairs) {
        answer.begin_map().key("says").value(repair.words.in(language)).key("effort").value(repair.effort);
        answer.key("changes").begin_list();
        for (const RequestChange& change : repair.changes)
            answer.begin_map()
                .key("kind")
                .value(kind_word(change))
                .key("says")
                .value(words_of(change).in(language))
                .end();
        answer.end().end();
    }
    answer.end();
}

void write_answer(const NoPlan& none, const std::vector<Repair>& repairs, const std::string& language,
                  std::ostream& out)
{
    YamlWriter answer;
    answer.key("plan").value(false).key("proven").value(none.proven).key("minimal").value(none.minimal);
    write_reasons(answer, "reasons", none.clash, language);
    write_repairs(answer, repairs, language);
    out << json_text(answer);
}

void tell_repairs(const std::vector<Repair>& repairs, const std::string& language, std::ostream& err)
{
    if (repairs.empty()) return;
    err << (language == "es" ? "Lo que ayudaría:\n" : "What would help:\n");
    for (const Repair& repair : repairs) err << "  " << repair.words.in(language) << '\n';
}

/// What is known, before the reasons.
Translations headline(const NoPlan& none)
{
    if (!none.proven && none.clash.empty())
        return in_words("Stopped before a legal plan was found; not proven impossible.",
                        "Se paró antes de hallar un plan válido; no está probado que sea imposible.");
    if (!none.proven)
        return in_words("Stopped before a legal plan was found; not proven impossible. In the nearest try "
                        "these rules stood in the way:",
                        "Se paró antes de hallar un plan válido; no está probado que sea imposible. En el "
                        "mejor intento estorbaban estas reglas:");
    if (none.minimal && none.clash.size() == 1)
        return in_words("No plan exists. This alone cannot be kept:",
                        "No existe ningún plan. Ya esto solo no se puede cumplir:");
    if (none.minimal)
        return in_words("No plan exists. These cannot be kept together, while without any one of them the "
                        "others can:",
                        "No existe ningún plan. Estas reglas no caben juntas; sin una cualquiera de ellas, "
                        "las demás sí:");
    return in_words("No plan exists. These rules stand in the way:",
                    "No existe ningún plan. Estas reglas lo impiden:");
}

}

Protocols known_protocols(const ProgramHome& home)
{
    Protocols protocols;
    for (const auto& file : protocol_files(home)) {
        Read<Protocol> read = load_protocol(file);
        if (read.value && !has_errors(read.problems))
            protocols.push_back(std::make_shared<const Protocol>(std::move(*read.value)));
    }
    return protocols;
}

ExitCode tell_no_plan(const NoPlan& none, const Request& request, const ProgramHome& home,
                      const Budget& budget, const std::string& language, Talk talk)
{
    RepairBudget tries;
    tries.each.stop = budget.stop;
    std::vector<Repair> repairs;
    const bool one_exists = !none.proven && !budget.cancelled() && has_plan(request, tries.each);
    if (!budget.cancelled() && !one_exists) repairs = repairs_for(request, known_protocols(home), tries);
    if (talk.json) {
        write_answer(none, repairs, language, talk.out);
    } else {
        talk.err << headline(none).in(language) << '\n';
        tell_reasons(none.clash, language, talk.err);
        tell_repairs(repairs, language, talk.err);
        if (one_exists)
            talk.err << (language == "es" ? "Sí existe un plan: busque más tiempo (--search-steps).\n"
                                          : "A plan exists: look longer (--search-steps).\n");
    }
    return none.proven ? ExitCode::no_plan : ExitCode::stopped_early;
}

}
