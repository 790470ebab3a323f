#include "engine/prescribe/aid_check.h"

#include "tests/support/catch.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

const Date start = read_date("2026-11-23").value();

Patient with_aid(AidType type, std::optional<Date> checked)
{
    Patient patient = a_patient({});
    patient.aid = Aid{type, {}, checked};
    return patient;
}

}

TEST_CASE("a check is due when it is more than twelve months old, not on the day itself")
{
    CHECK_FALSE(aid_check_is_due(with_aid(AidType::rollator, read_date("2025-11-23")), start));
    CHECK(aid_check_is_due(with_aid(AidType::rollator, read_date("2025-11-22")), start));
    CHECK(aid_check_is_due(with_aid(AidType::rollator, {}), start));
}

TEST_CASE("a check on a leap day lasts until the end of February")
{
    const Patient patient = with_aid(AidType::cane, read_date("2024-02-29"));
    CHECK_FALSE(aid_check_is_due(patient, read_date("2025-02-28").value()));
    CHECK(aid_check_is_due(patient, read_date("2025-03-01").value()));
}

TEST_CASE("without an aid, or with a wheelchair, no check is due")
{
    CHECK_FALSE(aid_check_is_due(with_aid(AidType::none, {}), start));
    CHECK_FALSE(aid_check_is_due(with_aid(AidType::wheelchair, {}), start));
    Patient unknown = a_patient({});
    unknown.aid.reset();
    CHECK_FALSE(aid_check_is_due(unknown, start));
}

TEST_CASE("pain since an aid is new makes a check due, however fresh the last one is")
{
    Patient patient = with_aid(AidType::cane, read_date("2026-11-20"));
    CHECK_FALSE(aid_check_is_due(patient, start));
    patient.aid->pain_since_new = true;
    CHECK(aid_check_is_due(patient, start));
}

}
