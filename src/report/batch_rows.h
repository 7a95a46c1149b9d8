/// The lines that a batch writes: results and rejects, as JSON lines or as CSV. A result is its id,
/// what follows from the person (the same for equal persons), and the columns kept.
#pragma once

#include "base/diagnostics.h"
#include "engine/recommend.h"
#include "engine/shortlist.h"
#include "report/recommendation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

enum class RowFormat { json_lines, csv };

/// Heads of the columns of CSV, empty for JSON lines. `top` entries per list.
std::string results_head(RowFormat format, std::size_t top, std::span<const std::string> kept);
std::string rejects_head(RowFormat format);

/// The cells of CSV between the id and the columns kept: ",status,profile,...". Takes the place of
/// what is in `cells`.
void write_csv_middle(std::string& cells, const Catalog& catalog, const Shortlist& found,
                      Set signals, std::size_t top);
/// The object of recommendation_json() on one line, without the names of activities unless `why`,
/// from behind its id up to its last brace.
std::string json_middle(const Case& about, const ReportOptions& options);

/// Appends one line.
void append_result(std::string& out, RowFormat format, std::string_view id, std::string_view middle,
                   std::span<const std::string> kept_names, std::span<const std::string_view> kept);

/// A row that could not be taken.
struct Reject {
  std::string id;
  std::size_t row = 0;   ///< From 1, the header not counted.
  std::size_t line = 0;  ///< From 1.
  std::string column;    ///< Empty: the row as a whole.
  std::string_view code;
  std::string message;  ///< Of every fault of the row.
};
void append_reject(std::string& out, RowFormat format, const Reject& reject);

}  // namespace maatwerk
