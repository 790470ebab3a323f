#include "engine/timetable/poster.h"

namespace pacewise {

void Poster::price(std::vector<Term> terms, std::int64_t above, std::int64_t each, About about)
{
    if (each != 0 && !terms.empty()) model_.price(origin(about), std::move(terms), above, each);
}

}
