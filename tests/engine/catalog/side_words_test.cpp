#include "engine/catalog/side_words.h"

#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a text written for both sides names the prescribed side in the form that the noun asks for")
{
    CHECK(for_side("Step your <side> foot back.", "en", Side::left) == "Step your left foot back.");
    CHECK(for_side("Doble la rodilla <side/a>.", "es", Side::right) == "Doble la rodilla derecha.");
    CHECK(for_side("Legen Sie ein Tuch unter die <side/e> Ferse.", "de", Side::left) ==
          "Legen Sie ein Tuch unter die linke Ferse.");
    CHECK(for_side("Stehen Sie auf dem <other/en> Bein.", "de", Side::left) ==
          "Stehen Sie auf dem rechten Bein.");
    CHECK(for_side("Ein <side/er> Arm, ein <other/es> Bein, nach <side>.", "de", Side::right) ==
          "Ein rechter Arm, ein linkes Bein, nach rechts.");
    CHECK(for_side("Gardez la jambe <side/f> longue, genou <other/m> plié.", "fr", Side::right) ==
          "Gardez la jambe droite longue, genou gauche plié.");
    CHECK(for_side("Le genou <side/m>, à <side>.", "fr", Side::right) == "Le genou droit, à droite.");
}

TEST_CASE("words for right and left are seen in every language of the exercises")
{
    CHECK(names_a_side("Step your left foot back.") == "left");
    CHECK(names_a_side("Doble la rodilla derecha.") == "derecha");
    CHECK(names_a_side("Heben Sie das rechte Knie.") == "rechte");
    CHECK(names_a_side("Schauen Sie nach links.") == "links");
    CHECK(names_a_side("Levez la jambe gauche.") == "gauche");
}

TEST_CASE("upright, a right angle and a straight line name no side")
{
    CHECK(names_a_side("Siéntese derecho.").empty());
    CHECK(names_a_side("Asseyez-vous, dos droit.").empty());
    CHECK(names_a_side("Beugen Sie Hüfte und Knie im rechten Winkel.").empty());
    CHECK(names_a_side("Beugen Sie das rechte Knie im rechten Winkel.") == "rechte");
    CHECK(names_a_side("Marchez en ligne droite.").empty());
    CHECK(names_a_side("Sit upright.").empty());
}
