/// From what yaml-cpp says of a text that it cannot read to a sentence that helps. Part of
/// yaml_tree.
#pragma once

#include "base/diagnostics.h"
#include "catalog/yaml_text.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace maatwerk {

/// What was read before the mistake.
struct YamlContext {
  bool in_flow = false;                ///< Inside brackets.
  std::optional<std::size_t> bracket;  ///< The innermost open one.
  std::optional<std::size_t> quote;    ///< Where the last text in quotes began…
  std::size_t quote_end = 0;           ///< …and the offset after its closing quote.
};

/// Reports one error for yaml-cpp's `message` at `offset`.
void report_syntax(const YamlText& text, std::string_view message, std::size_t offset,
                   const YamlContext& context, Diagnostics& problems);

}  // namespace maatwerk
