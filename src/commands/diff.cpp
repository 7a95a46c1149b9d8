#include "report/diff.h"

#include "base/text.h"
#include "catalog/builtin.h"
#include "commands/commands.h"
#include "commands/forms_run.h"
#include "commands/messages.h"
#include "commands/person_cache.h"
#include "commands/session.h"
#include "engine/comparison.h"
#include "report/diff_messages.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace maatwerk {
namespace {

namespace fs = std::filesystem;

/// A directory and `builtin` stand alone; an overlay is laid over what --catalog names.
LoadedCatalog open_side(const std::string& name, const CommonOptions& common, Io& io) {
  if (name == kBuiltinName) return {builtin_catalog(), std::string(builtin_hash())};
  std::error_code error;
  CommonOptions with = common;
  with.catalogs.clear();
  if (!fs::is_directory(name, error)) with.catalogs = catalog_paths(common, io);
  with.catalogs.push_back(name);
  try {
    return open_catalog(with, io);
  } catch (const Failure& failure) {
    if (name == "-" || fs::exists(name, error)) throw;
    const std::vector<std::string> known{std::string(kBuiltinName)};
    throw Failure{failure.message + suggestion(name, known, common.language)};
  }
}

/// The forms are opened once for each catalogue, whose vocabularies can differ. What the second
/// opening has to say is left out where the first has said it.
class Telling {
 public:
  explicit Telling(Io& io) : io_(io) {}

  std::unique_ptr<Forms> open(const Catalog& catalog, const FormsOptions& options,
                              const CommonOptions& common) {
    std::ostringstream err;
    Io aside{io_.in, err, err, false, false, false, io_.columns, io_.env};
    const auto tell = [&] {
      if (err.str() != told_) io_.err << err.str();
      told_ = err.str();
    };
    try {
      auto forms =
          std::make_unique<Forms>(catalog, options, std::vector<std::string>{}, common, aside);
      tell();
      return forms;
    } catch (const Failure&) {
      tell();
      throw;
    }
  }

 private:
  Io& io_;
  std::string told_;
};

/// The rows of the forms under one catalogue, and what it makes of them.
class SideRows {
 public:
  SideRows(Side side, const Catalog& catalog, IntakeFile& file, const Comparison& comparison)
      : side_(side),
        file_(file),
        comparison_(comparison),
        reader_(file.reader()),
        shortlister_(catalog, Comparison::kFirst) {}

  bool next_block() {
    if (!file_.next(block_)) return false;
    reader_->start(block_.records());
    return true;
  }
  bool next_in_block() { return reader_->next(row_); }
  /// Of whatever block.
  bool next() {
    while (!begun_ || !next_in_block()) {
      if (!next_block()) return false;
      begun_ = true;
    }
    return true;
  }
  [[nodiscard]] const Row& row() const { return row_; }

  const Outcome& outcome() {
    const Person alike = shortlister_.alike(row_.person);
    return cache_.find(alike, [&](Outcome& outcome) {
      comparison_.note(side_, shortlister_.find(alike), outcome);
    });
  }

 private:
  Side side_;
  IntakeFile& file_;
  const Comparison& comparison_;
  std::unique_ptr<RowReader> reader_;
  Shortlister shortlister_;
  PersonCache<Outcome, 11> cache_;
  Block block_;
  Row row_;
  bool begun_ = false;
};

/// Reads both in step, row by row; the blocks are those of the first.
void compare(SideRows& before, SideRows& after, Comparison& comparison, Ledger& ledger,
             Language language) {
  const auto changed = [&] { return Failure{std::string(diff::kChanged.in(language))}; };
  while (before.next_block()) {
    RowCounts counts;
    for (; before.next_in_block(); ++counts.rows) {
      if (!after.next()) throw changed();
      const Row& row = before.row();
      const bool rejected_before = !row.faults.empty();
      const bool rejected_after = !after.row().faults.empty();
      if (rejected_before || rejected_after) {
        comparison.reject(rejected_before, rejected_after);
        ledger.reject({{std::string(row.id), counts.rows, row.line,
                        rejected_before ? row.faults : after.row().faults}});
      } else {
        comparison.add(row.id, before.outcome(), after.outcome());
      }
    }
    counts.lines = before.row().line;
    ledger.add(counts);
  }
  if (after.next()) throw changed();
}

/// The forms are read twice.
void expect_regular_file(const std::string& path, Language language) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (path == "-" || (fs::exists(status) && fs::is_other(status))) {
    throw Failure{std::string(diff::kReadTwice.in(language))};
  }
}

}  // namespace

Exit run_diff(const DiffOptions& options, const CommonOptions& common, Io& io) {
  expect_regular_file(options.forms.input.path, common.language);
  keep_inputs(options.forms, common);
  // What lies below both is read twice as well.
  std::vector<std::string> read = common.catalogs;
  read.insert(read.end(), {options.before, options.after, options.forms.form});
  read_stdin_once(std::move(read), common);
  const LoadedCatalog before = open_side(options.before, common, io);
  const LoadedCatalog after = open_side(options.after, common, io);

  Telling telling(io);
  const auto forms_before = telling.open(before.catalog, options.forms, common);
  const auto forms_after = telling.open(after.catalog, options.forms, common);
  Comparison comparison(before.catalog, after.catalog);
  SideRows rows_before(Side::before, before.catalog, forms_before->file(), comparison);
  SideRows rows_after(Side::after, after.catalog, forms_after->file(), comparison);
  Ledger ledger(forms_before->file(), options.forms, nullptr, RowFormat::json_lines, common, io);
  compare(rows_before, rows_after, comparison, ledger, common.language);

  const Difference& difference = comparison.difference();
  const DiffReport report{{before.catalog, before.hash, options.before},
                          {after.catalog, after.hash, options.after},
                          difference};
  deliver(common.format == Format::json ? diff_json(report)
                                        : diff_text(report, common.language, look_for(common, io)),
          common, io);
  ledger.close(diff::kTally);
  return difference.is_any() ? Exit::findings : Exit::done;
}

}  // namespace maatwerk
