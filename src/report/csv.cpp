#include "report/csv.h"

#include <algorithm>

namespace maatwerk {
namespace {

bool is_number(std::string_view text) {
  text.remove_prefix(text.starts_with('+') || text.starts_with('-') ? 1 : 0);
  return !text.empty() && text.front() >= '0' && text.front() <= '9' &&
         text.find_first_not_of("0123456789.,") == text.npos;
}

bool runs_as_formula(std::string_view text) {
  if (text.empty()) return false;
  switch (text.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
    case '\n':
      return true;
    case '+':
    case '-':
      return !is_number(text);
    default:
      return false;
  }
}

bool needs_quotes(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
  });
}

}  // namespace

void append_csv_cell(std::string& out, std::string_view text) {
  const std::string_view apostrophe = runs_as_formula(text) ? "'" : "";
  if (!needs_quotes(text)) {
    out += apostrophe;
    out += text;
    return;
  }
  out += '"';
  out += apostrophe;
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace maatwerk
