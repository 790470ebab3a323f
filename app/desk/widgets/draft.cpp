#include "app/desk/widgets/draft.h"

#include "app/desk/widgets/ui.h"

namespace pacewise {

Draft& draft_of(Ui& ui, const std::string& name, const std::string& value)
{
    Draft& draft = ui.drafts[ui.named(name)];
    const bool stale = draft.shown != value || (!draft.active && !draft.keeps);
    if (stale && !draft.active) draft = {value, value, {}, false, false};
    return draft;
}

void forget_draft(Ui& ui, const std::string& name) { ui.drafts.erase(ui.named(name)); }

}
