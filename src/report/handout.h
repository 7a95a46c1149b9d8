/// The sheet that a worker gives to the person: what can be talked about, in plain words and
/// without any label, with room to write.
#pragma once

#include "report/recommendation.h"

#include <string>
#include <vector>

namespace maatwerk {

/// What the sheet says of one activity, each part a few sentences; empty where nothing is known.
struct SheetEntry {
  std::string name;
  std::string what;
  std::string who;
  std::string like;
  std::string ask;
  /// Who offers it, a line each: name and details; how to reach them; address on the web.
  std::vector<std::vector<std::string>> local;
};

/// In the order of `items`. With an area: what is offered there only.
std::vector<SheetEntry> sheet_entries(const Case& about, const std::vector<const Item*>& items,
                                      const ReportOptions& options);

std::string handout_text(const Case& about, const std::vector<const Item*>& items,
                         const ReportOptions& options, Look look);
std::string handout_html(const Case& about, const std::vector<const Item*>& items,
                         const ReportOptions& options);

}  // namespace maatwerk
