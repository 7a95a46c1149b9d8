#include "intake/blocks.h"

#include "intake/csv_records.h"
#include "intake/rows.h"

#include <algorithm>

namespace maatwerk {
namespace {

constexpr std::size_t kFirstBytes = 16;

/// Where the last whole record of `text` ends; 0 when there is none. All of it when nothing
/// follows.
std::size_t end_of_records(const std::string& padded, std::size_t size, Cut cut, bool is_all) {
  const std::string_view text = std::string_view(padded).substr(0, size);
  if (is_all) return size;
  if (cut.delimiter == '\n' || text.find('"') == text.npos) {
    const std::size_t line_end = text.rfind('\n');
    return line_end == text.npos ? 0 : line_end + 1;
  }
  CsvRecords records(text, cut.delimiter, cut.columns, false);
  CsvRecord record;
  while (records.next(record)) {
  }
  return records.offset();
}

}  // namespace

void Block::end_at(std::size_t size) {
  size_ = size;
  text_.resize(size);
  text_.append(kBlockPadding, '\0');
}

Blocks::Blocks(const std::string& path, Encoding encoding, Language language)
    : file_(path, language), encoding_(encoding) {}

void Blocks::put_back(const Block& block, std::size_t from) {
  rest_.insert(0, block.records().substr(from));
}

/// Reads on behind what is there.
void Blocks::fill(std::string& text) {
  std::string& to = encoding_ == Encoding::utf8 ? text : raw_;
  if (encoding_ != Encoding::utf8) raw_.clear();
  const std::size_t before = to.size();
  // Twice as much each time, or a long record would be searched for its end too often.
  const std::size_t wanted = std::max(size_, text.size());
  to.resize(before + wanted);
  const std::size_t got = file_.read(to.data() + before, wanted);
  to.resize(before + got);
  ended_ = got < wanted;
  if (first_bytes_.empty()) first_bytes_ = to.substr(0, kFirstBytes);
  if (encoding_ == Encoding::windows_1252) append_windows_1252(text, raw_);
}

/// Takes away the rest of a record that was cut short. False when it goes on.
bool Blocks::skip(std::string& text) {
  const std::size_t line_end = text.find('\n');
  if (line_end == text.npos) {
    text.clear();
    return ended_;
  }
  text.erase(0, line_end + 1);
  return true;
}

bool Blocks::next(Block& block, Cut cut) {
  std::string& text = block.text_;
  text.swap(rest_);
  rest_.clear();
  // A record that was cut short and then put back.
  if (skipping_ && !text.empty()) {
    block.end_at(text.size());
    return true;
  }
  while (true) {
    if (!ended_ && text.size() <= kMaxRecord + 1) fill(text);
    if (skipping_) {
      skipping_ = !skip(text);
      if (skipping_) continue;
    }
    const std::size_t size = text.size();
    text.append(kBlockPadding, '\0');
    std::size_t end = end_of_records(text, size, cut, ended_);
    text.resize(size);
    if (end == 0 && size > kMaxRecord + 1) {
      end = kMaxRecord + 2;
      skipping_ = true;
    }
    if (end == 0 && !ended_) continue;
    if (skipping_) {
      text.resize(end);
    } else {
      rest_.assign(text, end);
    }
    block.end_at(end);
    return end != 0;
  }
}

}  // namespace maatwerk
