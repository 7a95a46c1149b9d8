#include "report/html_sections.h"

#include "report/html_messages.h"
#include "report/html_style.h"

namespace maatwerk {

std::string Sections::written(Language language, std::string_view title,
                              const std::vector<std::string>& below_title,
                              std::string_view foot) const {
  Html page;
  page.element("header", {}, [&] {
    page.element("h1", title);
    for (const std::string& line : below_title) page.element("p", line);
  });
  page.element("nav", {{"aria-label", on_page::kContents.in(language)}}, [&] {
    page.element("ul", {}, [&] {
      for (const auto& section : named_) {
        page.element("li", {}, [&] {
          page.element("a", {{"href", "#" + section.first}}, section.second);
        });
      }
    });
  });
  page.element("main", {}, [&] { page.add(body_); });
  page.element("footer", {}, [&] { page.element("p", foot); });
  return html_page(language, title, kPageStyle, page);
}

}  // namespace maatwerk
