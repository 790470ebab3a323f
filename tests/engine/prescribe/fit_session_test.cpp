#include "engine/prescribe/fit_session.h"

#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

std::vector<int> items_of(Patient patient, Modality modality)
{
    const Request request = shipped_request(std::move(patient), "gems-16-weeks");
    return prescribe(request, screen(request),
                     {{Modality::aerobic, Pace::slow}, {Modality::resistance, Pace::slow}})
        .parts.at(modality)
        .items_by_phase;
}

Patient without_urgency(Patient patient)
{
    patient.conditions = std::vector<Condition>{};
    return patient;
}

}

TEST_CASE("who may train for half an hour only gets fewer exercises of strength, not none at all")
{
    const Patient carla = shipped_patient("carla");
    const auto all = items_of(without_urgency(carla), Modality::resistance);
    const auto fewer = items_of(carla, Modality::resistance);
    CHECK(fewer.front() == all.front());
    CHECK(fewer.back() < all.back());
    CHECK(*std::min_element(fewer.begin(), fewer.end()) >= 3);
}

TEST_CASE("work that is measured in minutes keeps its items in a short session")
{
    const Patient carla = shipped_patient("carla");
    CHECK(items_of(carla, Modality::aerobic) == items_of(without_urgency(carla), Modality::aerobic));
}

}
