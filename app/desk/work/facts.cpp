#include "app/desk/work/facts.h"

#include "engine/print/therapist_notes.h"
#include "engine/screen/screen.h"

namespace pacewise {

PlanFacts facts_of(std::shared_ptr<const Plan> plan, std::shared_ptr<const Request> request,
                   const StopSign& stop)
{
    PlanFacts facts{plan, request, therapist_notes(*plan, *request), {}, {}};
    if (!is_raised(stop)) facts.aims = aims_of(*plan, *request);
    if (!is_raised(stop)) facts.at_hand = std::make_shared<const CaseOfPlan>(*plan, *request, stop);
    return facts;
}

RequestFacts facts_of(std::shared_ptr<const Request> request)
{
    Screening screening = screen(*request);
    return {std::move(request), std::move(screening)};
}

}
