/// Parts of an activity and lines of advice as JSON, shared by the recommendation and the look-up.
#pragma once

#include "report/json.h"
#include "report/phrases.h"

#include <string_view>
#include <vector>

namespace maatwerk {

/// {text, ground, source}
Json advice_json(const Phrases& words, const Advice& advice);

/// The lines of a sum: [{rule, points, text, ground, source, cite}]
Json reasons_json(const Phrases& words, const Activity& activity, Profile shown,
                  const std::vector<Reason>& reasons);

/// Everything the catalogue holds about one profile.
Json profile_json(const Phrases& words, Profile id);

/// null when nothing was studied or described.
Json evidence_json(const Phrases& words, const Evidence& evidence);
Json later_json(const Phrases& words, const std::vector<LaterFact>& later);

/// Who offers it, in the area (all of them when that is empty). With `today` each says whether it
/// was checked in the year before.
Json local_json(const Phrases& words, const Activity& activity, std::string_view area,
                std::string_view today);

/// Everything the catalogue holds about one activity.
Json activity_json(const Phrases& words, const Activity& activity, std::string_view area,
                   std::string_view today);

}  // namespace maatwerk
