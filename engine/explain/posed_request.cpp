#include "engine/explain/posed_request.h"

namespace pacewise {

PosedRequest::PosedRequest(const Request& request, const Screening& screening, const Paces& paces,
                           const StopSign& stop)
    : prescription_(prescribe(request, screening, paces)), case_{request, screening, prescription_},
      posted_(case_, slots_of(request), stop)
{
}

}
