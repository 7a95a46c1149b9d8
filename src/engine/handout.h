/// Which activities stand on the sheet that a worker gives to the person.
#pragma once

#include "engine/recommend.h"

#include <vector>

namespace maatwerk {

/// A sheet holds so many at most: more is a catalogue, not a choice.
inline constexpr std::size_t kOnHandout = 5;

/// The first of both lists with a good or strong fit, evidence-backed before promising: three and
/// two, or more of the one where the other has fewer. When fewer than three are good, the next ones
/// fill up to three. Left out is what an unknown age or gender may yet rule out. Empty when there
/// is nothing to propose.
std::vector<const Item*> for_handout(const Catalog& catalog, const Recommendation& found);

}  // namespace maatwerk
