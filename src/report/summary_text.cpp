#include "base/text.h"
#include "report/phrases.h"
#include "report/summary.h"
#include "report/summary_messages.h"

#include <algorithm>
#include <vector>

namespace maatwerk {
namespace {

/// Lines of a label and numbers, the numbers one below the other at their right ends.
class Table {
 public:
  explicit Table(Look look) : look_(look) {}

  void line(std::string_view label, std::vector<std::string> cells) {
    for (std::string& cell : cells) cell = clean(cell);
    lines_.emplace_back(clean(label), std::move(cells));
  }

  /// A label that does not fit stands above its numbers.
  [[nodiscard]] std::string text() const {
    constexpr std::size_t kGap = 2;
    constexpr std::size_t kNarrowest = 16;
    std::vector<std::size_t> widths;
    std::size_t longest = 0;
    for (const auto& [label, cells] : lines_) {
      longest = std::max(longest, display_width(label));
      widths.resize(std::max(widths.size(), cells.size()));
      for (std::size_t i = 0; i < cells.size(); ++i) {
        widths[i] = std::max(widths[i], display_width(cells[i]));
      }
    }
    std::size_t numbers = 0;
    for (const std::size_t width : widths) numbers += kGap + width;
    const std::size_t left = look_.width > numbers ? look_.width - numbers : 0;
    const std::size_t labels = std::min(longest, std::max(left, kNarrowest));

    std::string out;
    for (const auto& [label, cells] : lines_) {
      std::string row = label;
      if (display_width(label) > labels) {
        out += label + '\n';
        row.clear();
      }
      row.append(labels - display_width(row), ' ');
      for (std::size_t i = 0; i < cells.size(); ++i) {
        row.append(kGap + widths[i] - display_width(cells[i]), ' ');
        row += cells[i];
      }
      out += row.substr(0, row.find_last_not_of(' ') + 1) + '\n';
    }
    return out;
  }

 private:
  Look look_;
  std::vector<std::pair<std::string, std::vector<std::string>>> lines_;

  [[nodiscard]] std::string clean(std::string_view text) const {
    return look_.utf8 ? printable(text) : to_ascii(printable(text));
  }
};

/// The first three letters, as a narrow head.
std::string short_name(const std::string& name) {
  std::string out;
  for (const char c : name) {
    const bool starts = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (starts && code_points(out) == 3) break;
    out += c;
  }
  return out;
}

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
    head.push_back(short_name(words.name(static_cast<Profile>(i))));
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
