#include "base/platform.h"
#include "base/text.h"
#include "base/wide.h"
#include "cli/terminal.h"
#include "cli/texts.h"
#include "cli/typed.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fcntl.h>
#include <io.h>
#include <iostream>
#include <memory>
#include <optional>
#include <streambuf>
#include <string>
#include <string_view>

// The second needs the first.
// clang-format off
#include <windows.h>
#include <shellapi.h>
// clang-format on

namespace maatwerk {
namespace {

constexpr std::size_t kBuffer = 16384;
constexpr int kInterrupted = 130;

bool is_console(HANDLE handle) {
  DWORD mode = 0;
  return GetConsoleMode(handle, &mode) != 0;
}

// Standard output or error. A console gets its text as UTF-16: then its code page need not be
// changed, which would outlive the program. Anything else gets the bytes; std::filebuf would hide
// why a write failed.
class Output : public std::streambuf {
 public:
  Output(int descriptor, HANDLE handle)
      : descriptor_(descriptor), handle_(handle), is_console_(is_console(handle)) {
    keep({});
  }

 protected:
  int_type overflow(int_type next) override {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(next, traits_type::eof())) sputc(traits_type::to_char_type(next));
    return traits_type::not_eof(next);
  }

  int sync() override {
    const std::string_view text(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    const std::size_t size = is_console_ ? whole_characters(text) : text.size();
    const bool is_done = is_console_ ? show(text.substr(0, size)) : write(text);
    keep(text.substr(size));
    return is_done ? 0 : -1;
  }

 private:
  int descriptor_;
  HANDLE handle_;
  bool is_console_;
  std::array<char, kBuffer> buffer_{};

  [[nodiscard]] bool show(std::string_view text) const {
    const std::wstring out = wide(text);
    DWORD written = 0;
    return out.empty() || WriteConsoleW(handle_, out.data(), static_cast<DWORD>(out.size()),
                                        &written, nullptr) != 0;
  }

  [[nodiscard]] bool write(std::string_view text) const {
    while (!text.empty()) {
      const std::ptrdiff_t written = platform::write(descriptor_, text.data(), text.size());
      if (written < 0) return false;
      text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  // The rest of what is in the buffer becomes its beginning.
  void keep(std::string_view rest) {
    std::copy(rest.begin(), rest.end(), buffer_.data());
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    pbump(static_cast<int>(rest.size()));
  }
};

// Lines that are typed, as UTF-8 with \n. Ctrl-Z at the start of a line is the end.
class ConsoleInput : public std::streambuf {
 public:
  explicit ConsoleInput(HANDLE console) : console_(console) {}

 protected:
  int_type underflow() override {
    constexpr wchar_t kEnd = 0x1A;
    std::array<wchar_t, kBuffer> typed{};
    DWORD size = 0;
    text_.clear();
    while (text_.empty()) {
      SetLastError(ERROR_SUCCESS);
      const BOOL is_read =
          ReadConsoleW(console_, typed.data(), static_cast<DWORD>(typed.size()), &size, nullptr);
      // Ctrl-C: its handler ends the program.
      if (size == 0 && GetLastError() == ERROR_OPERATION_ABORTED) {
        Sleep(INFINITE);
      } else if (is_read == 0 || size == 0 || typed[0] == kEnd) {
        return traits_type::eof();
      }
      text_ = narrow({typed.data(), size});
      std::erase(text_, '\r');
    }
    setg(text_.data(), text_.data(), text_.data() + text_.size());
    return traits_type::to_int_type(text_.front());
  }

 private:
  HANDLE console_;
  std::string text_;
};

std::optional<std::string> variable(std::string_view name) {
  const wchar_t* value = _wgetenv(wide(name).c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(narrow(value));
}

// What is told by variables elsewhere. Windows does not: it has a language for each user, and old
// versions of it have a console without colours.
std::optional<std::string> environment(std::string_view name, bool knows_colours) {
  const std::optional<std::string> value = variable(name);
  if (value) return value;
  if (name == "TERM" && !knows_colours) return "dumb";
  if (name != "LANG") return std::nullopt;
  std::array<wchar_t, LOCALE_NAME_MAX_LENGTH> language{};
  LCIDToLocaleName(MAKELCID(GetUserDefaultUILanguage(), SORT_DEFAULT), language.data(),
                   static_cast<int>(language.size()), 0);
  return narrow(language.data()) + ".UTF-8";
}

// As it was before the program; Ctrl-C, which comes on a thread of its own, must know it too.
struct Screen {
  HANDLE console = nullptr;
  DWORD mode = 0;
};
Screen before;

/// The three standard streams, on a console or not, until the end of the program.
class Streams {
 public:
  Streams() {
    for (const int descriptor : {0, 1, 2}) ::_setmode(descriptor, _O_BINARY);
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    in_before_ = std::cin.rdbuf();
    out_before_ = std::cout.rdbuf();
    err_before_ = std::cerr.rdbuf();
    if (is_console(in_)) std::cin.rdbuf(&typed_);
    std::cout.rdbuf(&results_);
    std::cerr.rdbuf(&messages_);
    for (const HANDLE console : {out_, err_}) {
      DWORD mode = 0;
      if (GetConsoleMode(console, &mode) == 0) continue;
      before = {console, mode};
      knows_colours_ = SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT |
                                                   ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
      break;  // Both are the same screen.
    }
    SetConsoleCtrlHandler(interrupted, TRUE);
  }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;
  ~Streams() {
    std::cout.flush();
    keep_window();
    std::cin.rdbuf(in_before_);
    std::cout.rdbuf(out_before_);
    std::cerr.rdbuf(err_before_);
    restore_mode();
  }

  [[nodiscard]] Io io() const {
    return {
        std::cin,
        std::cout,
        std::cerr,
        is_console(in_),
        is_console(out_),
        is_console(err_),
        [this] { return columns(); },
        [colours = knows_colours_](std::string_view name) { return environment(name, colours); }};
  }

 private:
  HANDLE in_ = GetStdHandle(STD_INPUT_HANDLE);
  HANDLE out_ = GetStdHandle(STD_OUTPUT_HANDLE);
  HANDLE err_ = GetStdHandle(STD_ERROR_HANDLE);
  ConsoleInput typed_{in_};
  Output results_{1, out_};
  Output messages_{2, err_};
  std::streambuf* in_before_;
  std::streambuf* out_before_;
  std::streambuf* err_before_;
  bool knows_colours_ = true;

  static void restore_mode() {
    if (before.console != nullptr) SetConsoleMode(before.console, before.mode);
  }

  static BOOL WINAPI interrupted(DWORD event) {
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) return FALSE;
    restore_mode();
    ExitProcess(kInterrupted);
  }

  [[nodiscard]] std::size_t columns() const {
    for (const HANDLE console : {out_, err_}) {
      CONSOLE_SCREEN_BUFFER_INFO info{};
      if (GetConsoleScreenBufferInfo(console, &info) == 0) continue;
      return static_cast<std::size_t>(info.srWindow.Right - info.srWindow.Left + 1);
    }
    return 80;
  }

  // A window that was opened for this program alone, by a double click, closes with it. A command
  // that a timetable starts must not wait for anyone.
  void keep_window() {
    std::array<DWORD, 2> programs{};
    if (!process_arguments(0, nullptr).empty()) return;
    if (GetConsoleProcessList(programs.data(), static_cast<DWORD>(programs.size())) != 1) return;
    if (!is_console(in_) || !is_console(err_)) return;
    std::cerr << usage::kCloseWindow.in(language_of({}, io())) << std::flush;
    typed_.sbumpc();
  }
};

}  // namespace

Io process_io() {
  static Streams streams;
  return streams.io();
}

std::vector<std::string> process_arguments(int /*argc*/, char** /*argv*/) {
  // Those that main() gets have lost what the code page of this machine does not know.
  int count = 0;
  const std::unique_ptr<LPWSTR, decltype(&LocalFree)> words(
      CommandLineToArgvW(GetCommandLineW(), &count), LocalFree);
  std::vector<std::string> arguments;
  for (int i = 1; words && i < count; ++i) arguments.push_back(narrow(words.get()[i]));
  return arguments;
}

}  // namespace maatwerk
