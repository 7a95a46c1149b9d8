#include "report/html.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace maatwerk {
namespace {

std::string escaped(std::string_view text) {
  // A text of several lines in the catalogue is one paragraph here.
  std::string flat(text);
  std::ranges::replace_if(
      flat, [](char sign) { return sign == '\n' || sign == '\t'; }, ' ');
  std::string out;
  for (const char sign : printable(flat)) {
    switch (sign) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += sign;
    }
  }
  return out;
}

/// Elements within a line; a line break behind one would show as a space.
bool is_inline(std::string_view tag) {
  constexpr std::array<std::string_view, 4> kInline{"a", "b", "span", "strong"};
  return std::ranges::find(kInline, tag) != kInline.end();
}

}  // namespace

void Html::text(std::string_view text) { written_ += escaped(text); }

void Html::element(std::string_view tag, Attributes attributes, std::string_view text) {
  element(tag, attributes, [&] { this->text(text); });
}

void Html::open(std::string_view tag, Attributes attributes) {
  written_ += '<';
  written_ += tag;
  for (const auto& [name, value] : attributes) {
    if (value.empty()) continue;
    written_ += ' ';
    written_ += name;
    written_ += "=\"" + escaped(value) + '"';
  }
  written_ += '>';
}

void Html::close(std::string_view tag) {
  written_ += "</";
  written_ += tag;
  written_ += '>';
  if (!is_inline(tag)) written_ += '\n';
}

std::string html_page(Language language, std::string_view title, std::string_view style,
                      const Html& body) {
  // The policy makes a browser refuse what the page does not ask for in any case.
  std::string page = "<!doctype html>\n<html lang=\"";
  page += language == Language::nl ? "nl" : "en";
  page +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
  page += escaped(title);
  page += "</title>\n<style>\n";
  page += style;
  page += "</style>\n</head>\n<body>\n";
  page += body.written();
  page += "</body>\n</html>\n";
  return page;
}

std::string link_to(std::string_view address) {
  constexpr std::string_view kLetters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  constexpr std::string_view kSigns = "-._~/?#=&%+,;!()";
  std::string_view rest = address;
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (rest.starts_with(scheme)) rest.remove_prefix(scheme.size());
  }
  const bool plain = std::ranges::all_of(rest, [&](char sign) {
    return kLetters.find(sign) != std::string_view::npos ||
           kSigns.find(sign) != std::string_view::npos;
  });
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  if (!plain || host.find('.') == std::string_view::npos ||
      kLetters.find(host.front()) == std::string_view::npos) {
    return {};
  }
  if (rest.size() != address.size()) return std::string(address);
  // "README.md#method" looks like a host too; a page on the web has a path or says www.
  const bool on_web = rest.substr(host.size()).starts_with('/') || host.starts_with("www.");
  return on_web ? "https://" + std::string(address) : std::string();
}

}  // namespace maatwerk
