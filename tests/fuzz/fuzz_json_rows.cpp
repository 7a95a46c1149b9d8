// JSON lines. The first byte says after which line the text is cut into two blocks; that changes
// nothing. A second parser says which lines are objects.
#include "catalog/builtin.h"
#include "fuzz_support.h"
#include "intake/json_rows.h"
#include "intake/row_problems.h"
#include "json_oracle.h"
#include "taken.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace maatwerk;
using test::Taken;

namespace {

constexpr int kDeepest = 100;

FormFile make_form(const Catalog& catalog) {
  const auto meaning = [&](FieldId field, std::string_view word) {
    return std::vector{std::get<Meaning>(understand(catalog, field, word))};
  };
  return {"form.yaml",
          {{"partner", FieldId::groups, {{"overleden", meaning(FieldId::groups, "widowed")}}},
           {"alone", FieldId::groups, {{"true", meaning(FieldId::groups, "lives-alone")}}},
           {"years", FieldId::age, {}},
           {"remark", std::nullopt, {}}}};
}

class Reader {
 public:
  explicit Reader(const Columns& columns) : rows_(columns) {}

  void read(std::string_view block, std::size_t line, std::vector<Taken>& out) {
    // On the heap, so that a sanitizer sees what is read behind the padding.
    std::vector<char> padded(block.begin(), block.end());
    padded.resize(block.size() + kBlockPadding);
    test::take_all(rows_, {padded.data(), block.size()}, line, out);
  }

  [[nodiscard]] const std::vector<std::string>& unknown() const { return rows_.unknown(); }

 private:
  JsonRows rows_;
};

void check_copy(const std::string& text) {
  require(!first_invalid_utf8(text), "what is copied is UTF-8");
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    require(byte >= 0x20 || c == '\t' || c == '\n' || c == '\r', "no control character is copied");
  }
}

void check_row(const Taken& row, std::string_view line) {
  require(row.kept.size() == 2, "each copied column has a place");
  check_copy(row.id);
  for (const std::string& text : row.kept) check_copy(text);
  const auto& age = row.person.age;
  require(!age || (*age >= 0 && *age <= 120), "an age is possible");
  require(!row.person.left_alone || row.person.wishes == 0, "left alone asks for nothing");

  JsonOracle oracle(line);
  const bool is_sound = oracle.is_object() && line.size() <= kMaxRecord;
  const bool is_deep = oracle.deepest() > kDeepest;
  const bool is_refused = row.faults.size() == 1 && row.faults.front().column.empty();
  const bool is_empty = is_refused && row.faults.front().problem == &kEmptyRow;
  if (is_sound && !is_empty) require(is_refused == is_deep, "an object is a row");
  if (!is_sound) require(is_refused && !is_empty, "what is no object is refused as a whole");
  if (is_refused) {
    require(row.faults.front().words.empty(), "nothing of the line is repeated");
    require(row.id.empty() && row.person == Person{}, "nothing of the line is taken");
  }
}

void check(std::string_view text, std::size_t cut_line, const Columns& columns) {
  std::vector<Taken> whole;
  Reader reader(columns);
  reader.read(text, 0, whole);

  std::size_t cut = 0;
  std::size_t cut_at = 0;  // In lines.
  std::size_t count = 0;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    if (number == cut_line) {
      cut = begin;
      cut_at = number;
    }
    std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    begin += line.size() + 1;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (line.ends_with('\r')) line.remove_suffix(1);
    require(count < whole.size() && whole[count].line == number, "each line gives its row");
    check_row(whole[count], line);
    ++count;
  }
  require(count == whole.size(), "a blank line gives none");

  std::vector<Taken> parts;
  Reader halves(columns);
  halves.read(text.substr(0, cut), 0, parts);
  halves.read(text.substr(cut), cut_at, parts);
  require(std::ranges::equal(whole, parts, test::same), "where a block ends makes no difference");
  require(reader.unknown() == halves.unknown(), "nor for the unknown keys");
  require(reader.unknown().size() <= 20, "unknown keys are few");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Catalog catalog = builtin_catalog();
  static const FormFile form = make_form(catalog);
  static const Columns plain(catalog, nullptr, {"note", "age"});
  static const Columns with_form(catalog, &form, {"note", "age"});
  if (size == 0) return 0;
  const std::string text(data + 1, data + size);
  check(text, data[0] % 8, plain);
  check(text, data[0] % 8, with_form);
  return 0;
}
