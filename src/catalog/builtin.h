/// The catalogue that the program was built with. Defined by a generated source that maatwerk-embed
/// writes.
#pragma once

#include "catalog/load.h"
#include "catalog/model.h"

#include <string_view>
#include <vector>

namespace maatwerk {

/// Ready to use; no YAML is read.
Catalog builtin_catalog();

/// Its YAML files, for overlays and for a comparison; names start with "<built-in>/".
std::vector<CatalogText> builtin_texts();

/// hash_of(builtin_catalog()), computed when the program was built.
std::string_view builtin_hash();

}  // namespace maatwerk
