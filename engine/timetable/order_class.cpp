#include "engine/timetable/order_class.h"

namespace pacewise {

OrderClass order_class(const Exercise& exercise, ItemRole role, bool has_warm_up_role)
{
    if (role == ItemRole::warm_up) return OrderClass::open;
    if (exercise.has(Tag::settle)) return OrderClass::settle;
    if (!has_warm_up_role && exercise.has(Tag::warm_up)) return OrderClass::open;
    switch (exercise.modality) {
    case Modality::stretch: return OrderClass::loosen;
    case Modality::balance: return OrderClass::balance;
    case Modality::resistance: return OrderClass::strength;
    case Modality::yoga: return OrderClass::yoga;
    case Modality::aerobic: return OrderClass::aerobic;
    }
    return OrderClass::aerobic;
}

OrderClass order_class(const Case& at_hand, const Exercise& exercise, ItemRole role)
{
    const OrderClass usual = order_class(exercise, role, at_hand.protocol().warm_up_minutes.has_value());
    const bool loosens = exercise.modality == Modality::stretch && usual != OrderClass::open &&
                         loosens_any(exercise, muscles_stood_on(at_hand.patient()));
    return loosens ? OrderClass::settle : usual;
}

OrderClass order_class_of(const Case& at_hand, int candidate)
{
    return order_class(at_hand, at_hand.exercise(candidate), at_hand.candidate(candidate).role);
}

OrderClass order_class_of(const Case& at_hand, const CalendarItem& item)
{
    return order_class(at_hand, *item.exercise, item.role);
}

}
