/// Cells of CSV output.
#pragma once

#include <string>
#include <string_view>

namespace maatwerk {

/// Appends the text as one cell: in quotes where RFC 4180 asks for them, and with an apostrophe in
/// front where a spreadsheet would take it for a formula (= + - @ tab, CR or LF first; a plain
/// number stays as it is).
void append_csv_cell(std::string& out, std::string_view text);

}  // namespace maatwerk
