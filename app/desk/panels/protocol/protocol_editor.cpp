#include "app/desk/panels/protocol/protocol_editor.h"

#include "app/desk/panels/protocol/differences.h"
#include "app/desk/panels/protocol/own_protocol.h"
#include "app/desk/widgets/button.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

std::string ProtocolEditor::against(const Ui& ui, Protocol next) const
{
    return ui.tell(refusal_of(own_version(std::move(next), scene_.library.protocols)));
}

void ProtocolEditor::change(const std::string& field, Protocol next) const
{
    const Translations what = in_one_sentence(differences(now(), next));
    next = own_version(std::move(next), scene_.library.protocols);
    if (Said why = refusal_of(next); !why.empty()) {
        state_.refused = RefusedChange{field, std::move(why), std::move(next)};
        return;
    }
    state_.refused.reset();
    state_.plan_before = scene_.document.plan;
    outbox_.edit(ChangeProtocol{std::move(next), what});
}

void ProtocolEditor::show_refusal(Ui& ui, const std::string& field) const
{
    if (!state_.refused || state_.refused->field != field) return;
    problem_line(ui, ui.tell(state_.refused->why));
    const Protocol& wished = state_.refused->next;
    if (wished.weeks() >= now().weeks()) return;
    const Protocol cut = cut_to_its_weeks(wished);
    if (button(ui, field + " shorten", ui.say("protocol.shorten_ramps"))) change(field, cut);
}

}
