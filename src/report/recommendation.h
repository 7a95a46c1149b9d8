/// The recommendation for one person, written for people and for programs. Writes what the engine
/// found; computes nothing.
#pragma once

#include "catalog/model.h"
#include "engine/recommend.h"
#include "report/page.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

struct ReportOptions {
  Language language = Language::en;
  std::size_t top = 5;  ///< Entries per list; 0: all.
  bool why = false;
  bool why_not = false;
  bool names = true;       ///< JSON: names of activities beside their ids.
  std::string area = {};   ///< Of the local offer; empty: all areas.
  std::string today = {};  ///< To tell what was not checked lately; empty: not told.
};

/// All that a report about one person is made of. Refers to its parts; they outlive it.
struct Case {
  const Catalog& catalog;
  std::string_view catalog_hash;
  const Person& person;
  const Recommendation& found;
  std::string_view id = {};  ///< Of the form, if it has one.
};

/// The catalogue's general lines that hold for this case, with their ids, in the order in which
/// they are shown.
std::vector<std::pair<std::string_view, const Advice*>> notes_of(const Case& about);

/// Made to be read in half a minute.
std::string recommendation_text(const Case& about, const ReportOptions& options, Look look);

/// A page to look at or to print, complete in itself.
std::string recommendation_html(const Case& about, const ReportOptions& options);

/// One JSON object (schema maatwerk/recommendation/1), indented, with a newline at the end.
std::string recommendation_json(const Case& about, const ReportOptions& options);

}  // namespace maatwerk
