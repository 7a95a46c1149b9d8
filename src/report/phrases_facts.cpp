#include "base/text.h"
#include "engine/local.h"
#include "report/dates.h"
#include "report/messages.h"
#include "report/phrases.h"

#include <fmt/format.h>

#include <utility>

namespace maatwerk {
namespace {

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace

std::string Phrases::evidence(const Evidence& evidence) const {
  std::string label = in(catalog_.vocabulary.designs[at(evidence.design)].label);
  if (evidence.year != 0) label += fmt::format(" ({})", evidence.year);
  return label + ": " + in(evidence.finding);
}

std::string Phrases::later(const LaterFact& fact) const {
  return fmt::format("{} ({}; {})", in(fact.claim),
                     cite(fact.source, written_date(fact.date, language_)),
                     in(catalog_.vocabulary.certainties[at(fact.certainty)].label));
}

std::string Phrases::local(const LocalOffer& offer, std::string_view today,
                           std::string_view named) const {
  std::string text = offer.provider;
  if (!offer.areas.empty() && named.empty()) text += " (" + join(offer.areas, ", ") + ")";
  std::string sign = ": ";
  for (const std::string& part : {in(offer.details), offer.contact, offer.address}) {
    if (part.empty()) continue;
    text += std::exchange(sign, "; ") + part;
  }
  const bool stale = !today.empty() && is_stale(offer, today);
  return fmt::format(
      "{} ({})", text,
      fill(in(stale ? say::kStale : say::kCheckedOn), {{"when", when(offer.checked, language_)}}));
}

std::string Phrases::grounded(Ground ground, const std::string& reference) const {
  const std::size_t slash = reference.find('/');
  std::string where = cite(reference);
  if (const Source* source = catalog_.find_source(reference.substr(0, slash));
      source != nullptr && slash != std::string::npos) {
    for (const SourcePlace& place : source->places) {
      if (place.id == reference.substr(slash + 1)) where = in(place.label);
    }
  }
  return fmt::format("[{}: {}]", in(catalog_.vocabulary.grounds[at(ground)].label), where);
}

std::string Phrases::cite(const std::string& reference) const { return cite(reference, {}); }

std::string Phrases::cite(const std::string& reference, std::string_view date) const {
  const std::size_t slash = reference.find('/');
  const Source* source = catalog_.find_source(reference.substr(0, slash));
  if (source == nullptr) return reference;
  std::string text = in(source->title);
  // A title such as "NRC, 27 juli 2021" tells the year and the date itself.
  const std::string year = std::to_string(source->year);
  if (source->year != 0 && !holds(text, year) && !holds(date, year)) text += " (" + year + ")";
  if (slash != std::string::npos) {
    for (const SourcePlace& place : source->places) {
      if (place.id == reference.substr(slash + 1)) text += ", " + in(place.label);
    }
  }
  if (!date.empty() && !holds(text, date)) text += ", " + std::string(date);
  return text;
}

}  // namespace maatwerk
