#include "intake/json_rows.h"

#include "base/text.h"
#include "intake/control.h"
#include "intake/json_keys.h"
#include "intake/json_text.h"
#include "intake/row_problems.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace maatwerk {
namespace {

namespace ondemand = simdjson::ondemand;
using ondemand::json_type;

static_assert(kBlockPadding >= simdjson::SIMDJSON_PADDING);

constexpr std::string_view kBlanks = " \t\r";

// No form nests at all; each level takes its part of the stack.
constexpr int kDeepest = 100;

void fault(const Problem& problem, const Column& column, Row& row) {
  const std::string_view name = column.field ? kFieldIds[at(*column.field)] : column.name;
  row.faults.push_back({&problem, column.name, {std::string(name)}});
}

}  // namespace

/// Fills in a row from the object on a line. simdjson looks only at what is asked for, so every
/// value is walked through, also where nothing is done with it. The walking functions return why
/// the line as a whole cannot be taken, or null.
class JsonRows::Objects {
 public:
  explicit Objects(const Columns& columns)
      : answerer_(columns.catalog()),
        keys_(columns),
        kept_ever_(columns.keep().size()),
        kept_seen_(columns.keep().size()),
        form_seen_(columns.form() != nullptr ? columns.form()->columns.size() : 0) {}

  void read(std::string_view line, Row& row) {
    clear(row);
    const Problem* problem = line.size() > kMaxRecord ? &kTooLong : read_object(line, row);
    keys_.settle(problem == nullptr);
    if (problem == nullptr) {
      questions_ |= answered_;
      for (std::size_t i = 0; i < kept_seen_.size(); ++i) {
        if (kept_seen_[i] != 0) kept_ever_[i] = 1;
      }
      if (!is_filled_ && row.faults.empty()) row.faults.push_back({&kEmptyRow, "", {}});
      return;
    }
    if (problem != &kTooLong && first_invalid_utf8(line)) problem = &kNotUtf8;
    clear(row);
    row.faults.push_back({problem, "", {}});
  }

  [[nodiscard]] const std::vector<std::string>& unknown() const { return keys_.unknown(); }
  [[nodiscard]] Set questions() const { return questions_; }
  [[nodiscard]] bool has_kept(std::size_t column) const { return kept_ever_[column] != 0; }

 private:
  struct Scalar {
    json_type type;
    std::string_view text;  ///< A string unescaped, all else as written.
  };

  Answerer answerer_;
  JsonKeys keys_;
  ondemand::parser parser_;
  std::vector<std::uint8_t> unescaped_;  ///< Room for the strings of a line.
  std::uint8_t* unescaped_end_ = nullptr;
  Set questions_ = 0;
  std::vector<char> kept_ever_;
  // What the object at hand has had so far:
  Set answered_ = 0;        ///< Without the list questions of the form, where several keys add up.
  bool is_filled_ = false;  ///< Anything but null and empty text.
  std::vector<char> kept_seen_;
  std::vector<char> form_seen_;

  void clear(Row& row) {
    row.id = {};
    row.kept.assign(kept_seen_.size(), {});
    row.person = {};
    row.faults.clear();
    answered_ = 0;
    is_filled_ = false;
    std::ranges::fill(kept_seen_, char{0});
    std::ranges::fill(form_seen_, char{0});
  }

  const Problem* read_object(std::string_view line, Row& row) {
    if (line[line.find_first_not_of(kBlanks)] != '{') return &kNotAnObject;
    if (unescaped_.size() < line.size() + kBlockPadding) {
      unescaped_.resize(line.size() + kBlockPadding);
    }
    unescaped_end_ = unescaped_.data();
    ondemand::document document;
    ondemand::object object;
    if (parser_.iterate(line.data(), line.size(), line.size() + kBlockPadding).get(document) ||
        document.get_object().get(object)) {
      return &kNotJson;
    }
    const Problem* problem = each_field(object, [&](std::string_view name, ondemand::value value) {
      return take(keys_.find(name), value, row);
    });
    if (problem != nullptr) return problem;
    // Whatever simdjson can still point at stands behind the object.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? nullptr : &kNotJson;
  }

  template <class Take>
  const Problem* each_field(ondemand::object& object, Take take) {
    for (auto result : object) {
      if (result.error()) return &kNotJson;
      ondemand::field field = result.value_unsafe();
      const std::optional<std::string_view> name = unescape(field.key());
      if (!name) return &kNotJson;
      if (const Problem* problem = take(*name, field.value())) return problem;
    }
    return nullptr;
  }

  template <class Take>
  static const Problem* each_item(ondemand::value list, Take take) {
    ondemand::array items;
    if (list.get_array().get(items)) return &kNotJson;
    for (auto result : items) {
      if (result.error()) return &kNotJson;
      if (const Problem* problem = take(result.value_unsafe())) return problem;
    }
    return nullptr;
  }

  const Problem* take(const JsonKey& key, ondemand::value value, Row& row) {
    const Column& column = key.column;
    if (column.is_unknown) keys_.note(key);
    const bool is_ours = column.field || column.kept || column.problem != nullptr;
    is_filled_ = is_filled_ || !is_ours;
    if (!is_ours || row.faults.size() >= kMostFaults) return check(value);
    if (column.problem != nullptr) {
      row.faults.push_back({column.problem, column.name, {column.name, column.near}});
      return check(value);
    }
    if (is_second(key)) {
      fault(kTwice, column, row);
      return check(value);
    }
    json_type type{};
    if (value.type().get(type)) return &kNotJson;
    const bool is_list_question = column.field && is_list(*column.field);
    if (type == json_type::array && is_list_question && !column.kept) {
      return each_item(value, [&](ondemand::value item) { return take_item(column, item, row); });
    }
    if (type == json_type::array || type == json_type::object) {
      const bool is_copied = column.kept || column.field == FieldId::id;
      fault(is_copied ? kNotPlain : is_list_question ? kNotAList : kNotOneValue, column, row);
      return check(value);
    }
    const std::optional<Scalar> scalar = scalar_at(value, type);
    if (!scalar) return &kNotJson;
    take_scalar(column, *scalar, row);
    return nullptr;
  }

  /// One of the list that answers a question.
  const Problem* take_item(const Column& column, ondemand::value item, Row& row) {
    if (row.faults.size() >= kMostFaults) return check(item);
    json_type type{};
    if (item.type().get(type)) return &kNotJson;
    if (type == json_type::array || type == json_type::object) {
      fault(kNotAList, column, row);
      return check(item);
    }
    const std::optional<Scalar> scalar = scalar_at(item, type);
    if (!scalar) return &kNotJson;
    is_filled_ = is_filled_ || scalar->type != json_type::null;
    if (is_answer(column, *scalar, row)) answerer_.take_word(column, scalar->text, row);
    return nullptr;
  }

  void take_scalar(const Column& column, const Scalar& scalar, Row& row) {
    is_filled_ = is_filled_ || (scalar.type != json_type::null && !scalar.text.empty());
    const bool is_id = column.field == FieldId::id;
    if (is_id || column.kept) copy(column, scalar, row);
    if (column.field && !is_id && is_answer(column, scalar, row)) {
      answerer_.take(column, scalar.text, row);
    }
  }

  static void copy(const Column& column, const Scalar& scalar, Row& row) {
    if (scalar.type == json_type::null) return;
    const bool is_id = column.field == FieldId::id;
    if (is_id && scalar.type == json_type::boolean) {
      fault(kNotPlain, column, row);
    } else if (scalar.type == json_type::string && holds_control(scalar.text)) {
      fault(kControl, column, row);
    } else {
      if (is_id) row.id = scalar.text;
      if (column.kept) row.kept[*column.kept] = scalar.text;
    }
  }

  /// Whether there is something for the answerer; true and false are words only if the form file
  /// says what they mean.
  static bool is_answer(const Column& column, const Scalar& scalar, Row& row) {
    if (scalar.type == json_type::null) return false;
    if (scalar.type != json_type::boolean) return true;
    if (column.words != nullptr && column.words->contains(scalar.text)) return true;
    fault(kTrueFalse, column, row);
    return false;
  }

  /// Whether the object has had the key's question, or the key itself, before.
  bool is_second(const JsonKey& key) {
    const auto seen = [](std::vector<char>& places, const std::optional<std::size_t>& place) {
      return place && std::exchange(places[*place], char{1}) != 0;
    };
    const bool kept_before = seen(kept_seen_, key.column.kept);
    const bool form_before = seen(form_seen_, key.form_column);
    if (kept_before || form_before) return true;
    if (!key.column.field || (key.form_column && is_list(*key.column.field))) return false;
    const Set question = one(at(*key.column.field));
    return std::exchange(answered_, answered_ | question) & question;
  }

  /// A value that is not used.
  const Problem* check(ondemand::value value, int depth = 1) {
    json_type type{};
    if (value.type().get(type)) return &kNotJson;
    if (type != json_type::array && type != json_type::object) {
      return scalar_at(value, type) ? nullptr : &kNotJson;
    }
    if (depth >= kDeepest) return &kTooDeep;
    const auto check_inner = [&](ondemand::value inner) { return check(inner, depth + 1); };
    if (type == json_type::array) return each_item(value, check_inner);
    ondemand::object object;
    if (value.get_object().get(object)) return &kNotJson;
    return each_field(object,
                      [&](std::string_view, ondemand::value inner) { return check_inner(inner); });
  }

  std::optional<Scalar> scalar_at(ondemand::value value, json_type type) {
    if (type == json_type::string) {
      ondemand::raw_json_string string;
      if (value.get_raw_json_string().get(string)) return std::nullopt;
      const std::optional<std::string_view> text = unescape(string);
      if (!text) return std::nullopt;
      return Scalar{type, *text};
    }
    // What simdjson calls the token goes on until the next one begins.
    std::string_view text = value.raw_json_token();
    while (kBlanks.find(text.back()) != kBlanks.npos) text.remove_suffix(1);
    const bool is_sound = type == json_type::number    ? is_json_number(text)
                          : type == json_type::boolean ? text == "true" || text == "false"
                                                       : text == "null";
    if (!is_sound) return std::nullopt;
    return Scalar{type, text};
  }

  /// The text of a string, whose end simdjson has seen; as it stands where it has no escapes.
  std::optional<std::string_view> unescape(ondemand::raw_json_string string) {
    const char* const begin = string.raw();
    const char* end = begin;
    while (*end != '"' && *end != '\\') ++end;
    if (*end == '"') return std::string_view(begin, end);
    std::string_view text;
    if (parser_.unescape(string, unescaped_end_).get(text)) return std::nullopt;
    return text;
  }
};

JsonRows::JsonRows(const Columns& columns) : objects_(std::make_unique<Objects>(columns)) {}

JsonRows::~JsonRows() = default;

void JsonRows::start(std::string_view block) {
  rest_ = block;
  line_ = 0;
}

bool JsonRows::next(Row& row) {
  while (!rest_.empty()) {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    row.line = line_++;
    if (line.find_first_not_of(kBlanks) == line.npos) continue;
    if (line.ends_with('\r')) line.remove_suffix(1);
    objects_->read(line, row);
    return true;
  }
  row.line = line_;
  return false;
}

const std::vector<std::string>& JsonRows::unknown() const { return objects_->unknown(); }

Set JsonRows::questions() const { return objects_->questions(); }

bool JsonRows::has_kept(std::size_t column) const { return objects_->has_kept(column); }

}  // namespace maatwerk
