#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/printer/print_order.h"
#include "app/printer/printer.h"
#include "engine/base/text.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

/// "A4, Letter": the sizes that Pacewise prints on come first, others are only counted.
std::string papers_of(const Printer& printer)
{
    std::vector<std::string> ours;
    long others = 0;
    for (const std::string& each : printer.media) {
        const std::string name = media_name(each);
        if (name != "A4" && name != "Letter")
            ++others;
        else if (std::find(ours.begin(), ours.end(), name) == ours.end())
            ours.push_back(name);
    }
    if (ours.empty()) return "neither A4 nor Letter";
    return joined(ours, ", ") + (others ? " and " + counted(others, "other", "others") : "");
}

void tell(const Printer& printer, std::ostream& out)
{
    out << printer.name << (printer.usual ? " (usual)" : "");
    if (!printer.about.empty()) out << ": " << printer.about;
    out << "\n    ";
    if (!printer.media.empty())
        out << papers_of(printer) << "; " << (printer.two_sided ? "both sides" : "one side only") << "; "
            << (printer.colour ? "colour" : "black and white");
    if (!printer.media.empty() && !printer.troubles.empty()) out << "; ";
    out << joined(printer.troubles, "; ") << '\n';
}

void write(YamlWriter& answer, const std::string& key, const std::vector<std::string>& words)
{
    answer.key(key).begin_list();
    for (const std::string& word : words) answer.value(word);
    answer.end();
}

void tell_as_json(const std::vector<Printer>& all, std::ostream& out)
{
    YamlWriter answer;
    answer.key("printers").begin_list();
    for (const Printer& printer : all) {
        answer.begin_map().key("name").value(printer.name).key("about").value(printer.about);
        answer.key("usual").value(printer.usual);
        write(answer, "media", printer.media);
        answer.key("two_sided").value(printer.two_sided).key("colour").value(printer.colour);
        write(answer, "troubles", printer.troubles);
        answer.end();
    }
    answer.end();
    out << json_text(answer);
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    no_words_after(arguments, 0);
    const std::vector<Printer> all = printers();
    if (talk.json) {
        tell_as_json(all, talk.out);
        return ExitCode::done;
    }
    for (const Printer& printer : all) tell(printer, talk.out);
    if (all.empty())
        talk.err
            << "no printer is set up on this computer. Maybe set one up in the settings of the computer, "
               "or name it by its address: --printer ipp://HOST/ipp/print\n";
    return ExitCode::done;
}

}

Command printers_command()
{
    return {"printers",
            "printers",
            "the printers of this computer: paper, both sides, what is the matter",
            {},
            run};
}

}
