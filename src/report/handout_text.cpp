#include "base/text.h"
#include "report/handout.h"
#include "report/handout_messages.h"

#include <fmt/format.h>

namespace maatwerk {

std::string handout_text(const Case& about, const std::vector<const Item*>& items,
                         const ReportOptions& options, Look look) {
  constexpr std::size_t kIndent = 3;
  constexpr std::size_t kColumn = 24;
  const Language language = options.language;
  Page page(look);
  page.heading(handout::kTitle.in(language));
  page.paragraph(handout::kIntro.in(language));
  std::size_t number = 0;
  for (const SheetEntry& entry : sheet_entries(about, items, options)) {
    page.gap();
    page.title(fmt::format("{}.", ++number), entry.name, "");
    const auto part = [&](const Bilingual& label, const std::string& text) {
      if (!text.empty()) page.labelled(label.in(language), text, kIndent, kColumn);
    };
    if (!entry.what.empty()) page.paragraph(entry.what, kIndent);
    part(handout::kWho, entry.who);
    part(handout::kLike, entry.like);
    part(handout::kAsk, entry.ask);
    for (const std::vector<std::string>& offer : entry.local) {
      part(handout::kWhere, offer.front());
      for (std::size_t i = 1; i < offer.size(); ++i) page.labelled("", offer[i], kIndent, kColumn);
    }
  }
  page.gap();
  page.paragraph(handout::kMayHaveChanged.in(language));
  page.gap();
  const std::string line(30, '_');
  for (const Bilingual* label : {&handout::kName, &handout::kPhone}) {
    page.labelled(fmt::format("{}:", label->in(language)), line, 0, kColumn);
    page.gap();
  }
  return page.text();
}

}  // namespace maatwerk
