/// The process's own streams, arguments and environment: one source for POSIX, one for Windows. The
/// only part besides base/ that asks the operating system.
#pragma once

#include "base/io.h"

#include <string>
#include <vector>

namespace maatwerk {

/// Standard streams, terminal width and environment, to be asked for once. A closed pipe becomes a
/// failed write. Bytes pass as they are, on Windows too: a line ends with \n alone.
Io process_io();

/// What was typed after the program's name, in UTF-8.
std::vector<std::string> process_arguments(int argc, char** argv);

}  // namespace maatwerk
