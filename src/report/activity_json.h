/// Parts of an activity and lines of advice as JSON, shared by the recommendation and the look-up.
#pragma once

#include "report/json.h"
#include "report/phrases.h"

#include <vector>

namespace maatwerk {

/// {text, ground, source}
Json advice_json(const Phrases& words, const Advice& advice);

/// null when nothing was studied or described.
Json evidence_json(const Phrases& words, const Evidence& evidence);
Json later_json(const Phrases& words, const std::vector<LaterFact>& later);

/// Everything the catalogue holds about one activity.
Json activity_json(const Phrases& words, const Activity& activity);

}  // namespace maatwerk
