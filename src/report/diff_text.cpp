#include "base/text.h"
#include "report/diff.h"
#include "report/diff_messages.h"
#include "report/messages.h"
#include "report/phrases.h"
#include "report/table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

using Numbers = std::vector<std::uint16_t>;

class DiffText {
 public:
  DiffText(const DiffReport& report, Language language, Look look)
      : report_(report),
        difference_(report.difference),
        before_(report.before.catalog, language),
        after_(report.after.catalog, language),
        look_(look) {}

  std::string write() {
    Page page(look_);
    page.heading(say(diff::kHeading));
    constexpr std::size_t kColumn = 10;
    page.labelled(say(diff::kBefore), named(report_.before), 0, kColumn);
    page.labelled(say(diff::kAfter), named(report_.after), 0, kColumn);
    page.gap();
    if (difference_.unchanged == difference_.compared) {
      page.paragraph(say(diff::kNothing, {{"n", std::to_string(difference_.compared)}}));
      rejected(page);
      return page.text();
    }
    Page notes(look_);
    notes.paragraph(say(diff::kHowCounted));
    rejected(notes);
    return page.text() + counts() + notes.text() + most(diff::kEntering, difference_.entering) +
           most(diff::kLeaving, difference_.leaving) + examples();
  }

 private:
  const DiffReport& report_;
  const Difference& difference_;
  Phrases before_;
  Phrases after_;
  Look look_;

  std::string say(const Bilingual& text, std::initializer_list<Blank> blanks = {}) const {
    return fill(after_.in(text), blanks);
  }

  std::string named(const ComparedCatalog& side) const {
    return side.name == kBuiltinName ? say(diff::kBuiltin) : std::string(side.name);
  }

  /// Its name in the catalogue that it is in, the new one if it is in both.
  std::string name(std::size_t number) const {
    for (const Phrases* words : {&after_, &before_}) {
      if (const auto index = words->catalog().find_activity(difference_.ids[number])) {
        return words->in(words->catalog().activities[*index].name);
      }
    }
    return difference_.ids[number];
  }

  std::string counts() const {
    Table table(look_);
    std::vector<std::string> heads{say(diff::kForms)};
    for (const Label& level : report_.after.catalog.vocabulary.levels) {
      heads.push_back(after_.in(level.label));
    }
    table.line("", heads);
    const auto line = [&](const Bilingual& label, std::size_t all,
                          const std::vector<std::size_t>& by_level = {}) {
      std::vector<std::string> cells{std::to_string(all)};
      for (const std::size_t count : by_level) cells.push_back(std::to_string(count));
      cells.resize(heads.size());
      table.line(say(label), std::move(cells));
    };
    const auto each = [](const auto& counts) {
      return std::vector<std::size_t>(counts.begin(), counts.end());
    };
    line(diff::kCompared, difference_.compared);
    line(diff::kAnotherProfile, difference_.another_profile);
    line(diff::kAnotherFirst, difference_.another_first, each(difference_.another_first_of));
    line(diff::kAnotherList, difference_.another_list, each(difference_.another_list_of));
    line(diff::kUnchanged, difference_.unchanged);
    return table.text();
  }

  void rejected(Page& page) const {
    if (difference_.rejected_by_both != 0) {
      page.paragraph(
          say(diff::kRejectedByBoth, {{"n", std::to_string(difference_.rejected_by_both)}}));
    }
    for (const Side side : {Side::before, Side::after}) {
      const SomeRows& rows = difference_.rejected_by_one[at(side)];
      if (rows.count == 0) continue;
      const std::size_t more = rows.count - rows.first.size();
      const std::string which = say(
          more == 0 ? diff::kRows : diff::kMoreRows,
          {{"rows", fmt::format("{}", fmt::join(rows.first, ", "))}, {"n", std::to_string(more)}});
      page.paragraph(say(side == Side::before ? diff::kRejectedBefore : diff::kRejectedAfter,
                         {{"n", std::to_string(rows.count)}, {"rows", which}}));
    }
  }

  /// The activities with the highest counts.
  std::string most(const Bilingual& heading, const std::vector<std::size_t>& counts) const {
    constexpr std::size_t kShown = 10;
    const std::vector<std::size_t> order = most_first(counts);
    if (order.empty()) return {};
    Page head(look_);
    head.heading(say(heading));
    Table table(look_);
    for (std::size_t i = 0; i < std::min(order.size(), kShown); ++i) {
      table.line(name(order[i]), {std::to_string(counts[order[i]])});
    }
    if (order.size() > kShown) {
      table.line(say(diff::kMore, {{"n", std::to_string(order.size() - kShown)}}), {});
    }
    return "\n" + head.text() + table.text();
  }

  std::string examples() const {
    Page page(look_);
    page.heading(say(diff::kExamples,
                     {{"n", std::to_string(difference_.examples.size())},
                      {"all", std::to_string(difference_.compared - difference_.unchanged)}}));
    for (const ChangedPerson& person : difference_.examples) {
      page.item("-", person.id.empty() ? say(diff::kRow, {{"row", std::to_string(person.row)}})
                                       : person.id);
      const auto& [before, after] = person.outcomes;
      if (before.candidates != after.candidates) {
        page.paragraph(say(diff::kProfile, {{"before", profiles(before_, before.candidates)},
                                            {"after", profiles(after_, after.candidates)}}),
                       2);
      }
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        if (before.first[level] == after.first[level]) continue;
        const std::string& label = after_.in(report_.after.catalog.vocabulary.levels[level].label);
        page.paragraph(
            fmt::format("{}: {}", label, change(before.first[level], after.first[level])), 2);
      }
    }
    return "\n" + page.text();
  }

  static std::string profiles(const Phrases& words, Set candidates) {
    std::vector<Profile> profiles;
    for (std::size_t i = 0; i < kProfiles; ++i) {
      if (has(candidates, i)) profiles.push_back(static_cast<Profile>(i));
    }
    return words.names(profiles);
  }

  std::string change(const Numbers& before, const Numbers& after) const {
    std::vector<std::string> parts;
    const auto first = [&](const Numbers& list) {
      return list.empty() ? say(diff::kNoChoice) : name(list.front());
    };
    if (first(before) != first(after)) {
      parts.push_back(
          say(diff::kFirstChoice, {{"before", first(before)}, {"after", first(after)}}));
    }
    const std::string out = missing(before, after);
    const std::string in = missing(after, before);
    if (!out.empty()) parts.push_back(say(diff::kOut, {{"names", out}}));
    if (!in.empty()) parts.push_back(say(diff::kIn, {{"names", in}}));
    if (out.empty() && in.empty()) parts.push_back(say(diff::kOrder));
    return fmt::format("{}", fmt::join(parts, "; "));
  }

  std::string missing(const Numbers& here, const Numbers& there) const {
    std::vector<std::string> names;
    for (const std::uint16_t activity : here) {
      if (std::ranges::find(there, activity) == there.end()) names.push_back(name(activity));
    }
    return join(names, ", ");
  }
};

}  // namespace

std::string diff_text(const DiffReport& report, Language language, Look look) {
  return DiffText(report, language, look).write();
}

}  // namespace maatwerk
