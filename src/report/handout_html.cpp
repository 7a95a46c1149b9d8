#include "base/text.h"
#include "report/handout.h"
#include "report/handout_messages.h"
#include "report/html.h"
#include "report/html_style.h"

#include <fmt/format.h>

namespace maatwerk {

std::string handout_html(const Case& about, const std::vector<const Item*>& items,
                         const ReportOptions& options) {
  const Language language = options.language;
  Html page;
  // The label begins the paragraph: a list of terms would take twice the lines.
  const auto part = [&](const Bilingual& label, const std::string& text) {
    if (text.empty()) return;
    page.element("p", {}, [&] {
      page.element("span", {{"class", "label"}}, fmt::format("{}: ", label.in(language)));
      page.text(text);
    });
  };
  const auto entry = [&](const SheetEntry& said, std::size_t number) {
    page.element("h2", fmt::format("{}. {}", number, said.name));
    if (!said.what.empty()) page.element("p", said.what);
    part(handout::kWho, said.who);
    part(handout::kLike, said.like);
    part(handout::kAsk, said.ask);
    for (const std::vector<std::string>& offer : said.local) {
      part(handout::kWhere, join(offer, ", "));
    }
  };
  page.element("main", {}, [&] {
    page.element("h1", handout::kTitle.in(language));
    page.element("p", handout::kIntro.in(language));
    page.element("ol", {}, [&] {
      std::size_t number = 0;
      for (const SheetEntry& said : sheet_entries(about, items, options)) {
        page.element("li", {}, [&] { entry(said, ++number); });
      }
    });
    page.element("div", {{"class", "closing"}}, [&] {
      page.element("p", handout::kMayHaveChanged.in(language));
      page.element("dl", {{"class", "lines"}}, [&] {
        const auto to_write_on = [&](const Bilingual& label, std::string_view kind) {
          page.element("div", {{"class", kind}}, [&] {
            page.element("dt", label.in(language));
            page.element("dd", "");
          });
        };
        to_write_on(handout::kMyNotes, "wide");
        to_write_on(handout::kName, {});
        to_write_on(handout::kPhone, {});
      });
    });
  });
  return html_page(language, handout::kTitle.in(language), kSheetStyle, page);
}

}  // namespace maatwerk
