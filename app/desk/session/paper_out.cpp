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

Translations must_not_leave()
{
    return in_words(
        "The check of the sheets found something that must not reach a patient. See Print.",
        "La revisión de las hojas encontró algo que no debe llegar a un paciente. Véase Imprimir.");
}

/// The paper is that of the plan for what is asked now; nothing is sent out for an older one.
Translations no_plan_to_print()
{
    return in_words("There is no plan yet for what is asked now, so nothing was printed or saved.",
                    "Todavía no hay plan para lo que se pide ahora; no se imprimió ni se guardó nada.");
}

Translations no_pdf(const std::string& file)
{
    return in_words(file + " is there already and is no PDF. Choose another name.",
                    file + " ya existe y no es un PDF. Elija otro nombre.");
}

StopSign never() { return std::make_shared<const std::atomic<bool>>(false); }

/// The paper that was seen, made again; a sheet that has to stay in the house is no paper.
std::string paper_of(const Workspace& desk, const PaperOrderWish& order)
{
    const PaperResult result = lay_out_order(desk.document(), desk.library.home, order, never());
    if (!result.trouble.empty()) throw Refused{result.trouble};
    if (!result.may_leave) throw Refused{must_not_leave()};
    return pdf_of(result);
}

}

void Runner::operator()(const SavePaper& message)
{
    if (!desk_.document().is_answered()) return report(desk_, no_plan_to_print());
    if (message.file.empty()) {
        const std::string name = desk_.document().request->patient.id.text + "-plan.pdf";
        asking_.ask({.save = true, .title = "Pacewise", .folder = desk_.file.parent_path(), .name = name},
                    [order = message.order](const std::filesystem::path& file) {
                        return SavePaper{order, file};
                    });
        return;
    }
    if (is_other_kind(message.file.string(), paper_begins)) throw Refused{no_pdf(message.file.string())};
    write_file(message.file, paper_of(desk_, message.order));
    if (desk_.dialog.kind == DialogKind::save_file) desk_.dialog = {};
    say_saved(desk_, message.file);
}

void Runner::operator()(const SendToPrinter& message)
{
    if (!desk_.document().is_answered()) return report(desk_, no_plan_to_print());
    PrintOrder order{.printer = message.printer, .copies = message.copies};
    if (message.order.wish.paper == PaperSize::letter) order.media = "na_letter_8.5x11in";
    order.colour = message.order.wish.style == LineStyle::colour;
    if (message.order.wish.duplex) order.sides = Sides::two_long_edge;
    const Diagnostics cannot = check(order);
    if (has_errors(cannot)) return report(desk_, said_of(cannot.front()));
    const PrintJob job = send(order, paper_of(desk_, message.order));
    say(desk_, sentence(job, pacewise::ask(job)));
}

}
