#include "base/temporary_file.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <pthread.h>
#include <unistd.h>
#include <utility>

namespace maatwerk {
namespace {

constexpr std::size_t kMostFiles = 8;
constexpr int kInterrupted = 130;
constexpr int kMostTries = 100;

// Not only the three that people send: a quit, a lost reader or a limit reached must not leave a
// file behind either.
constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGXCPU, SIGXFSZ};

// A signal handler can reach nothing but globals, and may use only lock-free atomics and plain
// memory.
struct Slot {
  bool is_taken = false;
  std::atomic<bool> has_file{false};
  std::array<char, PATH_MAX> name{};
};
std::array<Slot, kMostFiles> slots;
std::array<struct sigaction, kSignals.size()> before;
std::atomic<bool> is_locked{
    false};  // Held while a file comes or goes; the holder has the signals blocked.
std::atomic<bool> was_interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

std::mutex registry;  // Slots and handlers as seen by ordinary code.
std::size_t files_open = 0;

sigset_t our_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : kSignals) sigaddset(&set, signal);
  return set;
}

// No handler runs on any thread between construction and destruction.
class SignalPause {
 public:
  SignalPause() {
    const sigset_t set = our_signals();
    pthread_sigmask(SIG_BLOCK, &set, &mask_);
    while (is_locked.exchange(true)) {
    }
  }
  SignalPause(const SignalPause&) = delete;
  SignalPause& operator=(const SignalPause&) = delete;
  ~SignalPause() {
    is_locked = false;
    pthread_sigmask(SIG_SETMASK, &mask_, nullptr);
  }

  /// One came already, or waits for the end of this pause.
  [[nodiscard]] static bool has_signal() {
    if (was_interrupted) return true;
    sigset_t waiting;
    sigpending(&waiting);
    return std::any_of(kSignals.begin(), kSignals.end(), [&](int signal) {
      struct sigaction now {};
      sigaction(signal, nullptr, &now);
      return sigismember(&waiting, signal) == 1 && now.sa_handler != SIG_IGN;
    });
  }

 private:
  sigset_t mask_{};
};

extern "C" void remove_and_end(int signal) {
  const int error = errno;
  while (is_locked.exchange(true)) {
  }
  was_interrupted = true;
  for (const Slot& slot : slots) {
    if (slot.has_file) ::unlink(slot.name.data());
  }
  const auto* const found = std::find(kSignals.begin(), kSignals.end(), signal);
  const struct sigaction old = before[static_cast<std::size_t>(found - kSignals.begin())];
  const bool is_end = old.sa_handler == SIG_DFL;
  if (is_end && signal == SIGINT) ::_exit(kInterrupted);
  // At the end of the program the lock stays, or another thread could make a new file in the last
  // moment.
  if (!is_end) is_locked = false;
  // Delivered when this handler returns: to the one that was there before, or as the system's
  // default.
  sigaction(signal, &old, nullptr);
  ::raise(signal);
  errno = error;
}

void install_handlers() {
  struct sigaction ours {};
  ours.sa_handler = remove_and_end;
  ours.sa_mask = our_signals();
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    sigaction(kSignals[i], nullptr, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(kSignals[i], &ours, nullptr);
  }
}

void restore_handlers() {
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    struct sigaction now {};
    sigaction(kSignals[i], nullptr, &now);
    if (now.sa_handler == remove_and_end) sigaction(kSignals[i], &before[i], nullptr);
  }
}

// The index of a free slot, kMostFiles when there is none.
std::size_t take_slot() {
  const std::lock_guard lock(registry);
  auto* const free =
      std::find_if(slots.begin(), slots.end(), [](const Slot& slot) { return !slot.is_taken; });
  if (free == slots.end()) return kMostFiles;
  free->is_taken = true;
  if (files_open++ == 0) {
    const SignalPause pause;
    was_interrupted = false;
    install_handlers();
  }
  return static_cast<std::size_t>(free - slots.begin());
}

void return_slot(std::size_t index) {
  const std::lock_guard lock(registry);
  slots[index].is_taken = false;
  if (--files_open > 0) return;
  const SignalPause pause;
  restore_handlers();
}

std::string name_beside(const std::string& target) {
  static std::atomic<unsigned> count{0};
  const std::size_t slash = target.rfind('/');
  const std::string directory = slash == std::string::npos ? "" : target.substr(0, slash + 1);
  return directory + ".maatwerk-" + std::to_string(::getpid()) + "-" + std::to_string(++count) +
         ".tmp";
}

}  // namespace

TemporaryFile::TemporaryFile(const std::string& target) : target_(target), slot_(take_slot()) {
  if (slot_ == kMostFiles) {
    error_ = EMFILE;
    return;
  }
  Slot& slot = slots[slot_];
  error_ = EEXIST;
  // A name may be left over from a program that was killed and had our number.
  for (int i = 0; i < kMostTries && error_ == EEXIST; ++i) {
    name_ = name_beside(target_);
    if (name_.size() >= slot.name.size()) {
      error_ = ENAMETOOLONG;
      return;
    }
    const SignalPause pause;
    std::memcpy(slot.name.data(), name_.c_str(), name_.size() + 1);
    descriptor_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    error_ = descriptor_ < 0 ? errno : 0;
    slot.has_file = descriptor_ >= 0;
  }
}

TemporaryFile::~TemporaryFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (slot_ == kMostFiles) return;
  {
    const SignalPause pause;
    if (slots[slot_].has_file.exchange(false)) ::unlink(name_.c_str());
  }
  return_slot(slot_);
}

bool TemporaryFile::rename_to_target() {
  const int descriptor = std::exchange(descriptor_, -1);
  if (::close(descriptor) != 0) {
    error_ = errno;
    return false;
  }
  const SignalPause pause;
  if (SignalPause::has_signal()) {
    error_ = EINTR;
    return false;
  }
  if (std::rename(name_.c_str(), target_.c_str()) != 0) {
    error_ = errno;
    return false;
  }
  slots[slot_].has_file = false;
  return true;
}

}  // namespace maatwerk
