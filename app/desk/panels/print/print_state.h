// What the print panel remembers between frames: what is wished, the paper as it was last laid out, which
// page and which fault are looked at. Nothing of it is saved or undone.
#pragma once

#include "app/desk/panels/print/page_pictures.h"
#include "app/desk/panels/print/printer_choice.h"

namespace pacewise {

enum class PageFit { page, width, real };

struct PrintPanelState {
    std::optional<PaperOrderWish> order{};  ///< empty until it is known what is usual
    std::shared_ptr<const Plan> plan{};     ///< that is, or is about to be, laid out
    std::string patient{};
    bool stale = true;  ///< the paper is not that of the order
    std::shared_ptr<const PaperResult> paper{};
    BackgroundJob<PaperResult> layout{};
    PagePictures pictures{};
    int page = 0;  ///< from 0
    PageFit fit = PageFit::page;
    std::optional<std::size_t> fault{};  ///< that was pressed: framed on its page
    PrinterChoice printers{};

    bool settled() const { return paper && !stale && !layout.running(); }
};

/// The wish was changed. What was let pass before was let pass for another paper.
inline void wish_changed(PrintPanelState& state)
{
    state.stale = true;
    state.order->reason.clear();
}

}
