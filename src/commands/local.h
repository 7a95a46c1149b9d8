/// --area and --today, as the commands take them.
#pragma once

#include "catalog/model.h"
#include "commands/options.h"

namespace maatwerk {

/// The area as the catalogue spells it, and the date by which the local offer is judged: --today,
/// else the date of the machine in what people read, and none in what programs read. Throws Failure
/// when the catalogue names no such area, with the areas that it does name.
LocalOptions settle_local(const Catalog& catalog, const LocalOptions& options,
                          const CommonOptions& common);

}  // namespace maatwerk
