/// The command line: arguments to option structs to a command. The only part that knows CLI11.
#pragma once

#include "base/io.h"

#include <string>
#include <vector>

namespace maatwerk {

/// Runs the program on `arguments` (without the program's name) and returns its exit code. The one
/// place that prints the last error. May be called more than once.
int run_cli(std::vector<std::string> arguments, Io& io);

}  // namespace maatwerk
