#include "base/text.h"
#include "commands/commands.h"
#include "commands/forms_run.h"
#include "commands/messages.h"
#include "commands/person_cache.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace maatwerk {
namespace {

constexpr std::size_t kFlush = 512 << 10;

/// The part of a result that follows from the person.
struct Middle {
  std::string text;
  Status status = Status::ok;
};

/// Makes the part of a result that follows from the person. One for each thread.
class MiddleMaker {
 public:
  virtual ~MiddleMaker() = default;
  virtual const Middle& find(const Person& person) = 0;
};

class CsvMiddles : public MiddleMaker {
 public:
  CsvMiddles(const Catalog& catalog, std::size_t top)
      : catalog_(catalog), top_(top), shortlister_(catalog, top) {}

  const Middle& find(const Person& person) override {
    const Person alike = shortlister_.alike(person);
    return cache_.find(alike, [&](Middle& middle) {
      const Shortlist& found = shortlister_.find(alike);
      write_csv_middle(middle.text, catalog_, found, person.signals, top_);
      middle.status = found.status;
    });
  }

 private:
  const Catalog& catalog_;
  std::size_t top_;
  Shortlister shortlister_;
  PersonCache<Middle, 9> cache_;
};

class JsonMiddles : public MiddleMaker {
 public:
  JsonMiddles(const LoadedCatalog& loaded, const ReportOptions& options)
      : loaded_(loaded), options_(options), standings_(loaded.catalog, Standings::kCrowd) {}

  const Middle& find(const Person& person) override {
    return cache_.find(person, [&](Middle& middle) {
      const Recommendation found = recommend(standings_, person);
      middle.text = json_middle({loaded_.catalog, loaded_.hash, person, found}, options_);
      middle.status = found.status;
    });
  }

 private:
  const LoadedCatalog& loaded_;
  ReportOptions options_;
  Standings standings_;
  PersonCache<Middle, 4> cache_;  ///< Few: with all reasons one result can be 200 KiB.
};

class BatchWorker : public RowWorker {
 public:
  BatchWorker(std::unique_ptr<RowReader> rows, std::unique_ptr<MiddleMaker> middles,
              RowFormat format, const std::vector<std::string>& kept, std::ostream& out,
              Ledger& ledger)
      : RowWorker(std::move(rows), ledger),
        middles_(std::move(middles)),
        format_(format),
        kept_(kept),
        out_(out) {}

 protected:
  Status take(const Row& row) override {
    const Middle& middle = middles_->find(row.person);
    append_result(results_, format_, row.id, middle.text, kept_, row.kept);
    return middle.status;
  }
  [[nodiscard]] bool is_full() const override { return results_.size() >= kFlush; }
  void hand_over() override {
    out_ << results_;
    results_.clear();
    if (!out_) throw CannotWrite{&out_};
  }

 private:
  std::unique_ptr<MiddleMaker> middles_;
  RowFormat format_;
  const std::vector<std::string>& kept_;
  std::ostream& out_;
  std::string results_;
};

/// Columns of CSV are the same for every row.
std::size_t longest_list(const Catalog& catalog) {
  std::array<std::size_t, kLevelIds.size()> lengths{};
  for (const Activity& activity : catalog.activities) ++lengths[at(activity.level)];
  return std::ranges::max(lengths);
}

}  // namespace

Exit run_batch(const BatchOptions& options, const CommonOptions& common, Io& io) {
  for (auto name = options.keep.begin(); name != options.keep.end(); ++name) {
    if (std::ranges::count(name, options.keep.end(), normalise_word(*name), normalise_word) < 2)
      continue;
    throw Failure{
        fill(tell::kKeptTwice.in(common.language), {{"name", printable(shortened(*name))}})};
  }
  const RowFormat format = common.format == Format::csv ? RowFormat::csv : RowFormat::json_lines;
  if (format == RowFormat::csv && options.why) {
    throw Failure{std::string(tell::kWhyNeedsJson.in(common.language))};
  }
  const LoadedCatalog loaded = open_catalog(common, io);
  Forms forms(loaded.catalog, options.forms, options.keep, common, io);
  if (!forms.file().has_ids()) io.err << tell::kNoIds.in(common.language) << '\n';
  // Results as JSON are much longer than the rows that they come from.
  if (format == RowFormat::json_lines) forms.file().set_block_size(1 << 10);
  std::size_t top = static_cast<std::size_t>(options.top);
  if (format == RowFormat::csv && top == 0) top = longest_list(loaded.catalog);
  ReportOptions report;
  report.language = common.language;
  report.top = top;
  report.why = report.names = options.why;
  const auto make_middles = [&]() -> std::unique_ptr<MiddleMaker> {
    if (format == RowFormat::json_lines) return std::make_unique<JsonMiddles>(loaded, report);
    return std::make_unique<CsvMiddles>(loaded.catalog, top);
  };
  return keep_ledger(forms, options.forms, format, tell::kTally, common, io,
                     [&](std::ostream& out, Ledger& ledger) {
                       out << results_head(format, top, options.keep);
                       run_in_turn(forms.file(), static_cast<std::size_t>(options.forms.jobs), [&] {
                         return std::make_unique<BatchWorker>(forms.file().reader(), make_middles(),
                                                              format, options.keep, out, ledger);
                       });
                     });
}

}  // namespace maatwerk
