#include "app/desk/session/library.h"

#include "app/files/inputs.h"
#include "engine/base/file.h"
#include "engine/protocol/read_protocol.h"
#include "engine/wording/wording.h"

#include <algorithm>

namespace pacewise {

namespace {

void tell(const Diagnostics& problems, std::vector<DeskProblem>& told)
{
    for (const Diagnostic& problem : problems)
        told.push_back({said_of(problem), problem.severity == Severity::error});
}

void load_protocols(const ProgramHome& home, Library& library, std::vector<DeskProblem>& problems)
{
    for (const std::filesystem::path& file : protocol_files(home)) {
        Read<Protocol> read = load_protocol(file);
        tell(read.problems, problems);
        if (!read.value) continue;
        auto protocol = std::make_shared<const Protocol>(std::move(*read.value));
        library.protocol_files[protocol->id] =
            std::make_shared<const NamedText>(NamedText{file.filename().string(), read_file(file)});
        library.protocols.push_back(std::move(protocol));
    }
    std::sort(library.protocols.begin(), library.protocols.end(),
              [](const auto& one, const auto& other) { return one->id < other->id; });
}

}

Library load_library(const ProgramHome& home, std::vector<DeskProblem>& problems)
{
    Library library;
    library.home = home;
    load_protocols(home, library, problems);
    const std::string any = library.protocols.empty() ? "" : library.protocols.front()->id.text;
    SharedInputs shared = load_shared_inputs(home, {{}, any, {}});
    tell(shared.problems, problems);
    library.catalog = shared.request.catalog;
    library.provenance = shared.provenance;
    library.clinic = std::make_shared<const Request>(std::move(shared.request));
    library.paper_languages = languages_of_the_paper(home.assets());
    return library;
}

}
