#include "report/recommendation.h"

namespace maatwerk {

std::vector<std::pair<std::string_view, const Advice*>> notes_of(const Case& about) {
  constexpr int kAdult = 18;
  constexpr int kScopeFrom = 65;
  const GeneralAdvice& advice = about.catalog.advice;
  std::vector<std::pair<std::string_view, const Advice*>> notes;
  const bool listing = about.found.status != Status::signal && !about.person.left_alone;
  if (listing && about.found.is_thin(about.catalog)) {
    notes.emplace_back("thin-supply", &advice.thin_supply);
  }
  if (about.person.age && *about.person.age < kAdult) {
    notes.emplace_back("minor", &advice.minor);
  } else if (!about.person.age || *about.person.age < kScopeFrom) {
    notes.emplace_back("under-65", &advice.under_65);
  }
  notes.emplace_back("groups-closed", &advice.groups_closed);
  if (listing) {
    notes.emplace_back("derived-tie", &advice.derived_tie);
    notes.emplace_back("still-exists", &advice.still_exists);
  }
  notes.emplace_back("profile-is-aid", &advice.profile_is_aid);
  return notes;
}

}  // namespace maatwerk
