/// The activity that someone means.
#pragma once

#include "catalog/model.h"

#include <cstddef>
#include <string>

namespace maatwerk {

/// Index of the activity with this id or this name: in either language, with or without the
/// explanation in brackets, whatever the case and the accents. Ids go before names. Throws Failure
/// when the catalogue has no such activity, has switched it off, or has more than one of that name.
std::size_t find_activity(const Catalog& catalog, const std::string& word, Language language);

}  // namespace maatwerk
