#include "engine/explain/things_to_get.h"

#include "engine/base/contract.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

using enum Equipment;

// Prices are an order of ours, not of any shop.
constexpr std::array<ThingToGet, 40> things{{
    {chair, 1, "a chair", "una silla"},
    {armchair, 1, "an armchair", "un sillón"},
    {counter, 1, "a counter to hold on to", "una encimera donde apoyarse"},
    {table, 1, "a heavy table", "una mesa pesada"},
    {wall, 1, "a free wall", "una pared libre"},
    {bed, 1, "a bed", "una cama"},
    {pillow, 1, "a pillow", "una almohada"},
    {towel, 1, "a towel", "una toalla"},
    {bottle, 1, "a filled bottle", "una botella llena"},
    {stick, 1, "a stick", "un palo"},
    {cushion, 1, "a cushion", "un cojín"},
    {stairs, 1, "stairs", "una escalera"},
    {band, 2, "an exercise band", "una banda elástica"},
    {band_yellow, 2, "a yellow band", "una banda amarilla"},
    {band_red, 2, "a red band", "una banda roja"},
    {band_green, 2, "a green band", "una banda verde"},
    {band_blue, 2, "a blue band", "una banda azul"},
    {band_black, 2, "a black band", "una banda negra"},
    {strap, 2, "a strap", "una correa"},
    {soft_ball, 2, "a soft ball", "una pelota blanda"},
    {block, 2, "a yoga block", "un bloque de yoga"},
    {dowel, 2, "a dowel", "una vara"},
    {slider, 2, "a slider", "un disco deslizante"},
    {mat, 3, "a mat", "una colchoneta"},
    {foam, 3, "a foam pad", "una almohadilla de espuma"},
    {bolster, 3, "a bolster", "un rulo"},
    {ball, 3, "a large ball", "una pelota grande"},
    {step, 3, "a step", "un escalón"},
    {dumbbell, 3, "dumbbells", "unas mancuernas"},
    {ankle_weight, 3, "ankle weights", "unas tobilleras lastradas"},
    {pedal_exerciser, 4, "pedals to use from a chair", "unos pedales para usar sentado"},
    {stepper, 5, "a stepper", "una máquina de pasos"},
    {arm_cycle, 5, "arm pedals", "unos pedales de brazos"},
    {stationary_bike, 5, "an exercise bike", "una bicicleta estática"},
    {recumbent_bike, 6, "a recumbent bike", "una bicicleta reclinada"},
    {treadmill, 6, "a treadmill", "una cinta de andar"},
    {cane, 6, "a cane", "un bastón"},
    {walker, 6, "a walker", "un andador"},
    {wheelchair, 8, "a wheelchair", "una silla de ruedas"},
    {pool, 8, "a pool nearby", "una piscina cerca"},
}};

}

const ThingToGet& thing_to_get(Equipment thing)
{
    const auto* found = std::find_if(things.begin(), things.end(),
                                     [&](const ThingToGet& known) { return known.thing == thing; });
    PACEWISE_REQUIRE(found != things.end(), "every thing of the vocabulary can be named");
    return *found;
}

}
