#include "app/desk/document/appointments.h"

#include "engine/exchange/read_ics.h"

namespace pacewise {

void set_appointments(Request& request, const NamedText* calendar)
{
    request.busy.clear();
    if (!calendar || request.patient.busy.empty()) return;
    const Date last = request.start + std::chrono::days(7 * request.protocol.weeks() - 1);
    auto read = read_ics(calendar->name, calendar->text, {request.start, last});
    if (read.value) request.busy = std::move(*read.value);
}

}
