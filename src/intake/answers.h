/// From the words of a form to a Person: Dutch or English, any case, ids, labels and synonyms of
/// the catalogue.
#pragma once

#include "base/diagnostics.h"
#include "catalog/model.h"
#include "catalog/yaml_tree.h"
#include "engine/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace maatwerk {

/// Why a word could not be taken as an answer.
struct Fault {
  const Problem* problem;
  FieldId field;
  std::vector<std::string> words;  ///< For the problem's {1} {2} {3}.
};

/// The field that a column or key names, if any.
std::optional<FieldId> find_field(const Catalog& catalog, std::string_view name);

/// The field's name nearest to a mistyped one.
std::optional<std::string> near_field(const Catalog& catalog, std::string_view name);

/// Whether the word means "not known" (also when it is blank).
bool is_unknown_word(const Catalog& catalog, std::string_view word);

/// What a word says in answer to a field.
struct Meaning {
  enum class Kind : std::uint8_t {
    silent,  ///< Not known, or none: the person stays as it is.
    value,
    nothing,  ///< Wishes: asks to be left alone.
  };

  Kind kind = Kind::silent;
  std::uint32_t value = 0;  ///< The age in years; else the index of the value (wishes: the need).

  friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// What the word means as an answer to `field` (not `id`), or why it means nothing.
std::variant<Meaning, Fault> understand(const Catalog& catalog, FieldId field,
                                        std::string_view word);

/// Sets a single value, adds to a list. On a fault (a contradiction) the person is unchanged.
std::optional<Fault> give(FieldId field, Meaning meaning, Person& person);

/// understand() and give() in one: takes one word as the answer to a field: sets a single value,
/// adds to a list, leaves an unknown as it is. `field` is not `id`. On a fault the person is
/// unchanged.
std::optional<Fault> answer(const Catalog& catalog, FieldId field, std::string_view word,
                            Person& person);

/// Fields that hold several values: groups, interests, wishes, signals.
bool is_list(FieldId field);

/// Takes the first word off "a, b|c;d", trimmed, empty ones left out; empty when there is none
/// left.
std::string_view next_word(std::string_view& rest);

/// All of them.
std::vector<std::string> split_list(std::string_view text);

/// A filled-in form. The id is the only thing kept of it besides the answers.
struct Form {
  std::string id;
  Person person;
};

/// Reads the answers of one map of fields. Reports every problem; nothing of the text but coded
/// values appears in a message.
Form read_form(const Catalog& catalog, const Node& node, Diagnostics& problems);

/// Reads a form written as YAML or JSON: one map of fields. Returns nothing exactly when it
/// reported an error.
std::optional<Form> read_form(const Catalog& catalog, const SourcePtr& source,
                              Diagnostics& problems);

}  // namespace maatwerk
