/// An intake file cut into blocks of whole records, read once from front to back.
#pragma once

#include "base/files.h"
#include "intake/encoding.h"

#include <string>
#include <string_view>

namespace maatwerk {

/// Some records; the last one of a file may lack its line end.
class Block {
 public:
  [[nodiscard]] std::string_view records() const {
    return std::string_view(text_).substr(0, size_);
  }

 private:
  friend class Blocks;
  std::string text_;  ///< The records and kBlockPadding zero bytes.
  std::size_t size_ = 0;

  void end_at(std::size_t size);
};

/// How the records of a file are told apart.
struct Cut {
  char delimiter = '\n';    ///< Of CSV; a line end: every line is a record.
  std::size_t columns = 0;  ///< Of CSV, see CsvRecords.
};

inline constexpr std::size_t kBlock = 64 << 10;

class Blocks {
 public:
  Blocks(const std::string& path, Encoding encoding, Language language);

  /// Blocks from now on are about this many bytes, longer only for a longer record; kBlock unless
  /// told.
  void set_size(std::size_t size) { size_ = size; }

  /// The next block; false at the end of the file. Throws Failure when the file cannot be read on.
  /// A record longer than kMaxRecord is cut short, so that it still is too long but fits in memory.
  bool next(Block& block, Cut cut);
  /// Puts back what a block held from byte `from` on: it comes again with the next one.
  void put_back(const Block& block, std::size_t from);
  /// The beginning of the file as it is, not yet made UTF-8.
  [[nodiscard]] std::string_view first_bytes() const { return first_bytes_; }
  /// The block given last reaches to the end of the file.
  [[nodiscard]] bool is_at_end() const { return ended_ && rest_.empty(); }
  [[nodiscard]] const std::string& name() const { return file_.name(); }

 private:
  InputFile file_;
  Encoding encoding_;
  std::size_t size_ = kBlock;
  std::string rest_;         ///< Read, but not yet given: the beginning of a record.
  std::string first_bytes_;  ///< Empty: nothing has been read.
  std::string raw_;          ///< Before it is UTF-8.
  bool ended_ = false;
  bool skipping_ = false;  ///< In the rest of a record that was cut short.

  void fill(std::string& text);
  bool skip(std::string& text);
};

}  // namespace maatwerk
