// The card of one exercise: name, picture drawn to the prescribed side, what to hold on to, the steps, how
// much in which week and on tired days, what is felt and when to stop (clinical.md T17).
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// How much a card tells. Full: everything. Brief: without what it is good for and what is felt. Reminder:
/// for those who know their exercises: picture, support, dose and when to stop.
enum class CardForm { full, brief, reminder };

/// Four on a page are brief, six are reminders.
CardForm card_form(int cards_per_page);

/// `whole_page` is the height of an empty page.
Boxed card_box(const Setting&, const Card&, CardForm, double whole_page);

}
