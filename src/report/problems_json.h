/// Diagnostics for editors and scripts.
#pragma once

#include "base/diagnostics.h"

#include <string>
#include <vector>

namespace maatwerk {

/// {"schema":"maatwerk/check/1","errors":n,"warnings":n,"problems":[{"file","line","column","length","severity","code",
/// "message","hint"}]}
std::string problems_json(const Diagnostics& problems, Language language);

}  // namespace maatwerk
