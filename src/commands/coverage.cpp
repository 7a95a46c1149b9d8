#include "report/coverage.h"

#include "base/text.h"
#include "commands/commands.h"
#include "commands/local.h"
#include "commands/session.h"
#include "report/coverage_messages.h"

#include <ostream>

namespace maatwerk {
namespace {

std::string written(const CoverageReport& report, const CommonOptions& common, const Io& io) {
  switch (common.format) {
    case Format::json:
      return coverage_json(report);
    case Format::csv:
      return coverage_csv(report);
    default:
      return coverage_text(report, common.language, look_for(common, io));
  }
}

}  // namespace

Exit run_coverage(const CoverageOptions& options, const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  const auto [area, today] = settle_local(loaded.catalog, options.local, common);
  const Coverage supply = coverage_of(loaded.catalog);
  const std::optional<LocalCoverage> local = local_coverage_of(loaded.catalog, area, today);
  const CoverageReport report{loaded.catalog, loaded.hash,       supply, local, area,
                              today,          options.fail_below};
  deliver(written(report, common, io), common, io);
  const Set below = options.fail_below ? supply.below(*options.fail_below) : 0;
  if (below == 0) return Exit::done;
  io.err << fill(cover::kTellBelow.in(common.language),
                 {{"n", std::to_string(*options.fail_below)},
                  {"profiles", with_counts(report, below, common.language)}})
         << '\n';
  return Exit::findings;
}

}  // namespace maatwerk
