/// What a command may touch of the outside: streams, whether they are terminals, and the
/// environment. Passed in, never global, so that a test can run the whole program with strings.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace maatwerk {

struct Io {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  /// Width of the terminal as it is now; 80 when there is none.
  std::function<std::size_t()> columns;
  /// Value of an environment variable, if set.
  std::function<std::optional<std::string>(std::string_view)> env;
};

}  // namespace maatwerk
