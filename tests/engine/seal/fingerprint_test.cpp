#include "engine/seal/fingerprint.h"

#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a fingerprint is the SHA-256 that every other program computes")
{
    CHECK(fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("one changed letter gives another fingerprint")
{
    CHECK(fingerprint("mas: 1") != fingerprint("mas: 2"));
}
