#include "app/desk/document/edit.h"

#include "app/desk/document/edit_person.h"
#include "app/desk/document/edit_places.h"
#include "app/desk/document/edit_plan.h"
#include "app/desk/document/edit_wishes.h"

namespace pacewise {

std::optional<Edit> edit_of(const EditMessage& message, const PlanDocument& before)
{
    if (before.is_empty()) return {};
    Edit edit = std::visit([&](const auto& asked) { return edit_by(asked, before); }, message);
    if (edit.after == before) return {};
    return edit;
}

}
