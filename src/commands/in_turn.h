/// Work on the blocks of an intake file with several threads, handed over in the order of the file.
#pragma once

#include "intake/intake_file.h"

#include <functional>
#include <memory>

namespace maatwerk {

/// One thread's worker.
class BlockWorker {
 public:
  virtual ~BlockWorker() = default;

  /// Works on a block. `await_turn` returns when all earlier blocks have been handed over; a worker
  /// calls it before it touches what the workers share, and may call it more than once.
  virtual void work(const Block& block, const std::function<void()>& await_turn) = 0;
};

/// Runs `jobs` workers (at least one) until the file is read. With one job no thread is made. What
/// a worker or the file throws stops them all and is thrown on.
void run_in_turn(IntakeFile& file, std::size_t jobs,
                 const std::function<std::unique_ptr<BlockWorker>()>& make_worker);

}  // namespace maatwerk
