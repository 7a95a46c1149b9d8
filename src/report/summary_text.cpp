#include "base/text.h"
#include "report/phrases.h"
#include "report/summary.h"
#include "report/summary_messages.h"
#include "report/table.h"

#include <vector>

namespace maatwerk {
namespace {

std::string whole(const Summary& about, const Phrases& words, Look look) {
  const Publication& counts = about.counts;
  Table table(look);
  const auto say = [&](const Bilingual& text) { return std::string(words.in(text)); };
  table.line("", {say(summary::kForms), say(summary::kNoStrongFit)});
  for (std::size_t i = 0; i < kProfiles; ++i) {
    table.line(words.name(static_cast<Profile>(i)),
               {shown(counts.all.people[i]), shown(counts.unmet[i])});
  }
  table.line(words.in(summary::kUncertain), {shown(counts.all.people[kUncertain])});
  table.line(words.in(summary::kSignal), {shown(counts.all.people[kSignal])});
  table.line(words.in(summary::kTotal), {shown(counts.all.total), shown(counts.all.unmet)});
  table.line(words.in(summary::kRejected), {shown(counts.rejected)});
  return table.text();
}

std::string by_group(const Summary& about, const Phrases& words, Look look) {
  Table table(look);
  std::vector<std::string> head;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    head.push_back(first_letters(words.name(static_cast<Profile>(i))));
  }
  for (const std::string_view last : {std::string_view("?"), std::string_view("!"),
                                      words.in(summary::kTotalHead), words.in(summary::kNothing)}) {
    head.emplace_back(last);
  }
  table.line("", head);
  for (const auto& [value, numbers] : about.counts.groups) {
    std::vector<std::string> cells;
    for (const Published count : numbers.people) cells.push_back(shown(count));
    cells.push_back(shown(numbers.total));
    cells.push_back(shown(numbers.unmet));
    table.line(value.empty() ? words.in(summary::kBlank) : std::string_view(value), cells);
  }
  return table.text();
}

}  // namespace

std::string summary_text(const Summary& about, Language language, Look look) {
  const Phrases words(about.catalog, language);
  const bool suppressed = about.counts.suppressed;
  Page top(look);
  if (!suppressed) top.paragraph(words.in(summary::kExact));
  top.heading(words.in(summary::kHeading));
  std::string out = top.text() + whole(about, words, look);
  if (!about.by.empty()) {
    Page head(look);
    head.heading(fill(words.in(summary::kByHeading), {{"column", std::string(about.by)}}));
    if (about.counts.groups.empty()) head.paragraph(words.in(summary::kNoGroups));
    out += '\n' + head.text();
    if (!about.counts.groups.empty()) {
      Page legend(look);
      legend.paragraph(
          fill(words.in(summary::kLegend), {{"none", std::string(words.in(summary::kNothing))}}));
      out += by_group(about, words, look) + legend.text();
    }
  }
  Page notes(look);
  if (suppressed) notes.item("-", words.in(summary::kHowShown));
  notes.item("-", words.in(summary::kWhatIsCounted));
  notes.item("-", words.in(summary::kWhatIsUnmet));
  if (suppressed) notes.item("-", words.in(summary::kOnce));
  return out + '\n' + notes.text();
}

}  // namespace maatwerk
