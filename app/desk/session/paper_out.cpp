// The plan leaves the desk: as a PDF in a file, or through a printer.
#include "app/desk/session/runner.h"
#include "app/desk/work/paper_job.h"
#include "app/files/keep_file.h"
#include "app/printer/printer.h"
#include "app/printer/send.h"
#include "engine/base/diagnostic.h"
#include "engine/base/file.h"

namespace pacewise {

namespace {

StopSign never() { return std::make_shared<const std::atomic<bool>>(false); }

/// The paper that was seen, made again; a sheet that has to stay in the house is no paper.
std::string paper_of(const Workspace& desk, const PaperOrderWish& order)
{
    const PaperResult result = lay_out_order(desk.document(), desk.library.home, order, never());
    if (!result.trouble.empty()) throw DiskTrouble(result.trouble.in(desk.preferences.language));
    if (!result.may_leave)
        throw DiskTrouble("the check of the sheets found something that must not reach a patient; see Print");
    return pdf_of(result);
}

}

void Runner::operator()(const SavePaper& message)
{
    if (!desk_.document().is_answered()) return;
    if (message.file.empty()) {
        const std::string name = desk_.document().request->patient.id.text + "-plan.pdf";
        asking_.ask({.save = true, .title = "Pacewise", .folder = desk_.file.parent_path(), .name = name},
                    [order = message.order](const std::filesystem::path& file) {
                        return SavePaper{order, file};
                    });
        return;
    }
    if (is_other_kind(message.file.string(), paper_begins))
        throw DiskTrouble(message.file.string() + " is there already and is no PDF; choose another name");
    write_file(message.file, paper_of(desk_, message.order));
    if (desk_.dialog.kind == DialogKind::save_file) desk_.dialog = {};
    say(desk_, message.file.filename().string());
}

void Runner::operator()(const SendToPrinter& message)
{
    PrintOrder order{.printer = message.printer, .copies = message.copies};
    if (message.order.wish.paper == PaperSize::letter) order.media = "na_letter_8.5x11in";
    order.colour = message.order.wish.style == LineStyle::colour;
    if (message.order.wish.duplex) order.sides = Sides::two_long_edge;
    const Diagnostics cannot = check(order);
    if (has_errors(cannot)) return report(desk_, diagnostic_text(cannot.front()));
    const PrintJob job = send(order, paper_of(desk_, message.order));
    say(desk_, sentence(job, pacewise::ask(job)));
}

}
