/// Hides counts of a publication that give small numbers away.
#pragma once

#include "engine/publication.h"

#include <string>
#include <utility>
#include <vector>

namespace maatwerk {

/// Hides counts until every number of people from 1 to 9 has at least kOpen possible values. The
/// publication holds rounded counts of `groups` and of `all`, their sum.
void withhold(Publication& publication, const Numbers& all,
              const std::vector<std::pair<std::string, Numbers>>& groups);

}  // namespace maatwerk
