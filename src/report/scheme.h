/// The table of the eight profiles, duration by motivation, with what the answers make of it.
#pragma once

#include "engine/classify.h"
#include "report/page.h"
#include "report/phrases.h"

#include <cstdint>
#include <string>

namespace maatwerk {

/// What the answers say of one cell. by_scheme: what the scheme printed in the handbook would say.
enum class SchemeMark : std::uint8_t { none, outcome, possible, by_scheme };

SchemeMark mark_in_scheme(const Classification& classification, Profile profile);

/// "no or unclear": the head of a column.
std::string scheme_column(const Phrases& words, bool oriented);

/// Draws the table with a legend below it; as a list of cells where it is wider than the page.
void draw_scheme(const Classification& classification, const Phrases& words, Look look, Page& page);

}  // namespace maatwerk
