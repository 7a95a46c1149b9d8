/// Answers of many rows. The same few words come back in row after row, so what a word means is
/// remembered.
#pragma once

#include "intake/columns.h"
#include "intake/rows.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace maatwerk {

/// Not to be shared between threads.
class Answerer {
 public:
  explicit Answerer(const Catalog& catalog);

  /// Takes the text of a cell as the answer to the column's question (not `id`); list questions
  /// may hold several words. Adds to row.faults what cannot be taken.
  void take(const Column& column, std::string_view cell, Row& row);

  /// The same for one word, whatever it holds.
  void take_word(const Column& column, std::string_view word, Row& row);

 private:
  static constexpr std::size_t kLongestKey = 32;
  static constexpr std::size_t kSlots = 2048;

  /// A word of up to 32 bytes as an answer in one kind of column.
  struct Key {
    std::array<std::uint64_t, kLongestKey / 8> bytes{};
    const WordMap* words = nullptr;
    std::uint64_t kind = 0;  ///< Length and question.

    /// One after the other: a comparison of more bytes at a time would wait for the bytes that were
    /// just written one by one.
    friend bool operator==(const Key& a, const Key& b) {
      return a.kind == b.kind && a.bytes[0] == b.bytes[0] && a.bytes[1] == b.bytes[1] &&
             a.bytes[2] == b.bytes[2] && a.bytes[3] == b.bytes[3] && a.words == b.words;
    }
  };
  struct Remembered {
    Key key;
    Meaning meaning;
  };

  const Catalog& catalog_;
  std::vector<Remembered> remembered_;  ///< By hash; a newcomer takes the place of the older.

  static Key key_of(const Column& column, std::string_view word);
  static std::size_t slot_of(const Key& key);
  void look_up(const Column& column, std::string_view word, Row& row, Remembered* slot,
               const Key& key);
  static void give_or_fault(const Column& column, Meaning meaning, Row& row);
};

}  // namespace maatwerk
