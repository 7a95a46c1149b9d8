#include "intake/intake_file.h"

#include "base/text.h"
#include "intake/citizen_number.h"
#include "intake/json_rows.h"
#include "intake/row_problems.h"

#include <algorithm>

namespace maatwerk {
namespace {

constexpr std::size_t kSampleRows = 1000;
constexpr std::size_t kSampleBytes = std::size_t{4} << 20;
constexpr std::size_t kFew = 20;  ///< Fewer rows could all be alike by chance.

/// Whether the values seen in one column are all citizen service numbers.
class NumberWatch {
 public:
  void see(std::string_view value) {
    if (value.empty()) return;
    ++seen_;
    if (passes_eleven_test(value)) ++passing_;
  }
  [[nodiscard]] bool is_alarmed() const { return seen_ >= kFew && passing_ == seen_; }

 private:
  std::size_t seen_ = 0;
  std::size_t passing_ = 0;
};

InputFormat recognised(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != text.npos && (text[first] == '{' || text[first] == '[') ? InputFormat::json_lines
                                                                          : InputFormat::csv;
}

}  // namespace

std::unique_ptr<IntakeFile> IntakeFile::open(const IntakeOptions& options, Columns columns,
                                             Language language, Diagnostics& problems) {
  std::unique_ptr<IntakeFile> file(new IntakeFile(options, std::move(columns), language));
  return file->begin(problems) ? std::move(file) : nullptr;
}

IntakeFile::IntakeFile(const IntakeOptions& options, Columns columns, Language language)
    : columns_(std::move(columns)),
      format_(options.format),
      encoding_(options.encoding),
      blocks_(options.path, options.encoding, language) {}

std::unique_ptr<RowReader> IntakeFile::reader() const {
  if (header_) return std::make_unique<CsvRows>(columns_, *header_);
  return std::make_unique<JsonRows>(columns_);
}

bool IntakeFile::next(Block& block) {
  if (sample_.empty()) return blocks_.next(block, cut());
  block = std::move(sample_.front());
  sample_.pop_front();
  return true;
}

Cut IntakeFile::cut() const {
  return header_ ? Cut{header_->delimiter, header_->columns.size()} : Cut{};
}

bool IntakeFile::begin(Diagnostics& problems) {
  const auto source = std::make_shared<SourceText>(SourceText{name(), "", true});
  const std::size_t before = problems.errors();
  Block head;
  const bool any = blocks_.next(head, {});
  std::string_view text = head.records();
  if (const Problem* foreign = foreign_format(blocks_.first_bytes(), encoding_)) {
    problems.add(*foreign, Span{source, 0, 0, 1});
    return false;
  }
  if (text.find('\r') != text.npos && text.find('\n') == text.npos) {
    problems.add(kOldMac, Span{source, 0, 0, 1});
    return false;
  }
  const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  text.remove_prefix(mark);
  if (!any || text.find_first_not_of(" \t\r\n") == text.npos) {
    problems.add(kNothingInIt, Span{source, 0, 0, 1});
    return false;
  }
  if (format_ == InputFormat::automatic) format_ = recognised(text);
  if (format_ == InputFormat::csv) {
    if (!take_header(head, mark, source, problems)) return false;
  } else {
    if (text[text.find_first_not_of(" \t\r\n")] == '[') {
      problems.add(kJsonArray, Span{source, 0, 0, 1});
      return false;
    }
    blocks_.put_back(head, mark);
  }
  take_sample(source, problems);
  return problems.errors() == before;
}

bool IntakeFile::take_header(const Block& block, std::size_t from, const SourcePtr& source,
                             Diagnostics& problems) {
  header_ = read_csv_header(columns_, block.records().substr(from), blocks_.is_at_end(), source,
                            problems);
  if (!header_) return false;
  lines_before_ = header_->lines;
  for (const Column& column : header_->columns) {
    if (column.is_unknown) unknown_.push_back(column.name);
    has_ids_ = has_ids_ || column.field == FieldId::id;
  }
  blocks_.put_back(block, from + header_->length);
  return true;
}

void IntakeFile::take_sample(const SourcePtr& source, Diagnostics& problems) {
  const std::unique_ptr<RowReader> rows = reader();
  std::vector<NumberWatch> watches(columns_.keep().size() + 1);
  std::size_t count = 0;
  std::size_t sound = 0;
  std::size_t bytes = 0;
  bool is_named = false;  // A key that is for citizen service numbers.
  Block block;
  while (count < kSampleRows && bytes < kSampleBytes && blocks_.next(block, cut())) {
    rows->start(block.records());
    for (Row row; count < kSampleRows && rows->next(row); ++count) {
      watches.back().see(row.id);
      for (std::size_t i = 0; i < row.kept.size(); ++i) watches[i].see(row.kept[i]);
      if (row.faults.empty()) ++sound;
      for (const RowFault& fault : row.faults) {
        if (fault.problem != &kCitizenNumber || is_named) continue;
        problems.add(*fault.problem, Span{source, 0, 0, 1}, fault.words);
        is_named = true;
      }
    }
    bytes += block.records().size();
    sample_.push_back(std::move(block));
  }
  for (std::size_t i = 0; i < watches.size(); ++i) {
    if (!watches[i].is_alarmed()) continue;
    problems.add(kCitizenNumbers, Span{source, 0, 0, 1},
                 {i < columns_.keep().size() ? shortened(columns_.keep()[i]) : "id"});
  }
  if (const auto* json = dynamic_cast<const JsonRows*>(rows.get())) {
    unknown_ = json->unknown();
    has_ids_ = has(json->questions(), at(FieldId::id));
    // A key may be left out where the answer is not known, but not in every object.
    constexpr Set kMain = one(at(FieldId::persistence)) | one(at(FieldId::motivation));
    if (sound >= kFew && (json->questions() & kMain) == 0) {
      problems.add(kNoMainColumn, Span{source, 0, 0, 1});
    }
    for (std::size_t i = 0; i < columns_.keep().size(); ++i) {
      if (sound < kFew || json->has_kept(i)) continue;
      problems.add(kNoKeptColumn, Span{source, 0, 0, 1}, {shortened(columns_.keep()[i])});
    }
  }
}

}  // namespace maatwerk
