/// Profiles and activities to look up, one or many.
#pragma once

#include "catalog/model.h"
#include "report/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

std::string profile_list_text(const Catalog& catalog, Language language, Look look);
std::string profile_text(const Catalog& catalog, Profile profile, Language language, Look look);
/// {"schema":"maatwerk/profiles/1","profiles":[…]}
std::string profiles_json(const Catalog& catalog, const std::vector<Profile>& profiles,
                          Language language);

/// `shown` are indices of activities. With a profile, its fit stands by each.
std::string activity_list_text(const Catalog& catalog, const std::vector<std::size_t>& shown,
                               std::optional<Profile> profile, Language language, Look look);
/// `area` and `today` as in ReportOptions.
std::string activity_text(const Catalog& catalog, std::size_t activity, std::string_view area,
                          std::string_view today, Language language, Look look);
/// {"schema":"maatwerk/activities/1","activities":[…]}
std::string activities_json(const Catalog& catalog, const std::vector<std::size_t>& shown,
                            std::string_view area, std::string_view today, Language language);

}  // namespace maatwerk
