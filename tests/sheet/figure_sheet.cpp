// Contact sheets of all figures: its two or three pictures side by side, 20 to a page, with their names.
//     figure_sheet OUT colour|line right|left FOLDER [ID...]   ->  OUT-1.png, OUT-2.png ...

#include "engine/catalog/read_exercises.h"
#include "engine/render/figure_png.h"

#include <algorithm>
#include <cairo.h>
#include <cstdio>
#include <cstring>
#include <string>

namespace {

using namespace pacewise;

constexpr int columns = 4, rows = 5;
constexpr int cell_width = 520, cell_height = 300, label_height = 26;

struct Bytes {
    const std::string& all;
    std::size_t read = 0;
};

cairo_status_t give(void* source, unsigned char* block, unsigned int count)
{
    auto& bytes = *static_cast<Bytes*>(source);
    if (bytes.read + count > bytes.all.size()) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(block, bytes.all.data() + bytes.read, count);
    bytes.read += count;
    return CAIRO_STATUS_SUCCESS;
}

void draw_cell(cairo_t* cairo, const Exercise& exercise, bool left, LineStyle style, int column, int row)
{
    const std::string png = figure_png(left ? mirrored(exercise.figure) : exercise.figure, style,
                                       2 * (cell_height - label_height));
    Bytes bytes{png};
    cairo_surface_t* picture = cairo_image_surface_create_from_png_stream(give, &bytes);
    const double wide = cairo_image_surface_get_width(picture),
                 tall = cairo_image_surface_get_height(picture);
    const double scale = std::min((cell_width - 10) / wide, (cell_height - label_height) / tall);
    cairo_save(cairo);
    cairo_translate(cairo, column * cell_width + (cell_width - wide * scale) / 2, row * cell_height);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, picture, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_surface_destroy(picture);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_move_to(cairo, column * cell_width + 10, row * cell_height + cell_height - 8);
    cairo_show_text(cairo, exercise.id.text.c_str());
}

int rows_from(std::size_t left_over)
{
    return std::min(rows, (static_cast<int>(left_over) + columns - 1) / columns);
}

void draw_page(const std::vector<Exercise>& exercises, std::size_t first, bool left, LineStyle style,
               const std::string& file)
{
    cairo_surface_t* page = cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns * cell_width,
                                                       rows_from(exercises.size() - first) * cell_height);
    cairo_t* cairo = cairo_create(page);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_select_font_face(cairo, "Noto Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cairo, 17);
    for (int at = 0; at < columns * rows && first + static_cast<std::size_t>(at) < exercises.size(); ++at)
        draw_cell(cairo, exercises[first + static_cast<std::size_t>(at)], left, style, at % columns,
                  at / columns);
    cairo_surface_write_to_png(page, file.c_str());
    cairo_destroy(cairo);
    cairo_surface_destroy(page);
    std::printf("%s\n", file.c_str());
}

/// Those named, in the order of their names; all when none is.
std::vector<Exercise> wanted(const Catalog& catalog, const std::vector<std::string>& ids)
{
    if (ids.empty()) return catalog.exercises();
    std::vector<Exercise> found;
    for (const std::string& id : ids)
        if (const Exercise* exercise = catalog.find(ExerciseId(id))) found.push_back(*exercise);
    return found;
}

}

int main(int count, char** words)
{
    if (count < 5) {
        std::fprintf(stderr, "usage: figure_sheet OUT colour|line right|left FOLDER [ID...]\n");
        return 2;
    }
    const Read<Catalog> catalog = load_catalog({words[4]});
    for (const Diagnostic& problem : catalog.problems)
        std::fprintf(stderr, "%s", diagnostic_text(problem).c_str());
    const LineStyle style = std::string(words[2]) == "line" ? LineStyle::line : LineStyle::colour;
    const std::vector<Exercise> exercises = wanted(*catalog.value, {words + 5, words + count});
    for (std::size_t first = 0, page = 1; first < exercises.size(); first += columns * rows, ++page)
        draw_page(exercises, first, std::string(words[3]) == "left", style,
                  std::string(words[1]) + '-' + std::to_string(page) + ".png");
    return has_errors(catalog.problems) ? 1 : 0;
}
