/// What batch and summary share: opening the forms, working through them, and what becomes of rows
/// that cannot be taken.
#pragma once

#include "commands/in_turn.h"
#include "commands/session.h"
#include "report/batch_rows.h"

#include <chrono>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Opens the form file and the intake, and names on `io.err` the columns that are not looked at.
/// Every problem goes to `io.err`; then, and when a file cannot be read, it throws Failure.
class Forms {
 public:
  /// Keeps a reference to the catalogue.
  Forms(const Catalog& catalog, const FormsOptions& options, std::vector<std::string> keep,
        const CommonOptions& common, Io& io);

  [[nodiscard]] IntakeFile& file() const { return *file_; }

 private:
  std::optional<FormFile> form_;
  std::unique_ptr<IntakeFile> file_;
};

/// A row that was not taken, with its place in its block.
struct RejectedRow {
  std::string id;
  std::size_t row = 0;   ///< From 0 in the block.
  std::size_t line = 0;  ///< From 0 in the block.
  std::vector<RowFault> faults;
};

/// What became of some rows.
struct RowCounts {
  std::size_t rows = 0;
  std::size_t lines = 0;
  std::size_t uncertain = 0;
  std::size_t signals = 0;
};

/// Keeps count of all rows, and writes those that were not taken. Told of the blocks in the order
/// of the file.
class Ledger {
 public:
  /// `rejects` may be null. Keeps references.
  Ledger(const IntakeFile& file, const FormsOptions& options, std::ostream* rejects,
         RowFormat format, const CommonOptions& common, Io& io);

  /// Takes rejected rows of the block at hand. Throws Failure past --max-errors.
  void reject(const std::vector<RejectedRow>& rejected);
  /// Ends the block at hand.
  void add(const RowCounts& counts);
  /// Prints the tally to `io.err` with `sentence`, which has {rows}, {results}, {rejected} and may
  /// have {uncertain} and {signals}.
  void close(const Bilingual& sentence);
  [[nodiscard]] std::size_t rejected() const { return rejected_; }

 private:
  const IntakeFile& file_;
  const FormsOptions& options_;
  std::ostream* rejects_;
  RowFormat format_;
  const CommonOptions& common_;
  Io& io_;
  RowCounts counts_;
  std::size_t rejected_ = 0;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point told_ = begin_;
  bool on_line_ = false;  ///< A progress line stands on the terminal.

  void print(const Reject& reject, const RejectedRow& row);
  void progress();
  void clear_line();
  [[nodiscard]] std::string number(std::size_t count) const;
};

/// Reads the rows of a block and keeps the ledger; what becomes of a good row is for those derived.
class RowWorker : public BlockWorker {
 public:
  /// Keeps a reference to the ledger, which all workers share.
  RowWorker(std::unique_ptr<RowReader> rows, Ledger& ledger);

  void work(const Block& block, const std::function<void()>& await_turn) final;

 protected:
  /// Takes a row without faults and tells its status.
  virtual Status take(const Row& row) = 0;
  /// Whether so much has been taken that it should be handed over.
  [[nodiscard]] virtual bool is_full() const { return false; }
  /// Hands over what was taken, to what the workers share: it is this block's turn.
  virtual void hand_over() = 0;

 private:
  std::unique_ptr<RowReader> rows_;
  Ledger& ledger_;
  Row row_;
  std::vector<RejectedRow> rejected_;
};

/// Throws Failure when a result would be written over a file that is read.
void keep_inputs(const FormsOptions& options, const CommonOptions& common);

/// Runs `write(out, ledger)` with the results going to -o or standard output and the rejects to
/// --rejects, both whole or not at all; then prints the tally, see Ledger::close().
Exit keep_ledger(Forms& forms, const FormsOptions& options, RowFormat format,
                 const Bilingual& tally, const CommonOptions& common, Io& io,
                 const std::function<void(std::ostream&, Ledger&)>& write);

}  // namespace maatwerk
