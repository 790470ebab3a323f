#include "app/desk/document/plan_document.h"

namespace pacewise {

bool PlanDocument::operator==(const PlanDocument& other) const
{
    return request == other.request && plan == other.plan && answered == other.answered &&
           none == other.none && approved == other.approved && patient_file == other.patient_file &&
           protocol_file == other.protocol_file;
}

}
