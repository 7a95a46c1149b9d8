#include "report/handout.h"

#include "base/text.h"
#include "catalog/labels.h"
#include "engine/local.h"
#include "report/handout_messages.h"
#include "report/phrases.h"

#include <algorithm>

namespace maatwerk {
namespace {

/// What the catalogue has no sheet text for is said in general words, or not at all: nothing that
/// holds a label reaches the sheet.
std::string free_of_labels(const Labels& labels, const Text& text, const Activity& activity,
                           Language language) {
  const std::string& said = text.in(language);
  return labels.find(said, activity.name) ? std::string() : said;
}

/// An English name goes without its explanation in brackets, which tells for whom it is.
std::string bare_name(const Activity& activity, Language language) {
  const std::string& name = activity.name.in(language);
  return language == Language::en ? name.substr(0, name.find(" (")) : name;
}

/// "Buurthuis De Linde: elke dinsdag", "020 555 01 23"
std::vector<std::string> how_to_reach(const LocalOffer& offer, const Labels& labels,
                                      const Activity& activity, Language language) {
  const std::string details = free_of_labels(labels, offer.details, activity, language);
  std::vector<std::string> lines{offer.provider + (details.empty() ? "" : ": " + details)};
  for (const std::string* part : {&offer.contact, &offer.address}) {
    if (!part->empty()) lines.push_back(*part);
  }
  return lines;
}

}  // namespace

std::vector<SheetEntry> sheet_entries(const Case& about, const std::vector<const Item*>& items,
                                      const ReportOptions& options) {
  const Labels labels(about.catalog);
  const Language language = options.language;
  std::vector<SheetEntry> entries;
  entries.reserve(items.size());
  for (const Item* item : items) {
    const Activity& activity = about.catalog.activities[item->activity];
    const HandoutText& text = activity.handout;
    SheetEntry entry;
    entry.name = bare_name(activity, language);
    entry.what = free_of_labels(labels, text.what.empty() ? activity.essence : text.what, activity,
                                language);
    entry.who = text.who.in(language);
    entry.like = text.like.in(language);
    entry.ask =
        text.ask.empty() ? std::string(handout::kAskInGeneral.in(language)) : text.ask.in(language);
    for (const LocalOffer* offer : offers_in(activity, options.area)) {
      entry.local.push_back(how_to_reach(*offer, labels, activity, language));
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace maatwerk
