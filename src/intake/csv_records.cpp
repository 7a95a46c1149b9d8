#include "intake/csv_records.h"

#include "base/text.h"
#include "intake/control.h"
#include "intake/row_problems.h"
#include "intake/rows.h"

#include <algorithm>
#include <cstring>

namespace maatwerk {
namespace {

constexpr char kQuoteSign = '"';

}  // namespace

bool CsvCell::is_blank() const { return text.find_first_not_of(" \t") == text.npos; }

std::string_view CsvCell::plain(std::string& storage) const {
  if (!escaped) return text;
  storage.clear();
  for (std::size_t i = 0; i < text.size(); ++i) {
    storage += text[i];
    if (text[i] == kQuoteSign) ++i;
  }
  return storage;
}

bool CsvRecord::is_blank() const {
  return problem == nullptr && !quoted && cells.size() == 1 && cells.front().is_blank();
}

CsvRecords::CsvRecords(std::string_view text, char delimiter, std::size_t columns, bool is_all)
    : text_(text),
      delimiter_(delimiter),
      columns_(columns),
      is_all_(is_all),
      stops_(text.data(), delimiter) {}

bool CsvRecords::next(CsvRecord& record) {
  const std::size_t begin = offset_;
  if (begin >= text_.size()) return false;
  record.cells.clear();
  record.cell_count = 0;
  record.lines = 1;
  record.problem = nullptr;
  at_ = begin;
  filled_ = 0;
  record.quoted = false;
  control_ = false;
  stops_.seek(begin);

  const End end = walk(record);
  if (end == End::bad_quote) return one_line(record, begin);
  if (end == End::text && !is_all_) return false;
  if (columns_ != 0 && record.cell_count > columns_) {
    record.cell_count = std::max(columns_, filled_);
  }
  const std::string_view whole = text_.substr(begin, at_ - begin);
  if (record.lines > 1 &&
      (whole.size() > kMaxRecord + 1 || (columns_ != 0 && record.cell_count != columns_))) {
    return one_line(record, begin);
  }
  record.problem = problem_of(whole, record.quoted);
  offset_ = at_;
  return true;
}

/// From at_ to behind the end of the record. A record that ends with the text is complete when the
/// text is all there is.
CsvRecords::End CsvRecords::walk(CsvRecord& record) {
  while (true) {
    const auto [end, cell] = byte(at_) == kQuoteSign ? quoted_cell(record) : bare_cell();
    if (end == End::bad_quote) return end;
    add(record, cell);
    if (end != End::cell) return end;
    // Going on cannot mend it, and where each line has a stray quote would be done from each.
    if (record.lines > 1 && columns_ != 0 && filled_ > columns_) return End::bad_quote;
  }
}

void CsvRecords::add(CsvRecord& record, const CsvCell& cell) {
  ++record.cell_count;
  if (columns_ == 0 || record.cell_count <= columns_) {
    record.cells.push_back(cell);
  } else if (!cell.is_blank()) {
    filled_ = record.cell_count;
  }
}

CsvRecords::Found CsvRecords::bare_cell() {
  const std::size_t begin = at_;
  while (true) {
    const std::size_t stop = stops_.next();
    const char found = byte(stop);
    if (found == delimiter_) {
      at_ = stop + 1;
      return {End::cell, {{text_.data() + begin, stop - begin}}};
    }
    const bool at_end = stop >= text_.size();
    if (found == '\n' || at_end) {
      const bool crlf = stop > begin && byte(stop - 1) == '\r';
      at_ = at_end ? text_.size() : stop + 1;
      return {at_end ? End::text : End::line,
              {{text_.data() + begin, stop - begin - (crlf ? 1 : 0)}}};
    }
    const bool before_end = byte(stop + 1) == '\n' || stop + 1 == text_.size();
    if (found != '\t' && !(found == '\r' && before_end)) control_ = true;
  }
}

CsvRecords::Found CsvRecords::quoted_cell(CsvRecord& record) {
  CsvCell cell;
  const std::size_t begin = at_;
  record.quoted = true;
  const std::size_t limit = std::min(text_.size(), offset_ + kMaxRecord);
  std::size_t close = begin + 1;
  while (true) {
    const void* const found =
        close < limit ? std::memchr(text_.data() + close, kQuoteSign, limit - close) : nullptr;
    if (found == nullptr) {
      // Not closed yet; more text can help as long as the record may grow.
      return {limit == text_.size() && !is_all_ ? End::text : End::bad_quote, {}};
    }
    close = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
    if (byte(close + 1) != kQuoteSign) break;
    cell.escaped = true;
    close += 2;
  }
  cell.text = text_.substr(begin + 1, close - begin - 1);
  std::size_t after = close + 1;
  if (byte(after) == '\r' && (byte(after + 1) == '\n' || after + 1 == text_.size())) ++after;
  const bool at_end = after >= text_.size();
  if (!at_end && byte(after) != delimiter_ && byte(after) != '\n') return {End::bad_quote, {}};
  record.lines += static_cast<std::size_t>(std::ranges::count(cell.text, '\n'));
  at_ = at_end ? text_.size() : after + 1;
  if (at_end) return {End::text, cell};
  if (byte(after) == '\n') return {End::line, cell};
  stops_.seek(at_);
  return {End::cell, cell};
}

/// The record is only the line on which it begins.
bool CsvRecords::one_line(CsvRecord& record, std::size_t begin) {
  const std::size_t line_end = text_.find('\n', begin);
  if (line_end == text_.npos && !is_all_) return false;
  offset_ = line_end == text_.npos ? text_.size() : line_end + 1;
  record.lines = 1;
  record.problem = offset_ - begin > kMaxRecord + 1 ? &kTooLong : &kQuote;
  return true;
}

const Problem* CsvRecords::problem_of(std::string_view whole, bool quoted) {
  const bool high = stops_.take_high();
  if (whole.size() > kMaxRecord + 1) return &kTooLong;
  if (control_) return &kControl;
  if (high || quoted) {
    if (first_invalid_utf8(whole)) return &kNotUtf8;
    if (holds_control(whole)) return &kControl;
  }
  return nullptr;
}

}  // namespace maatwerk
