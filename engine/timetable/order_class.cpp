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

}
