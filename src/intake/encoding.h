/// Texts that are not UTF-8.
#pragma once

#include "base/diagnostics.h"

#include <string>
#include <string_view>

namespace maatwerk {

enum class Encoding { utf8, windows_1252 };

/// Appends the text as UTF-8. The five bytes without a meaning stay as they are, so that what holds
/// them is refused as not UTF-8.
void append_windows_1252(std::string& out, std::string_view text);

/// What the first bytes of a file give away when it is no text in `encoding`: UTF-16, a
/// spreadsheet, something packed, UTF-8 where windows-1252 was told; null when nothing does.
const Problem* foreign_format(std::string_view head, Encoding encoding);

}  // namespace maatwerk
