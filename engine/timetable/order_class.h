// The parts of a session in the order they are done: warm-up, short stretches, balance, strength, yoga,
// aerobic work, and settling last (F22, S17).
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/prescribe/role.h"
#include "engine/timetable/calendar.h"
#include "engine/timetable/case.h"

namespace pacewise {

enum class OrderClass { open, loosen, balance, strength, yoga, aerobic, settle };

/// `has_warm_up_role`: the protocol has a warm-up of its own; otherwise items tagged warm-up open the
/// session.
OrderClass order_class(const Exercise&, ItemRole, bool has_warm_up_role);
/// For this patient: what stretches a muscle that the patient stands on comes last too (S06).
OrderClass order_class(const Case&, const Exercise&, ItemRole);
OrderClass order_class_of(const Case&, int candidate);
OrderClass order_class_of(const Case&, const CalendarItem&);

}
