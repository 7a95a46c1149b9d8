/// Practice cases out of YAML. They stand under `cases:` in files of a catalogue, in overlays, or
/// in files of their own. The persons are invented, so problems show the lines in which they stand.
#pragma once

#include "catalog/load.h"
#include "engine/cases.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace maatwerk {

/// The cases that these texts hold, by difficulty, then by id. `catalog` is what the texts load as.
/// A case in an overlay takes the place of one with the same id before it; both languages are
/// needed everywhere. Reports every problem and returns nothing exactly when it reported an error.
std::optional<std::vector<PracticeCase>> read_cases(const Catalog& catalog,
                                                    std::span<const CatalogText> texts,
                                                    Diagnostics& problems);

/// The same of one file, which has cases and nothing else, unless it is an overlay. The lines of
/// what does not look like a file of cases are not shown.
std::optional<std::vector<PracticeCase>> read_case_file(const Catalog& catalog,
                                                        const SourcePtr& source,
                                                        Diagnostics& problems);

/// Whether a line of the text, readable or not, begins as the cases do.
bool looks_like_cases(std::string_view text);

}  // namespace maatwerk
