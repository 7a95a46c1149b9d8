#include "report/summary.h"

#include "base/text.h"
#include "commands/commands.h"
#include "commands/forms_run.h"
#include "commands/messages.h"
#include "commands/person_cache.h"
#include "engine/publication.h"
#include "engine/shortlist.h"
#include "intake/answers.h"

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {
namespace {

class SummaryWorker : public BlockWorker {
 public:
  SummaryWorker(const Catalog& catalog, std::unique_ptr<RowReader> rows, Language language,
                Tally& all, Ledger& ledger)
      : rows_(std::move(rows)),
        language_(language),
        all_(all),
        ledger_(ledger),
        shortlister_(catalog, 1) {}

  void work(const Block& block, const std::function<void()>& await_turn) override {
    Tally tally;
    RowCounts counts;
    std::vector<RejectedRow> rejected;
    rows_->start(block.records());
    while (rows_->next(row_)) {
      if (row_.faults.empty()) {
        const Counted& person = find(row_.person);
        if (person.status == Status::uncertain) ++counts.uncertain;
        if (person.status == Status::signal) ++counts.signals;
        if (!tally.add(row_.kept.empty() ? "" : row_.kept.front(), person)) refuse();
      } else {
        rejected.push_back({std::string(row_.id), counts.rows, row_.line, row_.faults});
      }
      ++counts.rows;
    }
    counts.lines = row_.line;
    tally.reject(static_cast<Count>(rejected.size()));
    await_turn();
    if (!all_.add(tally)) refuse();
    ledger_.add(counts, rejected);
  }

 private:
  std::unique_ptr<RowReader> rows_;
  Language language_;
  Tally& all_;
  Ledger& ledger_;
  Shortlister shortlister_;
  PersonCache<Counted, 11> cache_;
  Row row_;

  const Counted& find(const Person& person) {
    // Ages that make no difference are one.
    Person about = person;
    about.age = shortlister_.representative(person.age);
    return cache_.find(about, [&](Counted& counted) {
      const Shortlist& found = shortlister_.find(about);
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
  if (by_column && find_field(loaded.catalog, options.by) == FieldId::id) {
    throw Failure{std::string(tell::kById.in(common.language))};
  }
  std::vector<std::string> keep;
  if (by_column) keep.push_back(options.by);
  Forms forms(loaded.catalog, options.forms, std::move(keep), common, io);
  const RowFormat rejects = common.format == Format::csv ? RowFormat::csv : RowFormat::json_lines;
  return keep_ledger(forms, options.forms, rejects, tell::kTallyCounted, common, io,
                     [&](std::ostream& out, Ledger& ledger) {
                       Tally tally;
                       run_in_turn(forms.file(), static_cast<std::size_t>(options.forms.jobs), [&] {
                         return std::make_unique<SummaryWorker>(
                             loaded.catalog, forms.file().reader(), common.language, tally, ledger);
                       });
                       const Publication counts =
                           publish(tally, by_column,
                                   options.exact ? Precision::exact : Precision::suppressed);
                       out << report({loaded.catalog, loaded.hash, counts, options.by}, common, io);
                     });
}

}  // namespace maatwerk
