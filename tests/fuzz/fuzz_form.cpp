// Forms about a person. The first byte says how the id is written, that of a person who must not
// show up in a message; the rest is the form.
#include "catalog/builtin.h"
#include "fuzz_support.h"
#include "intake/answers.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

using namespace maatwerk;

namespace {

constexpr std::string_view kId = "qz7731";
constexpr std::array<std::string_view, 8> kWays{
    "",
    "id: qz7731\n",
    "id: 'qz7731'\n",
    "cliëntnummer: \"qz7731\"\n",
    "id: [qz7731, x]\n",
    "id: |\n  qz7731\n",
    "id: {x: qz7731}\n",
    "id: 'qz7731\n",
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Catalog catalog = builtin_catalog();
  if (size == 0) return 0;
  const std::string form(data + 1, data + size);
  if (form.find(kId) != std::string::npos) return 0;
  const bool is_json = form.starts_with('{');
  const std::string text =
      is_json ? "{\"id\": \"qz7731\", " + form.substr(1)
              : std::string(kWays[static_cast<std::size_t>(data[0] % kWays.size())]) + form;
  const auto source = std::make_shared<const SourceText>(SourceText{"form.yaml", text, true});

  Diagnostics problems;
  const std::optional<Form> read = read_form(catalog, source, problems);
  require(read.has_value() == !problems.has_errors(), "nothing is read exactly on an error");
  for (const Diagnostic& problem : problems.sorted()) {
    require(check_diagnostic(problem).find(kId) == std::string::npos, "no message shows the id");
  }
  if (read) {
    const auto& age = read->person.age;
    require(!age || (*age >= 0 && *age <= 120), "an age is possible");
    require(!read->person.left_alone || read->person.wishes == 0, "left alone asks for nothing");
  }
  return 0;
}
