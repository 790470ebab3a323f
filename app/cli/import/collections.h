// The collections that drafts can be made from. Every record that cannot be taken is told with its number and
// why: no licence that lets a clinic use it, a thing nobody has at home, a kind of training that is not for
// people with MS.
#pragma once

#include "app/cli/import/draft.h"
#include "engine/yaml/node.h"

#include <string>
#include <vector>

namespace pacewise::cli {

/// `licence`: of records that name none; when it is given, records with another one are left out.
Imported from_free_exercise_db(const std::vector<Node>& records, const std::string& licence);
Imported from_wger(const std::vector<Node>& records, const std::string& licence);

}
