/// The local offer: who offers an activity where, and putting first what a person has nearby.
#pragma once

#include "catalog/model.h"
#include "engine/recommend.h"

#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Whether the offer holds in the area, compared as normalise_word() makes them. An offer without
/// areas holds everywhere.
bool holds_in(const LocalOffer& offer, std::string_view area);

/// The offers of the activity in the area, in their order; all of them when `area` is empty.
std::vector<const LocalOffer*> offers_in(const Activity& activity, std::string_view area);

/// All areas that the catalogue names, sorted, each in its first spelling.
std::vector<std::string> areas_of(const Catalog& catalog);

/// Whether the offer was last checked more than a year before `today` ("2026-10-01"); a year or a
/// month counts from its first day.
bool is_stale(const LocalOffer& offer, std::string_view today);

/// An entry of a list, as far as the local offer is concerned.
struct LocalGrade {
  bool is_sound;
  Fit fit;
  bool is_offered;  ///< In the area.
};

/// In which order the entries of a list stand when what is offered comes first among those with the
/// same fit: the indices of the entries.
std::vector<std::size_t> local_first(const std::vector<LocalGrade>& list);

/// Puts what is offered in the area first among the entries with the same fit, in each list. Which
/// places belong to a fit, and all points, stay as they are; sound entries stay above the others.
void put_local_first(const Catalog& catalog, std::string_view area, Recommendation& found);

}  // namespace maatwerk
