#include "commands/forms_run.h"

#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "commands/messages.h"
#include "intake/problems.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

namespace maatwerk {
namespace {

constexpr std::size_t kMaxFormFile = 1 << 20;
constexpr std::size_t kTold = 20;          ///< Rejects that are told on standard error.
constexpr std::size_t kNamedColumns = 20;  ///< Columns that are named as not looked at.
constexpr std::size_t kMostWaiting = 100;  ///< Rejects of a block before they are handed over.

/// One file for both would hold only what is renamed last. A device can take both.
bool are_same(const std::string& output, const std::string& rejects) {
  if (is_standard_output(output) || is_standard_output(rejects)) {
    return is_standard_output(output) && is_standard_output(rejects);
  }
  const platform::Kind kind = platform::kind_of(output);
  if (kind == platform::Kind::directory || kind == platform::Kind::other) return false;
  return platform::are_same(output, rejects);
}

/// Every fault of the row in one text.
Reject reject_of(const RejectedRow& row, Language language) {
  Reject reject;
  reject.id = row.id;
  reject.column = row.faults.front().column;
  reject.code = row.faults.front().problem->code;
  for (const RowFault& fault : row.faults) {
    const Diagnostic told{fault.problem, {}, fault.words};
    if (!reject.message.empty()) reject.message += ". ";
    if (!fault.column.empty() && fault.column != reject.column) {
      reject.message += printable(shortened(fault.column)) + ": ";
    }
    const bool same_hint = &fault != &row.faults.back() && (&fault + 1)->problem == fault.problem &&
                           (&fault + 1)->column == fault.column;
    reject.message += told.message(language);
    if (!same_hint) reject.message += "; " + told.hint(language);
  }
  return reject;
}

/// Without words that are near to none of ours: they may be a name that went astray.
RejectedRow without_strange_words(RejectedRow row) {
  for (RowFault& fault : row.faults) {
    if (fault.problem == &kUnknownValue) fault.problem = &kUnknownWord;
  }
  return row;
}

}  // namespace

Forms::Forms(const Catalog& catalog, const FormsOptions& options, std::vector<std::string> keep,
             const CommonOptions& common, Io& io) {
  read_stdin_once({options.form, options.input.path}, common);
  Diagnostics problems;
  if (!options.form.empty()) {
    const auto source = std::make_shared<SourceText>(
        SourceText{options.form, read_file(options.form, kMaxFormFile, common.language)});
    form_ = read_form_file(catalog, source, problems);
    if (!form_) refuse(tell::kInvalidIntake, problems, common, io);
  }
  file_ =
      IntakeFile::open(options.input, Columns(catalog, form_ ? &*form_ : nullptr, std::move(keep)),
                       common.language, problems);
  if (!file_) refuse(tell::kInvalidIntake, problems, common, io);
  std::vector<std::string> names;
  for (const std::string& name : file_->unknown_columns()) {
    if (names.size() == kNamedColumns) {
      names.emplace_back("...");
      break;
    }
    names.push_back(printable(shortened(name)));
  }
  if (!names.empty()) {
    io.err << fill(tell::kUnusedColumns.in(common.language),
                   {{"names", fmt::format("{}", fmt::join(names, ", "))}})
           << '\n';
  }
}

Ledger::Ledger(const IntakeFile& file, const FormsOptions& options, std::ostream* rejects,
               RowFormat format, const CommonOptions& common, Io& io)
    : file_(file), options_(options), rejects_(rejects), format_(format), common_(common), io_(io) {
  counts_.lines = file.lines_before();
}

void Ledger::reject(const std::vector<RejectedRow>& rejected) {
  std::string lines;
  for (const RejectedRow& row : rejected) {
    Reject reject = reject_of(row, common_.language);
    reject.row = counts_.rows + row.row + 1;
    reject.line = counts_.lines + row.line + 1;
    if (rejected_ < kTold) print(reject, row);
    ++rejected_;
    if (rejects_ != nullptr) append_reject(lines, format_, reject);
    if (options_.max_errors && rejected_ > static_cast<std::size_t>(*options_.max_errors)) {
      clear_line();
      throw Failure{fill(tell::kTooManyRejects.in(common_.language),
                         {{"n", std::to_string(*options_.max_errors)}})};
    }
  }
  if (rejects_ != nullptr && !(*rejects_ << lines)) throw CannotWrite{rejects_};
}

void Ledger::add(const RowCounts& counts) {
  counts_.rows += counts.rows;
  counts_.lines += counts.lines;
  counts_.uncertain += counts.uncertain;
  counts_.signals += counts.signals;
  progress();
}

void Ledger::print(const Reject& reject, const RejectedRow& row) {
  clear_line();
  const std::vector<Blank> blanks{{"row", std::to_string(reject.row)},
                                  {"column", printable(shortened(reject.column))}};
  const Bilingual& place = reject.column.empty() ? tell::kRow : tell::kRowAndColumn;
  io_.err << fmt::format("{}:{}: {}: {} [{}]\n", printable(file_.name()), reject.line,
                         fill(place.in(common_.language), blanks),
                         reject_of(without_strange_words(row), common_.language).message,
                         reject.code);
}

void Ledger::progress() {
  using std::chrono::duration;
  if (!io_.err_is_terminal) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - begin_ < std::chrono::seconds(1) || now - told_ < std::chrono::milliseconds(250)) {
    return;
  }
  told_ = now;
  const double seconds = duration<double>(now - begin_).count();
  const auto rate = static_cast<std::size_t>(static_cast<double>(counts_.rows) / seconds);
  clear_line();
  io_.err << fill(tell::kProgress.in(common_.language), {{"rows", number(counts_.rows)},
                                                         {"rate", number(rate)},
                                                         {"rejected", number(rejected_)}})
          << std::flush;
  on_line_ = true;
}

void Ledger::clear_line() {
  if (on_line_)
    io_.err << '\r' << std::string(std::min<std::size_t>(io_.columns(), 79), ' ') << '\r';
  on_line_ = false;
}

/// 1.234.567 or 1,234,567.
std::string Ledger::number(std::size_t count) const {
  std::string digits = std::to_string(count);
  const char between = common_.language == Language::nl ? '.' : ',';
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, between);
  return digits;
}

void Ledger::close(const Bilingual& sentence) {
  clear_line();
  if (rejected_ > kTold) {
    io_.err << fill(tell::kMoreRejects.in(common_.language), {{"n", number(rejected_ - kTold)}})
            << '\n';
  }
  io_.err << fill(sentence.in(common_.language), {{"rows", number(counts_.rows)},
                                                  {"results", number(counts_.rows - rejected_)},
                                                  {"uncertain", number(counts_.uncertain)},
                                                  {"signals", number(counts_.signals)},
                                                  {"rejected", number(rejected_)}})
          << '\n';
}

RowWorker::RowWorker(std::unique_ptr<RowReader> rows, Ledger& ledger)
    : rows_(std::move(rows)), ledger_(ledger) {}

void RowWorker::work(const Block& block, const std::function<void()>& await_turn) {
  RowCounts counts;
  const auto settle = [&] {
    await_turn();
    hand_over();
    ledger_.reject(rejected_);
    rejected_.clear();
  };
  rejected_.clear();
  rows_->start(block.records());
  while (rows_->next(row_)) {
    if (row_.faults.empty()) {
      const Status status = take(row_);
      if (status == Status::uncertain) ++counts.uncertain;
      if (status == Status::signal) ++counts.signals;
    } else {
      rejected_.push_back({std::string(row_.id), counts.rows, row_.line, row_.faults});
    }
    ++counts.rows;
    if (rejected_.size() >= kMostWaiting || is_full()) settle();
  }
  counts.lines = row_.line;
  settle();
  ledger_.add(counts);
}

void keep_inputs(const FormsOptions& options, const CommonOptions& common) {
  for (const std::string& output : {common.output, options.rejects}) {
    for (const std::string& input : {options.input.path, options.form}) {
      if (output.empty() || input.empty() || input == "-" || !are_same(output, input)) continue;
      throw Failure{std::string(tell::kOverItself.in(common.language))};
    }
  }
}

Exit keep_ledger(Forms& forms, const FormsOptions& options, RowFormat format,
                 const Bilingual& tally, const CommonOptions& common, Io& io,
                 const std::function<void(std::ostream&, Ledger&)>& write) {
  if (!options.rejects.empty() && are_same(common.output, options.rejects)) {
    throw Failure{std::string(tell::kSameOutput.in(common.language))};
  }
  keep_inputs(options, common);
  std::size_t rejected = 0;
  const auto run = [&](std::ostream& out, std::ostream* rejects) {
    if (rejects != nullptr) *rejects << rejects_head(format);
    Ledger ledger(forms.file(), options, rejects, format, common, io);
    write(out, ledger);
    out.flush();
    if (!out) throw CannotWrite{&out};
    ledger.close(tally);
    rejected = ledger.rejected();
    if (rejected != 0 && options.rejects.empty()) {
      io.err << tell::kUseRejects.in(common.language) << '\n';
    }
  };
  with_output(common.output, common, io, [&](std::ostream& out) {
    if (options.rejects.empty()) return run(out, nullptr);
    with_output(options.rejects, common, io, [&](std::ostream& rejects) { run(out, &rejects); });
  });
  return rejected == 0 ? Exit::done : Exit::findings;
}

}  // namespace maatwerk
