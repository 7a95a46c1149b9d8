/// What operating systems do differently with files: one source for POSIX, one for Windows. Paths
/// are UTF-8. A function that fails returns -1 or false, with a number of <cerrno> in errno.
#pragma once

#include <cstddef>
#include <string>

namespace maatwerk::platform {

/// Between the paths in a variable that names several.
#ifdef _WIN32
inline constexpr char kListSeparator = ';';
#else
inline constexpr char kListSeparator = ':';
#endif

/// A descriptor through which bytes pass as they are. open_to_write() is for what is there already.
int open_to_read(const std::string& path);
int open_to_write(const std::string& path);
int close(int descriptor);
/// The number of bytes that were moved; 0 is the end of what can be read.
std::ptrdiff_t read(int descriptor, char* to, std::size_t size);
std::ptrdiff_t write(int descriptor, const char* from, std::size_t size);

/// What a path leads to: `other` is a device or a pipe; `unknown` is a failure.
enum class Kind { nothing, file, directory, other, unknown };
Kind kind_of(const std::string& path);
/// Whether the file may be written, apart from whether its directory may.
bool is_writable(const std::string& path);
/// The file that is meant when the path leads to it over links; else the path.
std::string behind_links(const std::string& path);
/// Whether two paths mean the same file, be it there or not.
bool are_same(const std::string& one, const std::string& other);
/// The path as one word of a command that is typed: in quotes where it needs them.
std::string shell_word(const std::string& path);

}  // namespace maatwerk::platform
