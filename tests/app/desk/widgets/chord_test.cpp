#include "app/desk/widgets/chord.h"

#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("keys are told as they are written on the keyboard")
{
    CHECK(chord_text({.key = 'Z', .ctrl = true, .shift = true}) == "Ctrl+Shift+Z");
    CHECK(chord_text({.key = key::right, .alt = true}) == "Alt+Right");
    CHECK(chord_text({key::f6}) == "F6");
    CHECK(chord_text({key::del}) == "Del");
    CHECK(chord_text({'?'}) == "?");
}

TEST_CASE("a key is taken once, and only with the same other keys held")
{
    Chords chords{{.key = 'S', .ctrl = true}, {key::enter}};
    CHECK_FALSE(take(chords, {'S'}));
    CHECK(take(chords, {.key = 'S', .ctrl = true}));
    CHECK_FALSE(take(chords, {.key = 'S', .ctrl = true}));
    CHECK(chords == Chords{{key::enter}});
}

}
