#include "intake/form_file.h"

#include "base/text.h"
#include "catalog/yaml_tree.h"
#include "intake/citizen_number.h"
#include "intake/form_problems.h"
#include "intake/problems.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

namespace maatwerk {
namespace {

constexpr std::string_view kIgnore = "ignore";

/// A file that is passed by mistake may be about a person; its lines are not to be shown.
bool looks_like_form_file(std::string_view text) {
  return text.starts_with("columns:") || text.find("\ncolumns:") != std::string_view::npos;
}

bool is_blank(const Node& node) {
  return node.kind == Node::Kind::null ||
         (node.kind == Node::Kind::scalar && normalise_word(node.scalar).empty());
}

class Reader {
 public:
  Reader(const Catalog& catalog, Diagnostics& problems)
      : catalog_(catalog), problems_(problems), before_(problems.errors()) {}

  FormFile read(const Node& tree);

 private:
  /// What a column is for.
  struct Use {
    bool is_known = false;         ///< False: reported already.
    std::optional<FieldId> field;  ///< Empty: ignored.
  };

  const Catalog& catalog_;
  Diagnostics& problems_;
  std::size_t before_;
  std::map<std::string, int> lines_;         ///< Column, made comparable, to its line.
  std::map<FieldId, std::string> answered_;  ///< Question with a single answer to its column.

  [[nodiscard]] bool has_enough() const { return problems_.errors() - before_ >= kMostProblems; }
  void read_columns(const Node& node, FormFile& form);
  FormColumn read_column(const Entry& entry);
  Use read_use(const Entry& column, const Node* node);
  WordMap read_words(const Entry& words, const Use& use);
  std::vector<Meaning> read_meanings(const Entry& word, FieldId field);
};

FormFile Reader::read(const Node& tree) {
  FormFile form;
  const Node* name = tree.find("form");
  const Node* columns = tree.find("columns");
  if (name == nullptr && columns == nullptr) {
    problems_.add(kFormFileNotOne, {.source = tree.span.source});
    return form;
  }
  if (name == nullptr || name->kind != Node::Kind::scalar || is_blank(*name)) {
    problems_.add(kFormFileNoName, name == nullptr ? tree.span : name->span);
  } else {
    form.name = name->scalar;
  }
  static const std::vector<std::string> kKeys{"form", "columns"};
  for (const Entry& entry : tree.entries) {
    if (has_enough()) return form;
    if (std::ranges::find(kKeys, entry.key) != kKeys.end()) continue;
    if (const auto near = did_you_mean(normalise_word(entry.key), kKeys)) {
      problems_.add(kFormFileUnknownKeyNear, entry.key_span, {shortened(entry.key), *near});
    } else {
      problems_.add(kFormFileStrayKey, entry.key_span);
    }
  }
  if (columns == nullptr) {
    problems_.add(kFormFileNoColumns, tree.span);
  } else {
    read_columns(*columns, form);
  }
  return form;
}

void Reader::read_columns(const Node& node, FormFile& form) {
  if (is_blank(node) || (node.kind == Node::Kind::map && node.entries.empty())) {
    problems_.add(kFormFileNoColumns, node.span);
  } else if (node.kind != Node::Kind::map) {
    problems_.add(kFormFileColumnsNotMap, node.span);
  }
  for (const Entry& entry : node.entries) {
    if (has_enough()) return;
    form.columns.push_back(read_column(entry));
  }
}

FormColumn Reader::read_column(const Entry& entry) {
  FormColumn column;
  column.name = normalise_word(entry.key);
  const auto [first, is_new] = lines_.emplace(column.name, entry.key_span.line);
  if (column.name.empty()) {
    problems_.add(kFormFileNoColumnName, entry.key_span);
  } else if (!is_new) {
    problems_.add(kFormFileColumnTwice, entry.key_span,
                  {shortened(entry.key), std::to_string(first->second)});
  }
  const Node* field = entry.value.kind == Node::Kind::map ? nullptr : &entry.value;
  const Entry* words = nullptr;
  for (const Entry& each : entry.value.entries) {
    static const std::vector<std::string> kKeys{"field", "words"};
    if (has_enough()) return column;
    if (each.key == "field") {
      field = &each.value;
    } else if (each.key == "words") {
      words = &each;
    } else if (const auto near = did_you_mean(normalise_word(each.key), kKeys)) {
      problems_.add(kFormFileUnknownKeyNear, each.key_span, {shortened(each.key), *near});
    } else {
      problems_.add(kFormFileUnknownKey, each.key_span, {shortened(each.key)});
    }
  }
  const Use use = read_use(entry, field);
  column.field = use.field;
  const bool is_ignored = use.is_known && !use.field;
  if (!is_ignored && names_citizen_number(column.name)) {
    problems_.add(kFormFileCitizenNumber, entry.key_span, {shortened(entry.key)});
  } else if (use.field && is_new && !is_list(*use.field)) {
    const auto [other, is_first] = answered_.emplace(*use.field, entry.key);
    if (!is_first) {
      problems_.add(kFormFileFieldTwice, field->span,
                    {std::string(kFieldIds[at(*use.field)]), shortened(other->second)});
    }
  }
  if (words != nullptr) column.words = read_words(*words, use);
  return column;
}

Reader::Use Reader::read_use(const Entry& column, const Node* node) {
  if (node == nullptr || is_blank(*node)) {
    problems_.add(kFormFileNoField, node == nullptr ? column.key_span : node->span,
                  {shortened(column.key)});
    return {};
  }
  if (node->kind != Node::Kind::scalar) {
    problems_.add(kFormFileOneField, node->span);
    return {};
  }
  const std::string normal = normalise_word(node->scalar);
  if (normal == kIgnore) return {.is_known = true, .field = std::nullopt};
  if (const auto field = find_field(catalog_, normal)) return {.is_known = true, .field = field};
  auto near = near_field(catalog_, normal);
  if (!near) near = did_you_mean(normal, std::vector{std::string(kIgnore)});
  problems_.add(
      near ? kFormFileUnknownFieldNear : kFormFileUnknownField, node->span,
      {shortened(node->scalar), near ? *near : fmt::format("{}", fmt::join(kFieldIds, ", "))});
  return {};
}

WordMap Reader::read_words(const Entry& words, const Use& use) {
  WordMap map;
  const Node& node = words.value;
  if (use.is_known && (!use.field || *use.field == FieldId::id)) {
    problems_.add(kFormFileWordsNotHere, words.key_span,
                  {std::string(use.field ? kFieldIds[at(*use.field)] : kIgnore)});
    return map;
  }
  if (is_blank(node) || (node.kind == Node::Kind::map && node.entries.empty())) {
    problems_.add(kFormFileNoWords, node.span);
  } else if (node.kind != Node::Kind::map) {
    problems_.add(kFormFileWordsNotMap, node.span);
  }
  std::map<std::string, int> lines;
  for (const Entry& entry : node.entries) {
    if (has_enough()) return map;
    const std::string normal = normalise_word(entry.key);
    const auto [first, is_new] = lines.emplace(normal, entry.key_span.line);
    if (normal.empty()) {
      problems_.add(kFormFileBlankWord, entry.key_span);
    } else if (!is_new) {
      problems_.add(kFormFileWordTwice, entry.key_span,
                    {shortened(entry.key), std::to_string(first->second)});
    }
    if (use.field) map.emplace(normal, read_meanings(entry, *use.field));
  }
  return map;
}

std::vector<Meaning> Reader::read_meanings(const Entry& word, FieldId field) {
  std::vector<Meaning> meanings;
  Person person;  // Tells which meanings do not go together.
  const std::string id(kFieldIds[at(field)]);
  const auto take = [&](const Node& node) {
    if (is_blank(node)) {
      problems_.add(kFormFileNoMeaning, node.span, {shortened(word.key), id});
      return;
    }
    if (node.kind != Node::Kind::scalar) {
      problems_.add(kFormFileNotAMeaning, node.span, {shortened(word.key)});
      return;
    }
    std::variant<Meaning, Fault> found = understand(catalog_, field, node.scalar);
    if (const Meaning* meaning = std::get_if<Meaning>(&found)) {
      meanings.push_back(*meaning);
      if (auto fault = give(field, *meaning, person)) found = *std::move(fault);
    }
    if (const Fault* fault = std::get_if<Fault>(&found)) {
      problems_.add(*fault->problem, node.span, fault->words);
    }
  };
  const Node& value = word.value;
  if (value.kind != Node::Kind::list) {
    take(value);
  } else if (!is_list(field)) {
    problems_.add(kFormFileOneMeaning, value.span, {id});
  } else if (value.items.empty()) {
    problems_.add(kFormFileNoMeaning, value.span, {shortened(word.key), id});
  }
  for (const Node& item : value.items) {
    if (has_enough() || !is_list(field)) break;
    take(item);
  }
  return meanings;
}

}  // namespace

const FormColumn* FormFile::find(std::string_view column) const {
  const auto found = std::ranges::find(columns, normalise_word(column), &FormColumn::name);
  return found == columns.end() ? nullptr : &*found;
}

std::optional<FormFile> read_form_file(const Catalog& catalog, const SourcePtr& source,
                                       Diagnostics& problems) {
  const std::size_t before = problems.errors();
  SourceText text = *source;
  text.personal = text.personal || !looks_like_form_file(text.text);
  const auto tree = parse_yaml(std::make_shared<const SourceText>(std::move(text)), problems);
  if (!tree) return std::nullopt;
  FormFile form = Reader(catalog, problems).read(*tree);
  if (problems.errors() != before) return std::nullopt;
  return form;
}

}  // namespace maatwerk
