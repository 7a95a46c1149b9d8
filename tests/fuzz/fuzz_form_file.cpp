// Form files: what the columns and words of a foreign intake file mean.
#include "base/text.h"
#include "catalog/builtin.h"
#include "fuzz_support.h"
#include "intake/form_file.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>

using namespace maatwerk;

namespace {

/// Nothing that a terminal could obey: a C0 character but newline and tab, DEL, or a C1 character.
bool has_control(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) return true;
    if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
      return true;
    }
  }
  return false;
}

void check_words(const FormColumn& column) {
  const bool may_have_words = column.field && *column.field != FieldId::id;
  require(column.words.empty() || may_have_words, "only an answer has words");
  for (const auto& [word, meanings] : column.words) {
    require(!word.empty() && normalise_word(word) == word, "a word is comparable");
    require(!meanings.empty(), "a word means something");
    require(meanings.size() == 1 || is_list(*column.field), "a single answer is one");
    Person person;
    for (const Meaning meaning : meanings) {
      require(!give(*column.field, meaning, person), "what a word means can be given");
    }
    require(!person.age || (*person.age >= 0 && *person.age <= 120), "an age is possible");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Catalog catalog = builtin_catalog();
  const auto source =
      std::make_shared<const SourceText>(SourceText{"form.yaml", std::string(data, data + size)});
  Diagnostics problems;
  const std::optional<FormFile> form = read_form_file(catalog, source, problems);
  require(form.has_value() == !problems.has_errors(), "nothing is read exactly on an error");
  bool is_yaml = true;
  for (const Diagnostic& problem : problems.sorted()) {
    is_yaml = is_yaml && !problem.problem->code.starts_with("yaml/");
    const std::string said = check_diagnostic(problem);
    require(!first_invalid_utf8(said), "a message is UTF-8");
    require(!has_control(said), "a message holds no control character");
  }
  require(!is_yaml || problems.errors() < 110, "the number of problems is bounded");
  if (!form) return 0;

  require(!form->name.empty() && !form->columns.empty(), "a form file has a name and columns");
  std::set<FieldId> answered;
  for (const FormColumn& column : form->columns) {
    require(form->find(column.name) == &column, "each column is found, and stands there once");
    require(!column.field || column.name != "bsn", "a citizen service number is ignored");
    const bool is_single = column.field && !is_list(*column.field);
    require(!is_single || answered.insert(*column.field).second, "one column, one answer");
    check_words(column);
  }
  return 0;
}
