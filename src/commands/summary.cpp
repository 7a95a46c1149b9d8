#include "report/summary.h"

#include "base/text.h"
#include "commands/commands.h"
#include "commands/forms_run.h"
#include "commands/messages.h"
#include "commands/person_cache.h"
#include "engine/publication.h"
#include "engine/shortlist.h"
#include "report/summary_messages.h"

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {
namespace {

class SummaryWorker : public RowWorker {
 public:
  SummaryWorker(const Catalog& catalog, std::unique_ptr<RowReader> rows, Language language,
                Tally& all, Ledger& ledger)
      : RowWorker(std::move(rows), ledger),
        language_(language),
        all_(all),
        shortlister_(catalog, 1) {}

 protected:
  Status take(const Row& row) override {
    const Counted& person = find(row.person);
    can_be_counted_ =
        tally_.add(row.kept.empty() ? "" : row.kept.front(), person) && can_be_counted_;
    return person.status;
  }
  void hand_over() override {
    if (!can_be_counted_ || !all_.add(tally_)) refuse();
    tally_ = {};
  }

 private:
  Language language_;
  Tally& all_;
  Shortlister shortlister_;
  PersonCache<Counted, 11> cache_;
  Tally tally_;  ///< Of what has not been handed over.
  bool can_be_counted_ = true;

  const Counted& find(const Person& person) {
    const Person alike = shortlister_.alike(person);
    return cache_.find(alike, [&](Counted& counted) {
      const Shortlist& found = shortlister_.find(alike);
      counted = {found.status, found.profile, person.left_alone, found.has_strong_evidence_backed};
    });
  }

  [[noreturn]] void refuse() const {
    throw Failure{
        fill(tell::kManyValues.in(language_), {{"n", std::to_string(Tally::kMaxValues)},
                                               {"bytes", std::to_string(Tally::kMaxValueBytes)}})};
  }
};

std::string report(const Summary& summary, const CommonOptions& common, const Io& io) {
  switch (common.format) {
    case Format::json:
      return summary_json(summary);
    case Format::csv:
      return summary_csv(summary);
    default:
      return summary_text(summary, common.language, look_for(common, io));
  }
}

}  // namespace

Exit run_summary(const SummaryOptions& options, const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  const bool by_column = !options.by.empty();
  std::vector<std::string> keep;
  if (by_column) keep.push_back(options.by);
  Forms forms(loaded.catalog, options.forms, std::move(keep), common, io);
  if (by_column && forms.file().columns().find(options.by).field == FieldId::id) {
    throw Failure{std::string(tell::kById.in(common.language))};
  }
  const RowFormat rejects = common.format == Format::csv ? RowFormat::csv : RowFormat::json_lines;
  return keep_ledger(forms, options.forms, rejects, tell::kTallyCounted, common, io,
                     [&](std::ostream& out, Ledger& ledger) {
                       Tally tally;
                       run_in_turn(forms.file(), static_cast<std::size_t>(options.forms.jobs), [&] {
                         return std::make_unique<SummaryWorker>(
                             loaded.catalog, forms.file().reader(), common.language, tally, ledger);
                       });
                       if (options.exact && common.format != Format::text) {
                         io.err << summary::kExact.in(common.language) << '\n';
                       }
                       tally.reject(static_cast<Count>(ledger.rejected()));
                       const Publication counts =
                           publish(tally, by_column,
                                   options.exact ? Precision::exact : Precision::suppressed);
                       out << report({loaded.catalog, loaded.hash, counts, options.by}, common, io);
                     });
}

}  // namespace maatwerk
