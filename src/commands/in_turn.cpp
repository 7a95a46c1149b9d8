#include "commands/in_turn.h"

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace maatwerk {
namespace {

/// Thrown in workers that wait while another one has failed.
struct Stopped {};

class Queue {
 public:
  explicit Queue(IntakeFile& file) : file_(file) {}

  /// The next block with its number, or nothing at the end.
  std::optional<std::size_t> take(Block& block) {
    const std::lock_guard lock(reading_);
    if (has_failed() || !file_.next(block)) return std::nullopt;
    return taken_++;
  }

  void await_turn(std::size_t number) {
    std::unique_lock lock(turns_);
    turn_came_.wait(lock, [&] { return failure_ || turn_ == number; });
    if (failure_) throw Stopped{};
  }

  void end_turn(std::size_t number) {
    await_turn(number);
    const std::lock_guard lock(turns_);
    ++turn_;
    turn_came_.notify_all();
  }

  void fail(std::exception_ptr failure) {
    const std::lock_guard lock(turns_);
    if (!failure_) failure_ = std::move(failure);
    turn_came_.notify_all();
  }

  void rethrow() {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  IntakeFile& file_;
  std::mutex reading_;
  std::size_t taken_ = 0;
  std::mutex turns_;
  std::condition_variable turn_came_;
  std::size_t turn_ = 0;
  std::exception_ptr failure_;

  bool has_failed() {
    const std::lock_guard lock(turns_);
    return failure_ != nullptr;
  }
};

void work_through(Queue& queue, BlockWorker& worker) {
  Block block;
  while (const auto number = queue.take(block)) {
    worker.work(block, [&] { queue.await_turn(*number); });
    queue.end_turn(*number);
  }
}

}  // namespace

void run_in_turn(IntakeFile& file, std::size_t jobs,
                 const std::function<std::unique_ptr<BlockWorker>()>& make_worker) {
  Queue queue(file);
  std::vector<std::unique_ptr<BlockWorker>> workers;
  for (std::size_t i = 0; i < jobs; ++i) workers.push_back(make_worker());
  if (jobs == 1) return work_through(queue, *workers.front());

  std::vector<std::jthread> threads;
  threads.reserve(workers.size());
  for (const auto& worker : workers) {
    threads.emplace_back([&queue, &worker] {
      try {
        work_through(queue, *worker);
      } catch (const Stopped&) {
        // The one that failed tells why.
      } catch (...) {
        queue.fail(std::current_exception());
      }
    });
  }
  threads.clear();
  queue.rethrow();
}

}  // namespace maatwerk
