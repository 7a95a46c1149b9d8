/// What the keys of JSON objects are for. The same few come back in row after row, so they are
/// looked up once.
#pragma once

#include "intake/columns.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

struct JsonKey {
  Column column;
  std::optional<std::size_t> form_column;  ///< Its place in the form file, where it stands there.
  bool is_told = false;                    ///< Among the unknown names already.
};

/// Not to be shared between threads. Refers to `columns`, which outlives it.
class JsonKeys {
 public:
  explicit JsonKeys(const Columns& columns) : columns_(columns) {}

  /// Holds until the next call.
  const JsonKey& find(std::string_view name);

  /// Counts an unknown key among unknown() once its object turns out to be sound, see settle().
  void note(const JsonKey& key);
  /// Ends an object: what was noted of it counts, or is forgotten.
  void settle(bool is_sound);
  /// Names of unknown keys in the order of first sight, at most 20, printable() and shortened().
  [[nodiscard]] const std::vector<std::string>& unknown() const { return unknown_; }

 private:
  struct Remembered {
    JsonKey key;
    Remembered* next = nullptr;  ///< What came behind it last time.
  };

  const Columns& columns_;
  std::map<std::string, Remembered, std::less<>> remembered_;
  Remembered* last_ = nullptr;
  JsonKey passing_;  ///< One that is not remembered.
  std::vector<std::string> noted_;
  std::vector<std::string> unknown_;

  [[nodiscard]] JsonKey look_up(std::string_view name) const;
};

}  // namespace maatwerk
