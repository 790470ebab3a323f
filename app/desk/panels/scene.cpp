#include "app/desk/panels/scene.h"

namespace pacewise {

const Exercise* exercise_in(const Scene& scene, const ExerciseId& id)
{
    const Catalog* catalog =
        scene.document.request ? scene.document.request->catalog.get() : scene.library.catalog.get();
    return catalog ? catalog->find(id) : nullptr;
}

std::string exercise_name(const Ui& ui, const Scene& scene, const ExerciseId& id)
{
    const Exercise* exercise = exercise_in(scene, id);
    return exercise ? ui.say(exercise->name) : id.text;
}

}
