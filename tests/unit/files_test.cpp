#include "base/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;
using namespace maatwerk;

namespace {

/// A directory of its own, removed afterwards.
class Scratch {
 public:
  Scratch() {
    std::string pattern = (fs::temp_directory_path() / "maatwerk-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  [[nodiscard]] std::string operator/(std::string_view name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(path_)) out.push_back(entry.path().filename());
    std::sort(out.begin(), out.end());
    return out;
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void put(const std::string& path, std::string_view text) { std::ofstream(path) << text; }

std::string content(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

mode_t mode(const std::string& path) {
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  return info.st_mode & 07777U;
}

template <typename Action>
std::string failure(const Action& action) {
  try {
    action();
  } catch (const Failure& f) {
    return f.message;
  }
  return "no failure";
}

std::string failed_read(const std::string& path, Language language, std::size_t limit = 100) {
  return failure([&] { read_file(path, limit, language); });
}

std::string failed_write(const std::string& path, Language language) {
  return failure([&] {
    write_file(
        path, [](std::ostream& out) { out << "x"; }, language);
  });
}

/// What became of a child that runs `action` and is then sent `signal` by itself or by the test.
template <typename Action>
int status_of_child(const Action& action) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    action();
    ::_exit(99);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return status;
}

volatile std::sig_atomic_t own_handler_ran = 0;
extern "C" void own_handler(int) { own_handler_ran = 1; }

}  // namespace

TEST_SUITE("files") {
  TEST_CASE("a file is read whole, up to the limit") {
    const Scratch scratch;
    const std::string text("a\0b\r\n\xFF", 6);
    put(scratch / "x", text);
    CHECK(read_file(scratch / "x", 6, Language::en) == text);
    put(scratch / "big", std::string(200'000, 'x'));
    CHECK(read_file(scratch / "big", 1'000'000, Language::en).size() == 200'000);
    put(scratch / "empty", "");
    CHECK(read_file(scratch / "empty", 0, Language::en).empty());
  }

  TEST_CASE("a file that cannot be read is named with the reason, in both languages") {
    const Scratch scratch;
    const std::string missing = scratch / "x.yaml";
    CHECK(failed_read(missing, Language::en) ==
          "cannot open '" + missing + "': no such file or directory");
    CHECK(failed_read(missing, Language::nl) ==
          "kan '" + missing + "' niet openen: bestand of map bestaat niet");
    const std::string directory = scratch.path().string();
    CHECK(failed_read(directory, Language::en) ==
          "cannot read '" + directory + "': it is a directory");
    put(scratch / "file", "x");
    CHECK(failed_read((scratch / "file") + "/x", Language::en) ==
          "cannot open '" + (scratch / "file") + "/x': a part of the path is not a directory");
    CHECK(failed_read("a\x1b.yaml", Language::en) ==
          "cannot open 'a\\x1b.yaml': no such file or directory");
  }

  TEST_CASE("a file over the limit is refused, and so is an endless one") {
    const Scratch scratch;
    put(scratch / "x", "1234567");
    CHECK(failed_read(scratch / "x", Language::en, 6) ==
          "'" + (scratch / "x") + "' is too large: more than 6 bytes");
    CHECK(failed_read("/dev/zero", Language::nl, 1024 * 1024) ==
          "'/dev/zero' is te groot: meer dan 1 MiB");
    CHECK(failed_read("/dev/zero", Language::en, 2048) ==
          "'/dev/zero' is too large: more than 2 KiB");
  }

  TEST_CASE("standard input is read for a dash") {
    const Scratch scratch;
    put(scratch / "in", "from standard input");
    const int status = status_of_child([&] {
      if (std::freopen((scratch / "in").c_str(), "r", stdin) == nullptr) ::_exit(1);
      ::_exit(read_file("-", 100, Language::en) == "from standard input" ? 0 : 2);
    });
    CHECK(status == 0);
  }

  TEST_CASE(
      "YAML files below a directory come sorted, hidden ones and linked directories left out") {
    const Scratch scratch;
    fs::create_directories(scratch / "sub/deep");
    fs::create_directories(scratch / ".git");
    fs::create_directories(scratch / "odd.yaml");
    for (const char* name : {"b.yaml", "a.yml", "c.txt", ".hidden.yaml", "sub/deep/z.yaml",
                             "sub/a.yaml", ".git/x.yaml", "yaml"}) {
      put(scratch / name, "x");
    }
    fs::create_directory_symlink(scratch / "sub", scratch / "link");
    fs::create_symlink(scratch / "b.yaml", scratch / "linked.yaml");
    fs::create_symlink(scratch / "nowhere", scratch / "broken.yaml");
    std::vector<std::string> found;
    for (const auto& path : yaml_files_below(scratch.path(), Language::en)) {
      found.push_back(path.lexically_relative(scratch.path()).string());
    }
    const std::vector<std::string> expected{"a.yml", "b.yaml", "linked.yaml", "sub/a.yaml",
                                            "sub/deep/z.yaml"};
    CHECK(found == expected);
  }

  TEST_CASE("a directory that cannot be listed is a failure") {
    const Scratch scratch;
    const std::string missing = scratch / "none";
    CHECK(failure([&] { yaml_files_below(missing, Language::en); }) ==
          "cannot read directory '" + missing + "': no such file or directory");
    CHECK(failure([&] { yaml_files_below(missing, Language::nl); }) ==
          "kan map '" + missing + "' niet lezen: bestand of map bestaat niet");
  }

  TEST_CASE("a new file is written whole, for its owner only, with nothing beside it") {
    const Scratch scratch;
    const std::string text(300'000, 'y');
    write_file(
        scratch / "out",
        [&](std::ostream& out) {
          out << text;
          CHECK_FALSE(fs::exists(scratch / "out"));  // Not before it is complete.
          CHECK(scratch.names().size() == 1);
        },
        Language::en);
    CHECK(content(scratch / "out") == text);
    CHECK(mode(scratch / "out") == 0600);
    CHECK(scratch.names() == std::vector<std::string>{"out"});
  }

  TEST_CASE("an existing file keeps its content until it is replaced") {
    const Scratch scratch;
    put(scratch / "out", "old");
    fs::permissions(scratch / "out", fs::perms(0644));
    write_file(
        scratch / "out",
        [&](std::ostream& out) {
          out << "new" << std::flush;
          CHECK(content(scratch / "out") == "old");
        },
        Language::en);
    CHECK(content(scratch / "out") == "new");
    CHECK(mode(scratch / "out") == 0600);
  }

  TEST_CASE("a link keeps pointing to the file that is replaced") {
    const Scratch scratch;
    put(scratch / "real", "old");
    fs::create_symlink("real", scratch / "link");
    write_file(
        scratch / "link", [](std::ostream& out) { out << "new"; }, Language::en);
    CHECK(fs::is_symlink(scratch / "link"));
    CHECK(content(scratch / "real") == "new");
  }

  TEST_CASE("a failure while writing leaves the old file and no temporary one") {
    const Scratch scratch;
    put(scratch / "out", "old");
    CHECK_THROWS_AS(write_file(
                        scratch / "out",
                        [](std::ostream& out) {
                          out << "half";
                          throw std::runtime_error("stop");
                        },
                        Language::en),
                    std::runtime_error);
    CHECK(failure([&] {
            write_file(
                scratch / "out", [](std::ostream& out) { out.setstate(std::ios::badbit); },
                Language::en);
          }) == "cannot write '" + (scratch / "out") + "': the disk reports an error");
    CHECK(content(scratch / "out") == "old");
    CHECK(scratch.names() == std::vector<std::string>{"out"});
  }

  TEST_CASE("what cannot be written is named with the reason, in both languages") {
    const Scratch scratch;
    const std::string below = scratch / "none/out";
    CHECK(failed_write(below, Language::en) ==
          "cannot write '" + below + "': no such file or directory");
    CHECK(failed_write(below, Language::nl) ==
          "kan '" + below + "' niet schrijven: bestand of map bestaat niet");
    const std::string directory = scratch.path().string();
    CHECK(failed_write(directory, Language::en) ==
          "cannot write '" + directory + "': it is a directory");
    CHECK(failed_write("", Language::en) == "cannot write '': no such file or directory");
    const std::string name = scratch / std::string(300, 'n');
    CHECK(failed_write(name, Language::en) == "cannot write '" + name + "': the name is too long");
  }

  TEST_CASE("a pipe is written directly") {
    const Scratch scratch;
    REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
    const int reader = ::open((scratch / "pipe").c_str(), O_RDWR | O_NONBLOCK);
    REQUIRE(reader >= 0);
    write_file(
        scratch / "pipe", [](std::ostream& out) { out << "through"; }, Language::en);
    std::string got(20, ' ');
    got.resize(
        static_cast<std::size_t>(std::max<ssize_t>(::read(reader, got.data(), got.size()), 0)));
    ::close(reader);
    CHECK(got == "through");
    CHECK(fs::is_fifo(scratch / "pipe"));
  }

  TEST_CASE("a full device is a failure") {
    // Not as root: should write_file ever take a device for a file, it must not be able to replace
    // this one.
    const int status = status_of_child([] {
      // Where the root directory is closed to others, as in some test roots, only root gets there.
      if (::geteuid() == 0 && ::seteuid(65534) == 0 && ::euidaccess("/dev/full", W_OK) != 0 &&
          ::seteuid(0) != 0) {
        ::_exit(4);
      }
      const bool is_told_in_english = failed_write("/dev/full", Language::en) ==
                                      "cannot write '/dev/full': no space left on the disk";
      const bool is_told_in_dutch =
          failed_write("/dev/full", Language::nl) ==
          "kan '/dev/full' niet schrijven: er is geen ruimte meer op de schijf";
      ::_exit((is_told_in_english ? 0 : 1) + (is_told_in_dutch ? 0 : 2));
    });
    CHECK(status == 0);
  }

  TEST_CASE("two files can be written at the same time, and nine cannot") {
    const Scratch scratch;
    write_file(
        scratch / "one",
        [&](std::ostream& one) {
          write_file(
              scratch / "two", [&](std::ostream& two) { two << "2"; }, Language::en);
          one << "1";
        },
        Language::en);
    CHECK(content(scratch / "one") == "1");
    CHECK(content(scratch / "two") == "2");

    int reached = 0;
    std::function<void(std::ostream&)> nest = [&](std::ostream&) {
      ++reached;
      write_file(scratch / std::to_string(reached), nest, Language::en);
    };
    CHECK(failure([&] { write_file(scratch / "0", nest, Language::en); }) ==
          "cannot write '" + (scratch / "8") + "': too many files are open");
    CHECK(reached == 8);
    CHECK(scratch.names() == std::vector<std::string>{"one", "two"});
  }

  TEST_CASE("a signal removes the temporary file and ends the program as it should") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE}) {
      CAPTURE(signal);
      const Scratch scratch;
      put(scratch / "out", "old");
      const int status = status_of_child([&] {
        for (const int each : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE})
          std::signal(each, SIG_DFL);
        write_file(
            scratch / "out",
            [&](std::ostream& out) {
              out << "half" << std::flush;
              ::raise(signal);
            },
            Language::en);
      });
      if (signal == SIGINT) {
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 130);
      } else {
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == signal);
      }
      CHECK(scratch.names() == std::vector<std::string>{"out"});
      CHECK(content(scratch / "out") == "old");
    }
  }

  TEST_CASE("a signal at any moment leaves nothing behind") {
    const Scratch scratch;
    for (int i = 0; i < 60; ++i) {
      // The signal waits until the child has shaken off the test framework's handler.
      sigset_t term;
      sigemptyset(&term);
      sigaddset(&term, SIGTERM);
      ::sigprocmask(SIG_BLOCK, &term, nullptr);
      const pid_t child = ::fork();
      if (child == 0) std::signal(SIGTERM, SIG_DFL);
      ::sigprocmask(SIG_UNBLOCK, &term, nullptr);
      REQUIRE(child >= 0);
      if (child == 0) {
        // A second thread can take the signal while the first creates or renames.
        std::thread([] { std::this_thread::sleep_for(std::chrono::seconds(9)); }).detach();
        while (true)
          write_file(
              scratch / "out", [](std::ostream& out) { out << "all of it"; }, Language::en);
      }
      std::this_thread::sleep_for(std::chrono::microseconds(1500 + i * 197));
      ::kill(child, SIGTERM);
      int status = 0;
      REQUIRE(::waitpid(child, &status, 0) == child);
      CHECK(WIFSIGNALED(status));
      CHECK(WTERMSIG(status) == SIGTERM);
      for (const std::string& name : scratch.names()) CHECK(name == "out");
    }
    CHECK(content(scratch / "out") == "all of it");
  }

  TEST_CASE("an ignored signal stays ignored, and the file is written") {
    const Scratch scratch;
    const int status = status_of_child([&] {
      std::signal(SIGHUP, SIG_IGN);
      write_file(
          scratch / "out",
          [](std::ostream& out) {
            out << "all";
            ::raise(SIGHUP);
          },
          Language::en);
      ::_exit(0);
    });
    CHECK(status == 0);
    CHECK(content(scratch / "out") == "all");
  }

  TEST_CASE("a handler of the program still gets its signal, and nothing is renamed after it") {
    const Scratch scratch;
    auto* const before = std::signal(SIGTERM, own_handler);
    own_handler_ran = 0;
    CHECK(failure([&] {
            write_file(
                scratch / "out",
                [](std::ostream& out) {
                  out << "all";
                  ::raise(SIGTERM);
                },
                Language::en);
          }) == "cannot write '" + (scratch / "out") + "': writing was interrupted");
    CHECK(own_handler_ran == 1);
    CHECK(scratch.names().empty());
    const bool is_put_back = std::signal(SIGTERM, before) == own_handler;
    CHECK(is_put_back);
  }
}
