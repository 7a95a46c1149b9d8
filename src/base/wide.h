/// Text as Windows takes it and gives it. For sources of Windows only.
#pragma once

#include <string>
#include <string_view>

namespace maatwerk {

/// UTF-8 to UTF-16 and back; what is neither becomes U+FFFD.
std::wstring wide(std::string_view text);
std::string narrow(std::wstring_view text);

/// The absolute path for one in UTF-8.
std::wstring whole_path(const std::string& path);

/// The number of <cerrno> for one of GetLastError().
int error_number(unsigned long error);

}  // namespace maatwerk
