/// Rows as a reader gave them, with texts of their own, to be compared and kept.
#pragma once

#include "intake/rows.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk::test {

struct Taken {
  std::string id;
  std::vector<std::string> kept;
  Person person;
  std::vector<RowFault> faults;
  std::size_t line = 0;

  /// "code column" of each fault.
  [[nodiscard]] std::vector<std::string> faulty() const {
    std::vector<std::string> out;
    for (const RowFault& fault : faults) {
      out.push_back(std::string(fault.problem->code) + " " + fault.column);
    }
    return out;
  }
};

inline bool same(const Taken& a, const Taken& b) {
  const auto same_fault = [](const RowFault& x, const RowFault& y) {
    return x.problem == y.problem && x.column == y.column && x.words == y.words;
  };
  return a.id == b.id && a.kept == b.kept && a.person == b.person && a.line == b.line &&
         std::ranges::equal(a.faults, b.faults, same_fault);
}

/// Reads a block, whose first line is the `line`-th, to its end. Returns the number of its lines.
inline std::size_t take_all(RowReader& rows, std::string_view block, std::size_t line,
                            std::vector<Taken>& out) {
  rows.start(block);
  Row row;
  while (rows.next(row)) {
    out.push_back({std::string(row.id),
                   {row.kept.begin(), row.kept.end()},
                   row.person,
                   row.faults,
                   line + row.line});
  }
  return row.line;
}

}  // namespace maatwerk::test
