/// The process's own streams and environment as an Io. The only part besides base/ that asks the
/// operating system.
#pragma once

#include "base/io.h"

namespace maatwerk {

/// Standard streams, terminal width and environment. Also ignores SIGPIPE, so that a closed pipe is
/// a failed write.
Io process_io();

}  // namespace maatwerk
